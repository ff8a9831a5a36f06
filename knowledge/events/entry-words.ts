/** Words of taking part and of having to do something by a day: their dates are not those of the event. */
export const ENTRY =
  /\b(?:regist(?:er|ers|ration)|appl(?:y|ies|ications?)|submit\w*|submissions?|sign(?:ing)? up|enrol\w*|entries|bookings?|comments?|responses?|objections?|object|respond|send|claims?|cancel\w*|refunds?|valid|due|pay|paid|payments?|use|closes?|closing|deadline|volunteer|return)\b|신청|접수|모집|등록|응모|예약|예매|제출|납부|(?<![가-힣])내(?:는|야|나요|면|요|죠)|사용|쓸 수|마감|지원서|취소/iu;

/** Of these, the words of paying, and those of applying: a notice may tell a last day of each. */
const PAYING = /\b(?:due|pay|paid|payments?)\b|납부|(?<![가-힣])내(?:는|야|나요|면|요|죠)/iu;
const APPLYING =
  /\b(?:regist(?:er|ers|ration)|appl(?:y|ies|ications?)|sign(?:ing)? up|enrol\w*|entries)\b|신청|접수|모집|등록|응모|지원서/iu;

/** What one may have to do by a day. */
export type Entry = 'paying' | 'applying';
const ENTRIES: Readonly<Record<Entry, RegExp>> = { paying: PAYING, applying: APPLYING };

/** Which of both the words of a text are of; `[]` for neither. */
export const entriesIn = (text: string): Entry[] =>
  (Object.keys(ENTRIES) as Entry[]).filter((entry) => ENTRIES[entry].test(text));

/** True where a text tells of what is asked about, paying or applying; false where neither is. */
export const isOfSameEntry = (asked: readonly Entry[], text: string): boolean =>
  asked.some((entry) => ENTRIES[entry].test(text));

/** True for a question that says whether it is of paying or of applying; false for "when is the deadline?". */
export const asksOfEntry = (question: string): boolean =>
  [PAYING, APPLYING].some((words) => words.test(question.replace(/\bdue\b/gi, ' ')));

/** Words of taking part, which one applies for; and of getting what a notice offers. */
const JOINING =
  /\b(?:join|take part|participate|volunteer|attend|enter)\b|참가|참여|지원(?:할|해|되|돼|가능|이 ?가능)|가입/iu;
const GETTING = /\b(?:get|receive|claim|go|come)\b|받을|받나|받아|맞을|이용할/iu;
/** Words of giving up or paying less: what they ask for has days of its own. */
const GIVING_UP = /\b(?:refunds?|cancel\w*|discounts?|withdraw\w*|change)\b|환불|취소|감면|할인|변경/iu;

/** True for a text that tells of applying. */
export const tellsApplying = (text: string): boolean => APPLYING.test(text);

/** Whether a question asks to take part in something, for which one applies, or to get something; null for another question. */
export function partAsked(question: string): 'applying' | 'getting' | null {
  if (GIVING_UP.test(question)) return null;
  if (APPLYING.test(question) || JOINING.test(question)) return 'applying';
  return GETTING.test(question) ? 'getting' : null;
}

/** Words of how, or for whom, one applies: whether it is time to apply doesn't answer them. */
const MANNER =
  /\b(?:online|by (?:post|phone|e-?mail|mail)|in person|on (?:my|the) (?:phone|behalf)|on behalf|for (?:my|someone|somebody|a (?:friend|relative))|without|twice|again)\b|인터넷|온라인|누리집|홈페이지|방문|전화로|우편|팩스|대신|대리|두 ?번|중복|없이/iu;

/** True for a question of how or for whom something may be done. */
export const asksManner = (question: string): boolean => MANNER.test(question);
