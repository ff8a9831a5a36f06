/** Words of taking part and of having to do something by a day: their dates are not those of the event. */
export const ENTRY =
  /\b(?:regist(?:er|ers|ration)|appl(?:y|ies|ications?)|submit\w*|submissions?|sign(?:ing)? up|enrol\w*|entries|bookings?|comments?|responses?|objections?|object|respond|send|claims?|cancel\w*|refunds?|valid|due|pay|paid|payments?|use|closes?|closing|deadline|volunteer|return)\b|신청|접수|모집|등록|응모|예약|예매|제출|납부|(?<![가-힣])내(?:는|야|나요|면|요|죠)|사용|쓸 수|마감|지원서|취소/iu;

/** Of these, the words of paying, and those of applying: a notice may tell a last day of each. */
const PAYING = /\b(?:due|pay|paid|payments?)\b|납부|(?<![가-힣])내(?:는|야|나요|면|요|죠)/iu;
const APPLYING =
  /\b(?:regist(?:er|ers|ration)|appl(?:y|ies|ications?)|sign(?:ing)? up|enrol\w*|entries)\b|신청|접수|모집|등록|응모|지원서/iu;

/** True where a text tells of what a question asks about, paying or applying; false where the question asks about neither. */
export function isOfSameEntry(question: string, text: string): boolean {
  return [PAYING, APPLYING].some((words) => words.test(question) && words.test(text));
}
