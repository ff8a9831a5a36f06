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

/** What numbers an occurrence or praises the subject, before it; what says when, after it. Nobody says these in a question. */
const BEFORE_SUBJECT =
  /^(?:(?:the|new|free|revised)\s+|(?:rules|information|notice)\s+(?:for|on|about)\s+(?:the\s+)?|\d+(?:st|nd|rd|th)\s+|(?:19|20)\d\d\s+|제\d+[회기차]\s+|(?:19|20)\d\d년도?\s+|(?:내년|올해|다음 달)\s+(?:\d+월\s+)?)+/i;
const AFTER_SUBJECT =
  /\s+(?:this|next|last)\s+(?:week|month|year|spring|summer|autumn|winter)$|,?\s+(?:in\s+)?(?:19|20)\d\d$|\s+for the (?:first|second) half of \d{4}$/i;
/** A title that says what happens is a sentence, not the name of something. */
const SENTENCE =
  /\s(?:attends|begins|changes|closes|ends|hosts|moves|opens|replaces|starts|takes|wins|will|is|are|has|have|needed|wanted)(?:\s|$)/i;

/** True for a word that stands large in the middle of a sentence of a text: a name. */
const isName = (word: string, text: string): boolean =>
  new RegExp(`(?<=[\\p{Ll},;]\\s)${word}(?![\\p{L}\\p{N}])`, 'u').test(text);

/** A title's first word is large only because it is the first, where the others are small: unless the text has it as a name. */
function asWithin(subject: string, text: string): string {
  const [, first = '', rest = ''] = /^([A-Z][a-z]+)(\s[\s\S]*)$/.exec(subject) ?? [];
  if (first === '' || /\s\p{Lu}/u.test(rest) || isName(first, text)) return subject;
  return `${first.toLowerCase()}${rest}`;
}

/**
 * A subject as people say it in a question: "Haneul River Marathon", "resident parking permits"; null where the title is a sentence.
 * `text`: of the notice, which tells names from other words.
 */
export function spokenSubject(title: string, text = ''): string | null {
  const subject = subjectOfTitle(title).replace(AFTER_SUBJECT, '').replace(BEFORE_SUBJECT, '').trim();
  return subject === '' || SENTENCE.test(subject) ? null : asWithin(subject, text);
}

/** Whether an English subject names several things: "sticker fees for bulky waste". */
export function isPlural(subject: string): boolean {
  const head = subject.split(/\s(?:for|of|in|at|on|to|and)\s/)[0] ?? subject;
  return /[^su]s$/i.test(head);
}

/** The name of a place to go to, which itself has no price: "Moonlight River Park". Of "city hall tour" the last word decides. */
const PLACE_NAME = /(?:park|garden|square|beach|forest|river|lake|street|road|공원|광장|해변|숲|하천|거리)$/i;
/** A subject that is itself a price. */
const PRICE =
  /\b(?:fees?|fares?|prices?|charges?|rates?|taxe?s?)\b|요금|수수료|사용료|이용료|입장료|세금|[가-힣]+세(?:\s|$)/i;

/** How the price of a subject is asked for: of what is a price itself `cost`, of what has one `fee`; null of a place to go to. */
export function priceKind(subject: string): 'cost' | 'fee' | null {
  if (PRICE.test(subject)) return 'cost';
  return PLACE_NAME.test(subject) ? null : 'fee';
}
