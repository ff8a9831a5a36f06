/** What people do about a notice, each of which may have days of its own. */
export type Act =
  | 'applying'
  | 'renewing'
  | 'paying'
  | 'handing-in'
  | 'commenting'
  | 'booking'
  | 'claiming'
  | 'giving-up'
  | 'being-told'
  | 'being-examined';

const WORDS: Readonly<Record<Act, RegExp>> = {
  applying:
    /\b(?:regist(?:er\w*|rations?)|appl(?:y|ies|ied|ying|ications?)|sign(?:s|ed|ing)?(?: \w+)?[ -]up|enrol\w*|entr(?:y|ies) (?:forms?|close|until|by)|entries|join\w*|tak(?:e|ing) part|vacanc(?:y|ies)|nominat\w+)\b|신청|접수|모집|(?<!재)등록|응모|지원서|원서|지원 ?(?:가능|할|하|되|돼)|가입|참가|참여/iu,
  renewing:
    /\bre-?(?:enrol\w*|regist\w*|appl(?:y|ies|ied|ying|ications?))\b|\brenew\w*|재등록|재신청|재배정|재접수|갱신/iu,
  paying: /\b(?:due|pay|pays|paid|paying|payments?)\b|납부|(?<![가-힣])(?:내는|내야|내나요|내요|내죠)/iu,
  'handing-in':
    /\bhand(?:s|ed|ing)?(?: \w+){0,3} in\b|\b(?:submit\w*|submissions?|send(?:s|ing)?|sent|return(?:ed|ing)?|deliver(?:ed|y)?|drop(?:ped)? off|(?:must|should|to|have to) (?:reach|arrive)|reach(?:es)? (?:us|the)|received (?:by|until|before))\b|제출|보내|도착|(?:의견서?|서류|신고서|질문|원고|작품|설문지?)[을를은는도]? ?(?:내|낼|받)/iu,
  commenting:
    /\b(?:comments?|commenting|objections?|object(?:s|ing)?(?= (?:to|by|until|before|in|against))|respon(?:d|ses?)|consultations?|have (?:my|our|your|a) say)\b|의견|이의/iu,
  booking: /\b(?:book(?:s|ed|ing|ings)?|reserv\w+|tickets?)\b|예약|예매|티켓/iu,
  claiming:
    /\b(?:claim\w*|compensat\w+|collect(?:ed|ing)? (?:it|them|your|my|the)|pick(?:ed|ing)? (?:\w+ )?up)\b|청구|보상|찾아가|찾아갈|찾으러|수령/iu,
  'giving-up': /\b(?:refund\w*|cancel\w*|withdraw\w*|give(?:s|n)? back)\b|환불|취소|철회|반납|반환/iu,
  'being-told':
    /\b(?:results?|winners?|decisions?|hear(?:s)? (?:from|back)|notified|informed|drawn?|announced)\b|발표|당첨|선정|합격|추첨/iu,
  'being-examined': /\b(?:interview\w*|audition\w*|exams?|examination|tests?)\b|면접|시험|전형|심사/iu,
};

/** Acts that say the same where the other is meant: a place is booked by registering, an objection is handed in. */
const ALIKE: Readonly<Partial<Record<Act, readonly Act[]>>> = {
  applying: ['booking'],
  booking: ['applying'],
  commenting: ['handing-in'],
};

/** The acts that a text names; who enrols again doesn't enrol for the first time. Empty where it names none. */
export function actsIn(text: string): ReadonlySet<Act> {
  const acts = new Set((Object.keys(WORDS) as Act[]).filter((act) => WORDS[act].test(text)));
  if (!acts.has('renewing')) return acts;
  const without = text.replace(new RegExp(WORDS.renewing, 'giu'), ' ');
  // 재등록 신청 and "apply to renew" are one act.
  if (!WORDS.applying.test(without) || /재(?:등록|신청|배정|접수)/.test(text) || /\brenew/i.test(text))
    acts.delete('applying');
  return acts;
}

/** True where one of the acts asked about, or one that stands for it, is told. */
export const isSameAct = (asked: ReadonlySet<Act>, told: ReadonlySet<Act>): boolean =>
  [...asked].some((act) => told.has(act) || (ALIKE[act] ?? []).some((one) => told.has(one)));

const CLOSING =
  /\b(?:clos(?:es?|ing)(?: dates?)?|deadlines?|last (?:day|date)|period|open(?:s|ing)?(?: dates?)?|until|till)\b|마감|기한|기간|일정/iu;

/** True for a clause that tells the end or the length of a time. */
export const tellsClosing = (clause: string): boolean => CLOSING.test(clause);

const LAST_DAY_BEFORE =
  /(?:\b(?:closing dates?|deadlines?|last (?:day|date)|closes?)(?: (?:for|of|to)(?: [\p{L}-]{1,20}){1,4})?(?:\s?[:：]|\s(?:is|on|at|will be)\b|\s)[\s(]?|(?:마감|마감일|마감일시|기한)(?:은|는)?\s?[:：]?\s?)$/iu;
const LAST_DAY_AFTER = /^(?:에|일에)?[\s,]?(?:접수|신청|모집)?\s?마감(?!\s?(?:후|이후|된))/u;
/** How far from a date the words that make it a last day may begin. */
const BESIDE = 120;

/** True for a date that the words around it make a last day: "Closing date: …", "… 마감". */
export const isLastDay = (before: string, after: string): boolean =>
  LAST_DAY_BEFORE.test(before.slice(-BESIDE)) || LAST_DAY_AFTER.test(after.slice(0, BESIDE));

/** Behind a last day, what may be done all the same: it isn't the last word. */
const AFTERWARDS =
  /\b(?:after (?:that|this|then|wards?)|afterwards?|thereafter|from then|late (?:applications?|entries|registrations?)|later (?:applications?|entries|on))\b|(?:그|이) ?(?:뒤|후|이후)|이후에도|추가 ?(?:모집|접수|신청)|잔여/iu;

/** True for words that tell what holds after a last day. */
export const tellsAfterwards = (text: string): boolean => AFTERWARDS.test(text);
