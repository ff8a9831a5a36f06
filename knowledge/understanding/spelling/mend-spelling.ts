import { languageOf } from '../../languages/languages.ts';
import type { Correction, PossibleSlip } from '../../languages/telling/slips.ts';
import type { PassageIndex, TermStatistics } from '../../search/passage-index.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** What a term that no notice holds counts, and being no word of the language. */
const NOT_HELD = 1;
const NO_WORD = 2;
/** A correction must be so much likelier than the word as written. */
const MARGIN = 0.2;
/** Words that are mended in one text, and slips in one word: what has more is no question that can be guessed. */
const MOST_WORDS = 6;
const ROUNDS = 2;
/** UTF-16 units of an utterance that is looked at: a longer one is no chat. */
const LONGEST = 200;

/** Where it is looked up what the notices hold, and what people's words mean. */
export interface Held {
  readonly index: PassageIndex;
  readonly vocabulary: Vocabulary;
}

const unheld = (terms: readonly string[], { holding }: TermStatistics): number =>
  terms.filter((term) => !holding.has(term)).length * NOT_HELD;

/** Terms of the notices near a word that no common word explains: names of places and things among them. */
async function fromNotices({ terms, isNoWord }: PossibleSlip, index: PassageIndex): Promise<Correction[]> {
  const [term] = terms;
  if (!isNoWord || term === undefined) return [];
  return (await index.near(term)).map((to, at) => ({ to, cost: 1 + at * 0.2, terms: [to] }));
}

/** What the language knows, and where none of that stands in a notice what the notices know. */
async function correctionsOf(slip: PossibleSlip, index: PassageIndex): Promise<readonly Correction[]> {
  const held = await index.statistics(slip.corrections.flatMap(({ terms }) => terms));
  const isKnown = slip.corrections.some(({ terms }) => unheld(terms, held) === 0);
  return isKnown ? slip.corrections : [...slip.corrections, ...(await fromNotices(slip, index))];
}

/** The likeliest correction; null where the word as written is likelier. */
function pick(
  slip: PossibleSlip,
  corrections: readonly Correction[],
  held: TermStatistics,
): Correction | null {
  let least = unheld(slip.terms, held) + (slip.isNoWord ? NO_WORD : 0) - MARGIN;
  let best: Correction | null = null;
  for (const one of corrections) {
    const cost = one.cost + unheld(one.terms, held);
    if (cost < least) {
      least = cost;
      best = one;
    }
  }
  return best;
}

/** One round over the words of a text: each slip that is found mended. The very text where there is none. */
async function mendOnce(text: string, language: string, { index, vocabulary }: Held): Promise<string> {
  const isListed = (word: string): boolean => vocabulary.everyday.meaningsIn(word).has(word);
  const slips = languageOf(language).spelling.slipsIn(text, isListed);
  const before = await index.statistics(slips.flatMap(({ terms }) => terms));
  const doubtful = slips.filter((slip) => unheld(slip.terms, before) > 0).slice(0, MOST_WORDS);
  let mended = text;
  for (const slip of doubtful.reverse()) {
    const corrections = await correctionsOf(slip, index);
    const held = await index.statistics([...slip.terms, ...corrections.flatMap(({ terms }) => terms)]);
    const best = pick(slip, corrections, held);
    if (best) mended = mended.slice(0, slip.start) + best.to + mended.slice(slip.end);
  }
  return mended;
}

/**
 * What a question may be meant to say where it is misspelt or written as in a chat: "how mutch for thowing away a sofa", 축재 언재해요.
 * Numbers stay as they are, and so does each word that a notice holds. Null where nothing is amiss, or the text is too long for a chat.
 */
export async function mendSpelling(text: string, language: string, held: Held): Promise<string | null> {
  if (text.length > LONGEST) return null;
  let mended = languageOf(language).spelling.plainly(text);
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = await mendOnce(mended, language, held);
    if (next === mended) break;
    mended = next;
  }
  return mended === text ? null : mended;
}
