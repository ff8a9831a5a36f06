import { tellsApplying } from '../../../events/entry-words.ts';
import { tenseOf } from '../../../time/tense.ts';
import { narrows, type Question, subjectsOf } from '../../../understanding/index.ts';
import { holds, termsIn } from '../../cut/index.ts';
import { type Candidate, type Deadline, deadlinesOf, quoteOf } from '../../read/index.ts';
import { openOn } from '../open-on.ts';
import { putFirst } from '../put-first.ts';
import type { Reasoned } from '../reasoned.ts';
import type { Known, Step } from '../step.ts';

/** A sentence that holds this share of the question tells of its matter. */
const OF_MATTER = 0.5;

/** True where the question is about the notice's whole matter: its title names all that the question does. */
function isAboutAll(question: Question, { notice }: Candidate): boolean {
  const terms = termsIn(notice.title, notice.language);
  return subjectsOf(question).every((one) => holds(terms, one));
}

/** The last days of what is asked for: those of applying, and those of the matter itself. */
function lastDays(question: Question, candidates: readonly Candidate[]): Deadline[] {
  const { part } = question.entry;
  return candidates
    .flatMap((one) => deadlinesOf(one, question))
    .filter(
      ({ candidate }) =>
        (part === 'applying' && tellsApplying(quoteOf(candidate))) || candidate.features.words >= OF_MATTER,
    );
}

function take(reasoned: Reasoned, { candidates, question }: Known): Reasoned {
  const [governs] = reasoned.candidates;
  const { asOf } = question;
  if (!governs || !isAboutAll(question, governs)) return reasoned;
  const last = lastDays(
    question,
    candidates.filter(({ notice }) => notice.id === governs.notice.id),
  ).sort((a, b) => b.mention.interval.end.localeCompare(a.mention.interval.end));
  const [latest] = last;
  if (!latest) return reasoned;
  const is = (tense: string) => last.every(({ mention }) => tenseOf(mention.interval, asOf) === tense);
  const isYet = is('future') && last.every(({ mention }) => mention.bound !== 'until');
  if (!is('past') && !isYet) return reasoned;
  return {
    ...reasoned,
    candidates: putFirst(latest.candidate, reasoned, question),
    sure: true,
    verdict: isYet ? null : 'no',
    working: [...(reasoned.working ?? []), openOn(latest.mention, asOf)],
  };
}

/**
 * "Can I apply for a permit?": where all last days that the notice tells for it have passed, or none of its periods has begun, this comes
 * first. Where it is open, who may is what is asked. Applies to questions for leave to take part or to get something, not to those of how, for
 * whom or of a time of their own, nor where something is picked already; may change what governs, `sure`, the verdict and the working.
 */
export const leave: Step = {
  applies: ({ by, sure }, { question: { leave: asked, entry, constraints, timeLeft } }) =>
    by !== 'standing' &&
    !sure &&
    asked === 'leave' &&
    timeLeft === null &&
    entry.part !== null &&
    !entry.manner &&
    !narrows(constraints),
  take,
};
