import type { Sheet } from '../../facts/fact.ts';
import type { SheetOf } from '../../facts/sheets.ts';
import type { Notice } from '../../notice.ts';
import {
  ASKED,
  type Asked,
  type AskedLikelihoods,
  askedBy,
  aspectNamed,
  type Question,
  subjectsOf,
} from '../../understanding/index.ts';
import type { Answer } from '../answer.ts';
import { holds, termsIn } from '../cut/index.ts';
import type { FoundNotice } from '../find/index.ts';
import type { Candidate } from '../read/index.ts';
import { citeFact } from './told-fact.ts';

type NotTold = Omit<Extract<Answer, { reason: 'not-told' }>, 'hits'>;

/** What is asked for is plain at this likelihood. */
const PLAIN = 0.5;
/** A fact that may tell it, though it seems to be of something else. */
const MAYBE = 0.1;
/** Times are told apart worst: any may be meant. */
const TIMES: ReadonlySet<Asked> = new Set([
  'event',
  'apply',
  'pay',
  'hold',
  'closed',
  'sell',
  'effect',
  'hours',
]);

/** The notice that a question is asked of: the one in talk, or the first whose title names all that the question does. */
function noticeAsked(question: Question, [first]: readonly FoundNotice[]): Notice | null {
  if (!first) return null;
  if (question.inTalk !== null) return first.notice;
  const subjects = subjectsOf(question);
  const title = termsIn(first.notice.title, first.notice.language);
  return subjects.length > 1 && subjects.every((one) => holds(title, one)) ? first.notice : null;
}

/** True where a notice has no fact that may tell what is plainly asked for. */
function lacksFact(asked: Asked, likelihoods: AskedLikelihoods, { facts }: Sheet): boolean {
  return !facts.some((fact) => {
    const by = askedBy(fact);
    return by === asked || likelihoods[by] >= MAYBE || (TIMES.has(asked) && TIMES.has(by));
  });
}

/**
 * What is asked of a notice that is known, and that tells nothing of it: no fact of the aspect, and no sentence with what is wanted. With
 * whom it names to turn to. Null where the notice or the aspect isn't plain, or something may tell it.
 */
export function notTold(
  question: Question,
  {
    found,
    candidates,
    sheetOf,
  }: {
    readonly found: readonly FoundNotice[];
    readonly candidates: readonly Candidate[];
    readonly sheetOf: SheetOf;
  },
): NotTold | null {
  const likelihoods = question.asked;
  const notice = noticeAsked(question, found);
  if (!notice) return null;
  const asked = ASKED.find((one) => likelihoods[one] >= PLAIN);
  const aspect = asked && aspectNamed(asked);
  if (!asked || !aspect || !lacksFact(asked, likelihoods, sheetOf(notice))) return null;
  const { wants } = question;
  const own = candidates.filter((one) => one.notice.id === notice.id);
  if (wants !== null && own.some(({ features }) => features[`shape:${wants}`] > 0)) return null;
  const contact = sheetOf(notice).facts.find((one) => one.aspect === 'contact' && one.value !== null);
  return {
    status: 'unanswered',
    question,
    reason: 'not-told',
    noticeId: notice.id,
    aspect,
    ...(contact && { contact: citeFact(contact, notice) }),
    nearest: [],
  };
}
