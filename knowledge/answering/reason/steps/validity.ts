import type { Day } from '../../../notice.ts';
import { tenseOf } from '../../../time/tense.ts';
import type { Question } from '../../../understanding/index.ts';
import type { ResolvedDate } from '../../answer.ts';
import { quotableSpans } from '../../cut/index.ts';
import type { Candidate } from '../../read/index.ts';
import { dated } from '../dated.ts';
import type { DatedCandidate, Reasoned } from '../reasoned.ts';
import { saysSameThing } from '../same-thing.ts';
import type { Known, Step } from '../step.ts';
import { type Validity, validityOf } from '../validity.ts';

/** Whether it holds on a day: what holds from a day on isn't past after it, nor what holds until one still to come before it. */
function resolved({ interval, bound, text, basis }: Validity, asOf: Day): ResolvedDate {
  const tense = tenseOf(interval, asOf);
  const holds = (bound === 'from' && tense === 'past') || (bound === 'until' && tense === 'future');
  return { text, interval, bound, basis, tense: holds ? 'present' : tense };
}

/** True where the question asks for what is to be, not for what is: what isn't in force yet answers it. */
function asksAhead({ timeCue, asksForNew, constraints }: Question, { interval }: ResolvedDate): boolean {
  const { years, periods } = constraints;
  return (
    timeCue === 'next' ||
    asksForNew ||
    years.some((year) => `${year + 1}` > interval.start) ||
    periods.some((period) => period.interval.end > interval.start)
  );
}

/** The words that hold until the newer ones do: of the notice that those replace, else of another one on the very same thing. */
function holdingNow(
  governs: DatedCandidate,
  others: readonly DatedCandidate[],
  candidates: readonly Candidate[],
  question: Question,
): DatedCandidate | undefined {
  const { asOf } = question;
  const isInForce = ({ notice, span }: Candidate): boolean => {
    const validity = validityOf(notice, span);
    return validity === null || resolved(validity, asOf).tense === 'present';
  };
  const replaced = others.find((one) => one.role === 'superseded' && isInForce(one));
  if (replaced) return replaced;
  const published = governs.notice.published?.on ?? '';
  const same = candidates.find(
    (one) =>
      (one.notice.published?.on ?? '~') < published &&
      isInForce(one) &&
      saysSameThing(one, governs, question),
  );
  return same && dated(same, question, 'supports');
}

/** The sentence of a notice that tells the time, to be quoted along. */
function evidenceOf(validity: Validity, candidate: DatedCandidate): DatedCandidate[] {
  const [span] = validity.told ? quotableSpans(candidate.notice.text, validity.told) : [];
  return span ? [{ ...candidate, span, dates: [], resolved: [], role: 'supports' }] : [];
}

function take(reasoned: Reasoned, { candidates, question }: Known): Reasoned {
  const [governs, ...others] = reasoned.candidates;
  const held = governs ? validityOf(governs.notice, governs.span) : null;
  if (!governs || !held) return reasoned;
  const time = resolved(held, question.asOf);
  if (time.tense === 'present') return reasoned;
  const bounded = { ...governs, validity: time };
  const evidence = evidenceOf(held, governs);
  const ahead = time.tense === 'future' && !asksAhead(question, time);
  const now = ahead ? holdingNow(governs, others, candidates, question) : undefined;
  const verdict = reasoned.verdict ?? null;
  if (!now) return { ...reasoned, verdict, evidence, candidates: [bounded, ...others] };
  const rest = others.filter((one) => one !== now && one.role !== 'superseded' && one.role !== 'changes');
  return {
    ...reasoned,
    verdict,
    evidence,
    insteadOf: reasoned.insteadOf ?? governs,
    candidates: [{ ...now, role: 'governs' }, { ...bounded, role: 'upcoming' }, ...rest],
  };
}

/**
 * What doesn't hold yet isn't told as if it did, nor what no longer does: the answer says from when, or until when. Where something else
 * still holds on the asking day, that governs. Applies where no time is asked for, which is said anyway; may change what governs, what stands
 * beside it, the evidence and the verdict.
 */
export const validity: Step = {
  applies: ({ by }, { question }) => by !== 'standing' && question.wants !== 'date',
  take,
};
