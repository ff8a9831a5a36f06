import { asksManner, partAsked, tellsApplying } from '../../events/entry-words.ts';
import { languageOf } from '../../languages/languages.ts';
import { tenseOf } from '../../time/tense.ts';
import type { Question } from '../../understanding/question.ts';
import { holds, subjectsOf, termsIn } from '../find/stay-with-talk.ts';
import { type Candidate, quoteOf } from '../read/read.ts';
import { type Deadline, deadlinesOf } from './last-days.ts';
import { openOn, putFirst } from './reason-about-deadlines.ts';
import type { Reasoned } from './reason-about-time.ts';

/** A sentence that holds this share of the question tells of its matter. */
const OF_MATTER = 0.5;

/** True where the question is about the notice's whole matter: its title names all that the question does. */
function isAboutAll(question: Question, { notice }: Candidate): boolean {
  const terms = termsIn(notice.title, notice.language);
  return subjectsOf(question).every((one) => holds(terms, one));
}

/** The last days of what is asked for: those of applying, and those of the matter itself. */
function lastDays(question: Question, candidates: readonly Candidate[]): Deadline[] {
  const part = partAsked(question.text);
  return candidates
    .flatMap((one) => deadlinesOf(one, question))
    .filter(
      ({ candidate }) =>
        (part === 'applying' && tellsApplying(quoteOf(candidate))) || candidate.features.words >= OF_MATTER,
    );
}

/**
 * "Can I apply for a permit?": where all last days that the notice tells for it have passed, or none of its periods has begun, this comes
 * first. As it was for other questions (how, or for whom, among them), and where it is open: then who may is what is asked.
 */
export function reasonAboutLeave(
  reasoned: Reasoned,
  candidates: readonly Candidate[],
  question: Question,
): Reasoned {
  const [governs] = reasoned.candidates;
  const { asOf, text, language, constraints, timeLeft } = question;
  if (!governs || timeLeft || reasoned.sure || languageOf(language).leave.asked(text) !== 'leave')
    return reasoned;
  const narrowed =
    constraints.years.length + constraints.ordinals.length + (constraints.periods ?? []).length;
  if (narrowed > 0 || partAsked(text) === null || asksManner(text) || !isAboutAll(question, governs))
    return reasoned;
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
