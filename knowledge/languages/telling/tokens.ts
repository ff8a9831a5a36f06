import { inFigures } from '../values/amounts.ts';

/** A run of one script in a text, lower-cased and in compatibility form (NFKC). */
export interface Token {
  readonly kind: 'word' | 'number' | 'hangul';
  readonly text: string;
}

const RUN =
  /\p{Script=Hangul}+|\d+(?:st|nd|rd|th)(?![\p{L}\p{N}])|\d+(?:[.,:]\d+)*|(?!\p{Script=Hangul})\p{L}(?:(?!\p{Script=Hangul})[\p{L}\p{M}\p{N}'’])*/gu;

/** Words, numbers and Hangul runs of a text, in order. Thousands separators are dropped, and amounts written in figures: `3,540` -> `3540`, `6만 5천` -> `65000`. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const [run] of inFigures(text.normalize('NFKC').toLowerCase()).matchAll(RUN)) {
    const first = run.charCodeAt(0);
    if (first >= 0x30 && first <= 0x39)
      found.push({ kind: 'number', text: run.replace(/,(?=\d{3}(?!\d))/g, '') });
    else if (first >= 0x1100 && /^\p{Script=Hangul}/u.test(run)) found.push({ kind: 'hangul', text: run });
    else found.push({ kind: 'word', text: run });
  }
  return found;
}
