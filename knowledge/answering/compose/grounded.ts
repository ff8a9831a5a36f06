import { type Concept, type Question, subjectsOf } from '../../understanding/index.ts';
import { termsIn } from '../cut/index.ts';
import type { FoundNotice } from '../find/index.ts';
import { type Candidate, quoteOf } from '../read/index.ts';

/** Below this likelihood of being a question, what is said tells of something rather than asks for it. */
const ASKS = 0.5;
/** Who only tells of something is answered outright where a stretch holds at least this share of the words. */
const TOLD = 0.6;

/** Share of a Korean word's syllable pairs that must stand there: compounds are written in one word or in several. */
const PAIRS = 0.5;

const stands = (terms: ReadonlySet<string>, { terms: own, alternatives }: Concept): boolean =>
  [own, ...alternatives].some(
    (one) => one.length > 0 && one.filter((term) => terms.has(term)).length >= PAIRS * one.length,
  );

/** True where nothing says which of all notices is meant: no subject, none in talk, no year, ordinal or "next". */
function namesNone(question: Question): boolean {
  const { constraints, timeCue, carriedFrom, inTalk, change } = question;
  const { ordinals, years, periods } = constraints;
  return (
    subjectsOf(question).length + ordinals.length + years.length + periods.length === 0 &&
    timeCue === null &&
    change === null &&
    carriedFrom === null &&
    inTalk === null
  );
}

/** True where a word of what is asked, though any notice may be asked it, stands in the title of this notice alone: "how long can volunteers apply?". */
function isOnlyTitled(
  { concepts, wants, timeLeft }: Question,
  { notice }: Candidate,
  found: readonly FoundNotice[],
): boolean {
  if (wants === null && timeLeft === null) return false;
  const own = concepts.filter(({ weight, expected }) => weight === 1 && expected);
  return own.some(({ terms: word }) => {
    const titled = found.filter(({ notice: { title, language } }) => {
      const terms = termsIn(title, language);
      return word.length > 0 && word.every((term) => terms.has(term));
    });
    return titled.length === 1 && titled[0]?.notice.id === notice.id;
  });
}

/**
 * True where a stretch may be said outright: its words, with the title, hold something of what the question is about, not merely a number
 * or a word by which any notice may be asked; and who only tells of something finds most of it there. `held`: how many notices
 * there are; of one alone nobody needs to say which is meant. `found`: those that fit.
 */
export function isGrounded(
  question: Question,
  candidate: Candidate,
  { held, found }: { readonly held: number; readonly found: readonly FoundNotice[] },
): boolean {
  if (held > 1 && namesNone(question) && !isOnlyTitled(question, candidate, found)) return false;
  const { speech, wants, kind, inTalk, carriedFrom } = question;
  // What goes on is grounded in what was said before.
  if (inTalk !== null || carriedFrom !== null) return true;
  const { notice, features } = candidate;
  if (speech && speech.question < ASKS && wants === null && kind === 'fact' && features.withTitle < TOLD)
    return false;
  const subjects = subjectsOf(question);
  const terms = termsIn(`${notice.title}\n${quoteOf(candidate)}`, notice.language);
  return subjects.length === 0 || subjects.some((one) => stands(terms, one));
}
