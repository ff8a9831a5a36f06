import { titleWords } from '../../../knowledge/index.ts';

const BRACKETED = /^\s*[[(【〔<][^\])】〕>]{1,20}[\])】〕>]\s*/;
/** What follows a dash or colon says more on the subject, and a day at the end says when. */
const AFTER_DASH = /\s+[-–—:|]\s+.*$|:\s+.*$/;
const endOf = (words: string, flags: string): RegExp => new RegExp(`(?:${words})$`, flags);

/** What a notice is about, from its title, without words that only say that it is a notice. The title where nothing would be left. */
export function subjectOfTitle(title: string): string {
  const plain = title.replace(/\s+/g, ' ').trim();
  const { dayAtEnd, notice } = titleWords();
  const subject = [BRACKETED, AFTER_DASH, endOf(dayAtEnd, 'u'), endOf(`(?:\\s+(?:${notice}))+`, '')].reduce(
    (left, pattern) => left.replace(pattern, '').trim(),
    plain,
  );
  return subject === '' ? plain : subject;
}

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
  const { before, after, sentence } = titleWords();
  const subject = subjectOfTitle(title)
    .replace(endOf(`${after}|,?\\s+(?:19|20)\\d\\d`, 'i'), '')
    .replace(new RegExp(`^(?:${before}|(?:19|20)\\d\\d\\s+)+`, 'i'), '')
    .trim();
  // A title that says what happens is a sentence, not the name of something.
  const isSentence = new RegExp(`\\s(?:${sentence})(?:\\s|$)`, 'i').test(subject);
  return subject === '' || isSentence ? null : asWithin(subject, text);
}

/** Whether an English subject names several things: "sticker fees for bulky waste". */
export function isPlural(subject: string): boolean {
  const head = subject.split(/\s(?:for|of|in|at|on|to|and)\s/)[0] ?? subject;
  return /[^su]s$/i.test(head);
}

/** How the price of a subject is asked for: of what is a price itself `cost`, of what has one `fee`; null of a place to go to. */
export function priceKind(subject: string): 'cost' | 'fee' | null {
  const { place, price } = titleWords();
  if (new RegExp(price, 'i').test(subject)) return 'cost';
  // Of "city hall tour" the last word decides.
  return endOf(place, 'i').test(subject) ? null : 'fee';
}
