import type { Citation } from '../../knowledge/index.ts';
import { readableWords } from '../readable-words.ts';
import { type Voice, wordPublication } from '../voice.ts';

/** “The quoted words”; the row of a table as its cells. */
export const wordQuotedWords = ({ quote }: Pick<Citation, 'quote'>, { markup, translate }: Voice): string =>
  translate('answer.quote', { quote: markup.verbatim(readableWords(quote)) });

/** “The quoted words” [1]. */
export const wordQuote = (citation: Pick<Citation, 'quote'>, number: number, voice: Voice): string =>
  `${wordQuotedWords(citation, voice)} [${number}]`;

/** The longest title that is said in whole, in UTF-16 units: some sources put half a notice into it. */
const LONGEST_TITLE = 200;

/** A title that is said: cut at a space where it is too long. */
export function shortTitle(title: string): string {
  if (title.length <= LONGEST_TITLE) return title;
  const space = title.lastIndexOf(' ', LONGEST_TITLE);
  return `${title.slice(0, space > 0 ? space : LONGEST_TITLE)} …`;
}

/** Title, publisher and day of a notice, and the licence that asks to be named, in one line. */
export function wordSource(
  citation: Pick<Citation, 'title' | 'publisher' | 'published' | 'sample' | 'noticeId' | 'licence'>,
  voice: Voice,
): string {
  const { markup, translate } = voice;
  return [
    markup.verbatim(shortTitle(citation.title || citation.noticeId)),
    citation.publisher ? markup.verbatim(citation.publisher) : '',
    wordPublication(citation.published, voice),
    citation.licence === 'unknown' ? '' : translate(`answer.licence.${citation.licence}`),
    citation.sample ? translate('answer.sample') : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
