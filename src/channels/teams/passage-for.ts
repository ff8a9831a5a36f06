import { type Citation, cite, type Notice } from '../../../knowledge/index.ts';

const LONGEST_PASSAGE = 240;
/** A shorter line is a heading or a label, unless it holds what is looked for. */
const LEAST_PASSAGE = 20;
/** Sentences looked at: long notices are lists and tables towards their end. */
const MOST_SENTENCES = 400;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * The sentence of a notice that holds most of the words, with those after it as far as they are short; the first sentence where none holds any,
 * and for no words. Its quote is empty for a notice without text.
 */
export function passageFor(notice: Notice, words: string): Citation {
  const stems = stemsOf(words);
  const sentences = sentencesOf(notice);
  let best = sentences.find(({ start, end }) => end - start >= LEAST_PASSAGE) ?? sentences[0];
  let most = 0;
  for (const sentence of sentences) {
    const text = notice.text.slice(sentence.start, sentence.end).toLowerCase();
    const held = stems.filter((stem) => text.includes(stem)).length;
    if (held > most) {
      most = held;
      best = sentence;
    }
  }
  if (!best) return cite(notice, 0, 0);
  const from = sentences.indexOf(best);
  let { end } = best;
  for (const next of sentences.slice(from + 1)) {
    if (next.end - best.start > LONGEST_PASSAGE || notice.text.slice(end, next.start).includes('\n\n')) break;
    end = next.end;
  }
  return cite(notice, best.start, cutAt(notice.text, best.start, end));
}

/** Words in lower case without what endings change: two syllables of a Korean word, all but two letters of a long other one. */
function stemsOf(words: string): string[] {
  const found = words.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  return found.map((word) =>
    /^\p{Script=Hangul}/u.test(word) ? word.slice(0, 2) : word.length > 5 ? word.slice(0, -2) : word,
  );
}

/** Sentences without the white space around them; a line ends one too. */
function sentencesOf({ text, language }: Notice): Stretch[] {
  const segmenter = new Intl.Segmenter(language === 'und' ? 'en' : language, { granularity: 'sentence' });
  const found: Stretch[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    for (const { 0: line, index: at } of segment.matchAll(/\S(?:[^\n]*\S)?/g))
      found.push({ start: index + at, end: index + at + line.length });
    if (found.length >= MOST_SENTENCES) break;
  }
  return found;
}

/** The end of a stretch, or of its last whole word where it is too long. */
function cutAt(text: string, start: number, end: number): number {
  if (end - start <= LONGEST_PASSAGE) return end;
  const short = text.slice(start, start + LONGEST_PASSAGE);
  const whole = short.search(/\s+\S*$/);
  return start + (whole > 0 ? whole : short.replace(/[\uD800-\uDBFF]$/, '').length);
}
