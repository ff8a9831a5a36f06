import type { Distress } from '../../../distress/cry.ts';
import { ENGLISH_DANGER } from './danger.ts';
import { ENGLISH_SELF } from './self.ts';

/** Words with one space between, without apostrophes and marks; letters drawn out ("dieeee") as at most two. */
const words = (sentence: string): string =>
  sentence
    .replace(/['’`´]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(\p{L})\1{2,}/gu, '$1')
    .trim();

/** How danger is told of in English. */
export const englishDistress: Distress = { words, cries: [...ENGLISH_SELF, ...ENGLISH_DANGER] };
