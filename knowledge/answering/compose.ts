import { type Citation, cite } from '../notice.ts';
import type { Answer, Question, Statement, UnansweredReason } from './answer.ts';
import { confidenceOf } from './confidence.ts';
import { footnoteOf } from './footnotes.ts';
import { foldNearDuplicates } from './near-duplicates.ts';
import type { Candidate } from './read.ts';
import { type DatedCandidate, onePerNotice, type Reasoned } from './reason-about-time.ts';
import { type FoundNotice, hitsOf } from './search-notices.ts';

/** What a composer works with. */
export interface Evidence {
  readonly reasoned: Reasoned;
  /** What was read, best first, whatever time made of it. */
  readonly candidates: readonly Candidate[];
  /** The notices found, best first: all of them are hits. */
  readonly found: readonly FoundNotice[];
  /** How many notices are held. */
  readonly held: number;
  /** At and above `answered` the assistant says it; at and above `suggested` it shows passages. */
  readonly thresholds: Thresholds;
}

export interface Thresholds {
  readonly answered: number;
  readonly suggested: number;
}

/** The rarest word of a question counts as told of where this share of it stands in the notice. */
const SUBJECT = 0.5;
/** Where a question has so few words, the rarest may not be missing. */
const FEW_WORDS = 3;
/** Passages shown where the assistant isn't sure. */
const PASSAGES = 3;
/**
 * Further stretches of the same notice are quoted along, so many at most and where their score lags this far at most: they are then not
 * much less likely to answer, and help to read what does.
 */
const COMPANIONS = 2;
const COMPANION_LAG = 2;
/** Passages shown though nothing answers hold at least this share of the question. */
const NEAR = 0.4;

const citationOf = ({ notice, span }: Candidate) => cite(notice, span.start, span.end);

const statementOf = (candidate: DatedCandidate): Statement => ({
  role: candidate.role,
  citation: citationOf(candidate),
  dates: candidate.resolved,
});

/** What is quoted along with the governing sentence: its footnote, what it supersedes, or the next best stretches of its notice. */
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
  if (question.timeCue === 'next' || superseded || note) return found;
  const near = others.filter(
    (one) =>
      one.role === 'supports' &&
      one.notice.id === governs.notice.id &&
      one.score >= governs.score - COMPANION_LAG,
  );
  return [...found, ...near.slice(0, COMPANIONS).map(statementOf)];
}

/** Candidates of notices that don't repeat a better one. */
function withoutRepeats<C extends Candidate>(candidates: readonly C[], found: readonly FoundNotice[]): C[] {
  const told = new Set(foldNearDuplicates(found).map(({ notice }) => notice.id));
  return candidates.filter(({ notice }) => told.has(notice.id));
}

/** What may be worth reading though it doesn't answer: of each notice the stretch that holds most of the question's words. */
function nearest({ candidates, found }: Evidence): Citation[] {
  const byWords = (a: Candidate, b: Candidate): number =>
    b.features.withContext + b.features.words - a.features.withContext - a.features.words;
  const near = candidates.filter(({ features }) => features.withContext >= NEAR).sort(byWords);
  return onePerNotice(withoutRepeats(near, found)).slice(0, PASSAGES).map(citationOf);
}

const unanswered = (question: Question, reason: UnansweredReason, evidence: Evidence): Answer => ({
  status: 'unanswered',
  question,
  reason,
  nearest: reason === 'not-in-notices' ? nearest(evidence) : [],
  hits: hitsOf(evidence.found),
});

/** The rarest word of a short question stands nowhere in the notice: it tells of something else. */
function lacksSubject({ concepts }: Question, { features }: Candidate): boolean {
  return (
    concepts.filter(({ expected }) => expected).length <= FEW_WORDS && features.subjectInNotice < SUBJECT
  );
}

/** The extractive composer: quotes the notices' own words, as sure as they are. */
export function compose(question: Question, evidence: Evidence): Answer {
  const { reasoned, found, held, thresholds } = evidence;
  const hits = hitsOf(found);
  if (held === 0) return unanswered(question, 'no-notices', evidence);
  if (!question.concepts.some(({ expected }) => expected))
    return unanswered(question, 'not-a-question', evidence);
  if (hits.length === 0) return unanswered(question, 'nothing-found', evidence);
  const [governs, ...others] = reasoned.candidates;
  if (!governs) return unanswered(question, 'not-in-notices', evidence);
  if (lacksSubject(question, governs)) return unanswered(question, 'not-in-notices', evidence);
  // What is superseded doesn't speak against what supersedes it.
  const rivals = others.filter(({ role }) => role === 'supports');
  const confidence = confidenceOf(question, governs, rivals);
  if (confidence >= thresholds.answered) {
    return {
      status: 'answered',
      question,
      outlook: reasoned.outlook,
      statements: [statementOf(governs), ...companions(governs, others, question)],
      verdict: null,
      working: [],
      hits,
    };
  }
  if (confidence >= thresholds.suggested) {
    const shown = [governs, ...withoutRepeats(others, found)].slice(0, PASSAGES);
    const [first, ...more] = shown.map(citationOf);
    if (first) return { status: 'suggested', question, passages: [first, ...more], choices: [], hits };
  }
  return unanswered(question, 'not-in-notices', evidence);
}
