const BRACKETED = /^\s*[[(【〔<][^\])】〕>]{1,20}[\])】〕>]\s*/;
/** What follows a dash or colon says more on the subject, and a day at the end says when. */
const AFTER_DASH = /\s+[-–—:|]\s+.*$|:\s+.*$/;
const DAY_AT_END = /\s+(?:on|from|until|by)\s+\d{1,2}\s+\p{L}+(?:\s+\d{4})?$/u;
/** Words at the end of Korean titles that say that it is a notice, or what is done, not what about. */
const NOTICE_WORD =
  /(?:\s+(?:안내|공고|알림|공지|안내문|공고문|홍보|변경|날짜|일정|개최|신청|접수|모집|추가|실시|시행))+$/;

/** What a notice is about, from its title, without words that only say that it is a notice. The title where nothing would be left. */
export function subjectOfTitle(title: string): string {
  const plain = title.replace(/\s+/g, ' ').trim();
  const subject = [BRACKETED, AFTER_DASH, DAY_AT_END, NOTICE_WORD].reduce(
    (left, pattern) => left.replace(pattern, '').trim(),
    plain,
  );
  return subject === '' ? plain : subject;
}
