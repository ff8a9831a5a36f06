import type { Distress } from '../../../distress/cry.ts';
import { KOREAN_DANGER } from './danger.ts';
import { KOREAN_SELF } from './self.ts';

/** Syllables alone: how Korean is spaced says nothing. */
const words = (sentence: string): string => sentence.replace(/[^\p{L}\p{N}]+/gu, '');

/** How danger is told of in Korean. */
export const koreanDistress: Distress = { words, cries: [...KOREAN_SELF, ...KOREAN_DANGER] };
