import { detectLanguage } from '../../knowledge/index.ts';
import { readableWords } from '../readable-words.ts';
import type { Voice } from '../voice.ts';

const LATIN = 'Latn';

/** True for a language that isn't written in Latin letters, as Korean isn't. */
const isOfOtherScript = (language: string): boolean => new Intl.Locale(language).maximize().script !== LATIN;

/** Whether a notice's words are of another language than the person's, as far as that can be told of them. */
export function isForeign(quote: string, { language }: Pick<Voice, 'language'>): boolean {
  const own = detectLanguage(quote);
  if (own !== 'und') return own !== language;
  return isOfOtherScript(language) && /\p{Script=Latin}{3}/u.test(quote);
}

/** A notice's own words within what the assistant says: as they are, between quotation marks where its `quote` is of another language. */
export function ownWords(words: string, quote: string, voice: Voice): string {
  const said = voice.markup.verbatim(readableWords(words).trim());
  return isForeign(quote, voice) ? voice.translate('answer.quote', { quote: said }) : said;
}
