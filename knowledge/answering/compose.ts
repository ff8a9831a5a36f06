import { type Citation, cite } from '../notice.ts';
import type { Hit } from '../search/passage-index.ts';
import type { Answer, Question, Statement, UnansweredReason } from './answer.ts';
import { confidenceOf } from './confidence.ts';
import { footnoteOf } from './footnotes.ts';
import type { Candidate } from './read.ts';
import { type DatedCandidate, onePerNotice, type Reasoned } from './reason-about-time.ts';

/** What a composer works with. */
export interface Evidence {
  readonly reasoned: Reasoned;
  /** What was read, best first, whatever time made of it. */
  readonly candidates: readonly Candidate[];
  readonly hits: readonly Hit[];
  /** How many notices are held. */
  readonly held: number;
  /** At and above `answered` the assistant says it; at and above `suggested` it shows passages. */
  readonly thresholds: Thresholds;
}

export interface Thresholds {
  readonly answered: number;
  readonly suggested: number;
}

/** Passages shown where the assistant isn't sure. */
const PASSAGES = 3;
/** A second sentence of the same notice is quoted along where it scores this share of the first. */
const SECOND = 0.85;
/** Passages shown though nothing answers hold at least this share of the question. */
const NEAR = 0.4;

const citationOf = ({ notice, span }: Candidate) => cite(notice, span.start, span.end);

const statementOf = (candidate: DatedCandidate): Statement => ({
  role: candidate.role,
  citation: citationOf(candidate),
  dates: candidate.resolved,
});

/** What is quoted along with the governing sentence: its footnote, what it supersedes, and the next best sentence of its notice. */
function companions(
  governs: DatedCandidate,
  others: readonly DatedCandidate[],
  question: Question,
): Statement[] {
  const found: Statement[] = [];
  const note = footnoteOf(governs.notice, governs.span);
  if (note) found.push({ role: 'supports', citation: cite(governs.notice, note.start, note.end), dates: [] });
  const superseded = others.find(({ role }) => role === 'superseded');
  if (superseded) found.push(statementOf(superseded));
  const second = others.find(
    (one) =>
      one.role === 'supports' && one.notice.id === governs.notice.id && one.score >= SECOND * governs.score,
  );
  if (second && question.timeCue !== 'next' && !superseded && !note) found.push(statementOf(second));
  return found;
}

/** What may be worth reading though it doesn't answer: of each notice the stretch that holds most of the question's words. */
function nearest(candidates: readonly Candidate[]): Citation[] {
  const byWords = (a: Candidate, b: Candidate): number =>
    b.features.withContext + b.features.words - a.features.withContext - a.features.words;
  return onePerNotice(candidates.filter(({ features }) => features.withContext >= NEAR).sort(byWords))
    .slice(0, PASSAGES)
    .map(citationOf);
}

const unanswered = (
  question: Question,
  reason: UnansweredReason,
  { candidates, hits }: Evidence,
): Answer => ({
  status: 'unanswered',
  question,
  reason,
  nearest: nearest(candidates),
  hits,
});

/** The extractive composer: quotes the notices' own words, as sure as they are. */
export function compose(question: Question, evidence: Evidence): Answer {
  const { reasoned, hits, held, thresholds } = evidence;
  if (held === 0) return unanswered(question, 'no-notices', evidence);
  if (question.concepts.length === 0) return unanswered(question, 'not-a-question', evidence);
  if (hits.length === 0) return unanswered(question, 'nothing-found', evidence);
  const [governs, ...others] = reasoned.candidates;
  if (!governs) return unanswered(question, 'not-in-notices', evidence);
  const confidence = confidenceOf(governs, others);
  if (confidence >= thresholds.answered) {
    return {
      status: 'answered',
      question,
      outlook: reasoned.outlook,
      statements: [statementOf(governs), ...companions(governs, others, question)],
      hits,
    };
  }
  if (confidence >= thresholds.suggested) {
    const [first, ...more] = [governs, ...others].slice(0, PASSAGES).map(citationOf);
    if (first) return { status: 'suggested', question, passages: [first, ...more], hits };
  }
  return unanswered(question, 'not-in-notices', evidence);
}
