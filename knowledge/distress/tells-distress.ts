import { allLanguages } from '../languages/languages.ts';
import { isCried } from './cry.ts';

/** Of longer texts the beginning and the end are read, in UTF-16 units each. */
const LONGEST = 10_000;
/** … and of a sentence the beginning. */
const LONGEST_SENTENCE = 1_000;

function sentencesOf(text: string): string[] {
  const said = text.length <= 2 * LONGEST ? text : `${text.slice(0, LONGEST)}\n${text.slice(-LONGEST)}`;
  // Not NFKC: it would take lone Korean letters apart from what they are typed as.
  return said
    .normalize('NFC')
    .toLowerCase()
    .split(/[.!?。！？…\n\r;]+/u)
    .map((sentence) => sentence.slice(0, LONGEST_SENTENCE));
}

/**
 * True where somebody says that they, or somebody near them, are in danger: of ending or hurting themselves, of being hurt, of their life.
 * It is told by what is said of oneself and of harm, never by a form of wishing, and not where harm is the subject of a service ("suicide
 * prevention centre"). False in languages that aren't known.
 */
export const tellsDistress = (text: string): boolean => cryIn(text) !== null;

/** The first sentence, in lower case, by which distress is told; null where it isn't. */
export function cryIn(text: string): string | null {
  const cry = sentencesOf(text).find((sentence) => {
    const own = allLanguages().filter(({ script }) => script?.test(sentence));
    const read = own.length > 0 ? own : allLanguages().filter(({ script }) => script === null);
    return read.some(
      ({ distress }) => distress !== null && isCried(distress.cries, distress.words(sentence)),
    );
  });
  return cry?.trim() ?? null;
}
