import { namesSubject, type Question, reasonOfSpeech, turnedAway } from '../../understanding/index.ts';
import type { Answer, PlainReason } from '../answer.ts';
import { type Candidate, isSecondTry, missesThePoint, rowsThatAnswer } from '../read/index.ts';
import type { DatedCandidate } from '../reason/index.ts';
import { companions } from './companions.ts';
import { allHits, type Evidence, nearest, PASSAGES, withoutRepeats } from './evidence.ts';
import { isGrounded } from './grounded.ts';
import { citationOf, distinct, statementOf } from './quoted.ts';
import { meantBy, sureOf } from './sure.ts';
import { isUnsaid } from './unsaid.ts';
import { verdictOf } from './verdict.ts';
import { workingOf } from './working.ts';

/** The rarest word of a question counts as told of where this share of it stands in the notice. */
const SUBJECT = 0.5;
/** Where a question has so few words, the rarest may not be missing. */
const FEW_WORDS = 3;
/** What an occurrence picked by reasoning is worth at least: as much as a stretch that says it all. */
const REASONED = 0.5;

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

/** Why nothing answers, however sure it would be; null where something may. */
function reasonForNone(question: Question, { reasoned, found, held }: Evidence): PlainReason | null {
  if (held === 0) return 'no-notices';
  const away = turnedAway(question);
  if (away) return away;
  const aside = reasonOfSpeech(question);
  if (!question.concepts.some(({ expected }) => expected)) return aside ?? 'not-a-question';
  if (found.length === 0) return aside ?? 'nothing-found';
  const [governs] = reasoned.candidates;
  const asked = reasoned.insteadOf ?? governs;
  // Which notice is meant is settled where it is the one in talk.
  const isOfAnother = !reasoned.sure && question.inTalk === null && asked && lacksSubject(question, asked);
  return !governs || isOfAnother ? (aside ?? 'not-in-notices') : null;
}

/** Asks back which of several is meant; null where one is. */
function whichIsMeant(question: Question, evidence: Evidence): Answer | null {
  const meant = meantBy(question, evidence);
  const [first, ...more] = meant.map(({ candidate }) => citationOf(candidate));
  if (!first) return null;
  const choices = meant.map(({ choice }) => choice);
  return { status: 'suggested', question, passages: [first, ...more], choices, hits: allHits(evidence) };
}

/** How sure it is that what governs answers. */
function confidenceIn(governs: DatedCandidate, question: Question, { reasoned }: Evidence): number {
  // What is superseded doesn't speak against what supersedes it.
  const rivals = reasoned.candidates.slice(1).filter(({ role }) => role === 'supports');
  const weighed = sureOf(question, reasoned.insteadOf ?? governs, rivals);
  // Who asks for "the next" of something that the notices tell of asks a question, however it sounds.
  return reasoned.sure ? Math.max(weighed, REASONED) : weighed;
}

/** True where what governs may be said outright, once it is sure enough. */
function isOutright(
  governs: DatedCandidate,
  question: Question,
  { reasoned, held, found }: Evidence,
): boolean {
  if (isSecondTry(question)) return false;
  if (reasoned.sure) return true;
  const asked = reasoned.insteadOf ?? governs;
  return (
    isGrounded(question, asked, { held, found }) &&
    !(missesThePoint(question, governs) || isUnsaid(question, asked.notice))
  );
}

/** Says what governs, with what belongs to it. */
function sayOutright(
  governs: DatedCandidate,
  question: Question,
  evidence: Evidence,
  confidence: number,
): Answer {
  const { reasoned } = evidence;
  const list = reasoned.sure ? null : rowsThatAnswer(question, governs);
  return {
    status: 'answered',
    ...(list && { list }),
    question,
    outlook: reasoned.outlook,
    statements: [statementOf(governs), ...companions(governs, question, reasoned)],
    verdict: reasoned.verdict === undefined ? verdictOf(question, governs) : reasoned.verdict,
    working: workingOf(governs, reasoned),
    confidence,
    hits: allHits(evidence),
  };
}

/** Shows what comes nearest to answering. */
function suggest(governs: DatedCandidate, question: Question, evidence: Evidence): Answer {
  const others = withoutRepeats(evidence.reasoned.candidates.slice(1), evidence.found);
  const [, ...more] = distinct([governs, ...others])
    .slice(0, PASSAGES)
    .map(citationOf);
  const passages = [citationOf(governs), ...more] as const;
  return { status: 'suggested', question, passages, choices: [], hits: allHits(evidence) };
}

/** The extractive composer: quotes the notices' own words, as sure as they are. */
export function compose(question: Question, evidence: Evidence): Answer {
  const { reasoned, thresholds } = evidence;
  const [governs] = reasoned.candidates;
  const none = reasonForNone(question, evidence);
  if (none || !governs) return unanswered(question, none ?? 'not-in-notices', evidence);
  const aside = reasonOfSpeech(question);
  const which = aside ? null : whichIsMeant(question, evidence);
  if (which) return which;
  const confidence = confidenceIn(governs, question, evidence);
  if (confidence >= thresholds.answered && isOutright(governs, question, evidence))
    return sayOutright(governs, question, evidence, confidence);
  // Of the notice in talk what comes nearest helps, also where nothing says it.
  const goesOn = question.inTalk !== null && !namesSubject(question) && !aside;
  return confidence >= thresholds.suggested || goesOn
    ? suggest(governs, question, evidence)
    : unanswered(question, aside ?? 'not-in-notices', evidence);
}
