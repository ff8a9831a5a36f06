import type { Language } from '../turn.ts';
import { introduces } from './introduction.ts';
import type { Intent, IntentName, Recognizer } from './recognizer.ts';

/** Utterances of each intent as people of one language say them. `language:ko` asks to go on in Korean. */
export interface Examples {
  /** What may stand in any utterance and says nothing: words ("please", "좀"), and phrases that an utterance begins with ("could you"). */
  readonly fillers: readonly string[];
  /** By intent name, or `language:<code>`. */
  readonly utterances: Readonly<Record<string, readonly string[]>>;
}

/** An utterance is taken for an example that it is this much like: 1 is the same words. */
const ALIKE = 0.8;
/** Longer utterances are questions, whatever they begin with. */
const LONGEST = 60;

/** What stays what it is with a number beside it: "hi 2" asks for nothing. */
const COURTESIES: ReadonlySet<IntentName> = new Set(['greet', 'thanks', 'bye']);

/** A number that is no part of a word, as of "2번". */
const LONE_NUMBER = /(?<![\p{L}\p{N}])\p{N}+(?![\p{L}\p{N}])/gu;

interface Known {
  readonly intent: string;
  readonly features: ReadonlySet<string>;
}

const isHangul = (word: string): boolean => /\p{Script=Hangul}/u.test(word);

function simplified(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}\s]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The words of an utterance that say something; all of them where none does ("ok thanks"). */
function wordsOf(text: string, fillers: ReadonlySet<string>): string[] {
  let said = simplified(text);
  for (const phrase of fillers)
    if (phrase.includes(' ') && said.startsWith(`${phrase} `)) said = said.slice(phrase.length + 1);
  const words = said.split(' ').filter((word) => word !== '');
  const kept = words.filter((word) => !fillers.has(word));
  return kept.length > 0 ? kept : words;
}

/** Words, and for Hangul the pairs of syllables with spaces left out, so that spacing doesn't matter. */
function featuresOf(words: readonly string[]): Set<string> {
  const features = new Set(words.filter((word) => !isHangul(word)));
  const hangul = words.filter(isHangul).join('');
  if (hangul.length === 1) features.add(hangul);
  for (let at = 0; at + 1 < hangul.length; at += 1) features.add(hangul.slice(at, at + 2));
  return features;
}

/** What a word is known by: for Hangul its first two syllables, for its ending changes with the tone. */
const beginningOf = (word: string): string => (isHangul(word) ? word.slice(0, 2) : word);

/** Dice's coefficient: twice the shared features over all features of both. 0 where one has none. */
function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const feature of a) if (b.has(feature)) shared += 1;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

/**
 * Knows intents by example, in all languages at once: people switch in the middle of a talk. A word that no example of an intent has
 * makes the utterance a question: "what is new" is small talk, "what is the new fee" is not.
 */
export function createExampleRecognizer(examples: ReadonlyMap<Language, Examples>): Recognizer {
  const fillers = new Set([...examples.values()].flatMap((one) => one.fillers.map(simplified)));
  const known: Known[] = [];
  const vocabulary = new Map<string, Set<string>>();
  for (const { utterances } of examples.values()) {
    for (const [intent, texts] of Object.entries(utterances)) {
      const beginnings = vocabulary.get(intent) ?? new Set<string>();
      vocabulary.set(intent, beginnings);
      for (const text of texts) {
        const words = wordsOf(text, fillers);
        known.push({ intent, features: featuresOf(words) });
        for (const word of words) beginnings.add(beginningOf(word));
      }
    }
  }
  /** Words of any intent: most questions hold another, and need no comparing. */
  const anywhere = new Set([...vocabulary.values()].flatMap((beginnings) => [...beginnings]));
  const none = { name: 'ask', targetLanguage: null } as const;

  function recognize(words: readonly string[]): Intent {
    if (!words.every((word) => anywhere.has(beginningOf(word)))) return none;
    const features = featuresOf(words);
    let best = { intent: '', score: 0 };
    for (const example of known) {
      const score = alike(features, example.features);
      if (score > best.score) best = { intent: example.intent, score };
    }
    if (best.score < ALIKE) return none;
    if (!words.every((word) => vocabulary.get(best.intent)?.has(beginningOf(word)))) return none;
    const [name, target] = best.intent.split(':');
    return { name: name as IntentName, targetLanguage: target ?? null };
  }

  return async (text) => {
    if (introduces(text)) return { name: 'greet', targetLanguage: null };
    if (text.length > LONGEST) return none;
    const found = recognize(wordsOf(text, fillers));
    const unnumbered = text.replace(LONE_NUMBER, ' ');
    if (found.name !== 'ask' || unnumbered === text) return found;
    const courtesy = recognize(wordsOf(unnumbered, fillers));
    return COURTESIES.has(courtesy.name) ? courtesy : found;
  };
}
