import type { SheetOf } from '../../facts/sheets.ts';
import { type Citation, cite } from '../../notice.ts';
import type { Hit } from '../../search/passage-index.ts';
import type { Question } from '../../understanding/question.ts';
import { doubted, reasonOfSpeech, turnedAway } from '../../understanding/weigh-speech-act.ts';
import type { Answer, PlainReason, ResolvedDate, Statement, ToldList, Working } from '../answer.ts';
import { nextQuestions } from '../facts/next-questions.ts';
import { notTold } from '../facts/not-told.ts';
import { rowsAlike } from '../facts/rows-alike.ts';
import { asTold, factAsked } from '../facts/told-fact.ts';
import { factsIn } from '../facts/told-in.ts';
import { isSecondTry } from '../find/narrow.ts';
import { foldNearDuplicates } from '../find/near-duplicates.ts';
import { type FoundNotice, hitsOf } from '../find/search-notices.ts';
import { holds, namesSubject, termsIn } from '../find/stay-with-talk.ts';
import { footnoteOf } from '../read/footnotes.ts';
import { isGrounded } from '../read/grounded.ts';
import { rowsThatAnswer } from '../read/list-rows.ts';
import { missesThePoint } from '../read/misses.ts';
import { type Candidate, quoteOf } from '../read/read.ts';
import { type DatedCandidate, onePerNotice, type Reasoned } from '../reason/reason-about-time.ts';
import { clarify, type Meant } from './clarify.ts';
import { confidenceOf } from './confidence.ts';
import { verdictOf } from './verdict.ts';

/** What a composer works with. */
export interface Evidence {
  readonly reasoned: Reasoned;
  /** What was read, best first, whatever time made of it. */
  readonly candidates: readonly Candidate[];
  /** The notices found, best first: all of them are hits. */
  readonly found: readonly FoundNotice[];
  /** Those found before any was left out because of the talk, best first: hits after the others. Left out: none. */
  readonly ranked?: readonly FoundNotice[];
  /** How many notices are held. */
  readonly held: number;
  /** The facts of a notice. */
  readonly sheetOf: SheetOf;
  /** At and above `answered` the assistant says it; at and above `suggested` it shows passages. */
  readonly thresholds: Thresholds;
}

export interface Thresholds {
  readonly answered: number;
  readonly suggested: number;
}

/** The rarest word of a question counts as told of where this share of it stands in the notice. */
const SUBJECT = 0.5;
/** The share of a question that a stretch with its title must hold for the question to be about that notice. */
const NEARLY_ALL = 0.75;
/** Where a question has so few words, the rarest may not be missing. */
const FEW_WORDS = 3;
/** What an occurrence picked by reasoning is worth at least: as much as a stretch that says it all. */
const REASONED = 0.5;
/** Notices named as what came nearest. */
const MOST_HITS = 10;
/** Passages shown where the assistant isn't sure. */
const PASSAGES = 3;
/** Further stretches of the same notice are quoted along, so many at most, where their score lags so far at most. */
const COMPANIONS = 2;
const COMPANION_LAG = 3;
/** Passages shown though nothing answers hold at least this share of the question. */
const NEAR = 0.4;

/** What says that the governing word is no longer so, or soon won't be: it stands right beside it. */
const BESIDE: ReadonlySet<Statement['role']> = new Set(['changes', 'upcoming', 'conflicts']);

const citationOf = ({ notice, span }: Candidate) => cite(notice, span.start, span.end);

function statementOf(candidate: DatedCandidate, question: Question, sheetOf: SheetOf): Statement {
  const { role, resolved, validity, notice, span } = candidate;
  const fact = factAsked(question, notice, factsIn(notice, span, sheetOf));
  return {
    role,
    citation: citationOf(candidate),
    dates: resolved,
    ...(validity && { validity }),
    ...(fact && { fact: asTold(fact, notice) }),
  };
}

/** The rows that answer alike: by the facts that they tell, or else by what is wanted. */
function listOf(question: Question, governs: DatedCandidate, sheetOf: SheetOf): ToldList | null {
  const { notice, span } = governs;
  const fact = factAsked(question, notice, factsIn(notice, span, sheetOf));
  return (fact && rowsAlike(question, governs, fact, sheetOf)) ?? rowsThatAnswer(question, governs);
}

/** True for a date that a reader has to work out: not for "last year's" beside the day itself. */
function isWorkedOut({ basis, interval }: ResolvedDate, beside: readonly ResolvedDate[]): boolean {
  if (basis === 'stated') return false;
  const isYear = interval.granularity === 'year';
  return (
    !isYear || !beside.some((other) => other.basis === 'stated' && other.interval.granularity !== 'year')
  );
}

/** How the answer came about: the relative dates that are said, and the steps of reasoning. */
function workingOf(governs: DatedCandidate, { candidates, working = [] }: Reasoned): Working[] {
  const resolved = candidates
    .filter(({ role }) => role !== 'supports')
    .flatMap((one) =>
      one.resolved
        .filter((date) => one.notice.published !== null && isWorkedOut(date, one.resolved))
        .map((date): Working => ({ step: 'resolved', citation: citationOf(one), date })),
    );
  const superseded = candidates.filter(({ role }) => role === 'superseded').length;
  const newest: Working[] =
    superseded > 0 && !working.some(({ step }) => step === 'newest')
      ? [{ step: 'newest', citation: citationOf(governs), of: superseded + 1 }]
      : [];
  return [...resolved, ...newest, ...working];
}

/** Candidates whose words differ: a heading that its text repeats is quoted once. */
function distinct<C extends Candidate>(candidates: readonly C[]): C[] {
  const byWords = Map.groupBy(candidates, (one) => quoteOf(one).trim());
  return [...byWords.values()].flatMap(([first]) => first ?? []);
}

/** What is quoted along with the governing sentence: its footnote, what it supersedes, or the next best stretches of its notice. */
function companions(
  governs: DatedCandidate,
  others: readonly DatedCandidate[],
  { reasoned, question, sheetOf }: Pick<Evidence, 'reasoned' | 'sheetOf'> & { readonly question: Question },
): Statement[] {
  const newer = others.filter(({ role }) => BESIDE.has(role));
  const along = others.filter(({ role }) => !BESIDE.has(role));
  const beside = distinct([governs, ...newer, ...(reasoned.evidence ?? [])])
    .slice(1)
    .map((one) => statementOf(one, question, sheetOf));
  if (reasoned.sure !== undefined)
    return [...beside, ...along.slice(0, COMPANIONS).map((one) => statementOf(one, question, sheetOf))];
  const found: Statement[] = [...beside];
  const note = footnoteOf(governs.notice, governs.span);
  if (note) found.push({ role: 'supports', citation: cite(governs.notice, note.start, note.end), dates: [] });
  const superseded = others.find(({ role }) => role === 'superseded');
  if (superseded) found.push(statementOf(superseded, question, sheetOf));
  if (question.timeCue === 'next' || superseded || note) return found;
  const near = others.filter(
    (one) =>
      one.role === 'supports' &&
      one.notice.id === governs.notice.id &&
      one.score >= governs.score - COMPANION_LAG,
  );
  const further = distinct([governs, ...near]).slice(1, 1 + COMPANIONS);
  return [...found, ...further.map((one) => statementOf(one, question, sheetOf))];
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

/** The notices that were asked, and after them what else fits. */
function allHits({ found, ranked = [] }: Evidence): Hit[] {
  const asked = new Set(found.map(({ notice }) => notice.id));
  return hitsOf([...found, ...ranked.filter(({ notice }) => !asked.has(notice.id))].slice(0, MOST_HITS));
}

const unanswered = (question: Question, reason: PlainReason, evidence: Evidence): Answer => ({
  status: 'unanswered',
  question,
  reason,
  nearest: reason === 'not-in-notices' ? nearest(evidence) : [],
  hits: allHits(evidence),
});

/** The rarest word of a short question stands nowhere in the notice: it tells of something else. */
function lacksSubject({ concepts }: Question, { features }: Candidate): boolean {
  return (
    concepts.filter(({ expected, weight }) => expected || weight === 1).length <= FEW_WORDS &&
    features.subjectInNotice < SUBJECT
  );
}

/** The notice's title names what is asked about, and with it the stretch holds nearly all: however it sounds, that is a question for it. */
function isAbout({ wants, concepts }: Question, { notice, features }: Candidate): boolean {
  if (wants === null || features.withTitle < NEARLY_ALL) return false;
  const title = termsIn(notice.title, notice.language);
  return concepts.some((one) => one.expected && holds(title, one));
}

/** How sure it is that a candidate answers, less the doubt that anything was asked of the notices. */
function sureOf(
  question: Question,
  candidate: Candidate,
  rivals: readonly Candidate[],
  found: readonly FoundNotice[],
): number {
  const confidence = confidenceOf(question, candidate, rivals);
  const isAsked = isAbout(question, candidate) || goesOnAbout(question, found);
  return isAsked ? confidence : doubted(confidence, question.speech);
}

/** True where something of what is said stands in the notice in talk: "my friend is 70" asks of what it tells of those of 65 and over. */
function goesOnAbout({ inTalk, concepts }: Question, [first]: readonly FoundNotice[]): boolean {
  if (inTalk === undefined || !first) return false;
  const { title, text, language } = first.notice;
  const terms = termsIn(`${title}\n${text}`, language);
  return concepts.some((one) => one.expected && one.weight === 1 && holds(terms, one));
}

/** What the question may mean, where each of several would be said outright if the others weren't there; `[]` elsewhere. */
function meantBy(question: Question, { reasoned, found, thresholds }: Evidence): Meant[] {
  // A notice and the one that changes it are no two things to choose from.
  const isSettled =
    reasoned.insteadOf !== undefined || reasoned.candidates.some(({ role }) => BESIDE.has(role));
  if (reasoned.sure !== undefined || isSettled) return [];
  const meant = clarify(question, reasoned.candidates, found);
  const alike = new Set(meant.map(({ candidate }) => candidate.notice.id));
  const rivals = reasoned.candidates.filter(
    ({ role, notice }) => role === 'supports' && !alike.has(notice.id),
  );
  const sure = ({ candidate }: Meant) => sureOf(question, candidate, rivals, found) >= thresholds.answered;
  return meant.every(sure) ? meant : [];
}

/** The extractive composer: quotes the notices' own words, as sure as they are. */
export function compose(question: Question, evidence: Evidence): Answer {
  const { reasoned, found, held, thresholds, sheetOf } = evidence;
  const hits = allHits(evidence);
  if (held === 0) return unanswered(question, 'no-notices', evidence);
  const away = turnedAway(question);
  if (away) return unanswered(question, away, evidence);
  const aside = goesOnAbout(question, found) ? null : reasonOfSpeech(question);
  if (!question.concepts.some(({ expected }) => expected))
    return unanswered(question, aside ?? 'not-a-question', evidence);
  if (found.length === 0) return unanswered(question, aside ?? 'nothing-found', evidence);
  const [governs, ...others] = reasoned.candidates;
  const asked = reasoned.insteadOf ?? governs;
  // Which notice is meant is settled where it is the one in talk.
  const isSettled = reasoned.sure || question.inTalk !== undefined;
  const isOfAnother = !isSettled && asked && lacksSubject(question, asked);
  if (!governs || !asked || isOfAnother) return unanswered(question, aside ?? 'not-in-notices', evidence);
  const meant = aside ? [] : meantBy(question, evidence);
  const [first, ...more] = meant.map(({ candidate }) => citationOf(candidate));
  if (first) {
    const choices = meant.map(({ choice }) => choice);
    return { status: 'suggested', question, passages: [first, ...more], choices, hits };
  }
  // What is superseded doesn't speak against what supersedes it.
  const rivals = others.filter(({ role }) => role === 'supports');
  const weighed = sureOf(question, asked, rivals, found);
  // Who asks for "the next" of something that the notices tell of asks a question, however it sounds.
  const confidence = reasoned.sure ? Math.max(weighed, REASONED) : weighed;
  const isOutright =
    reasoned.sure || (isGrounded(question, asked, { held, found }) && !missesThePoint(question, governs));
  if (confidence >= thresholds.answered && isOutright && !isSecondTry(question)) {
    const list = reasoned.sure ? null : listOf(question, governs, sheetOf);
    return {
      status: 'answered',
      ...(list && { list }),
      question,
      outlook: reasoned.outlook,
      statements: [
        statementOf(governs, question, sheetOf),
        ...companions(governs, others, { reasoned, question, sheetOf }),
      ],
      verdict: reasoned.verdict === undefined ? verdictOf(question, governs) : reasoned.verdict,
      working: workingOf(governs, reasoned),
      confidence,
      next: nextQuestions(question, governs.notice, sheetOf),
      hits,
    };
  }
  const untold = aside ? null : notTold(question, evidence);
  if (untold && confidence < thresholds.suggested) return { ...untold, hits };
  // Of the notice in talk what comes nearest helps, also where nothing says it.
  const goesOn = question.inTalk !== undefined && !namesSubject(question) && !aside;
  if (confidence >= thresholds.suggested || goesOn) {
    const shown = distinct([governs, ...withoutRepeats(others, found)]).slice(0, PASSAGES);
    const [first, ...more] = shown.map(citationOf);
    if (first) return { status: 'suggested', question, passages: [first, ...more], choices: [], hits };
  }
  return untold ? { ...untold, hits } : unanswered(question, aside ?? 'not-in-notices', evidence);
}
