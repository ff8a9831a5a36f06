import { tellsDistress } from '../../distress/tells-distress.ts';
import trained from './speech-act-weights.json' with { type: 'json' };

/** What an utterance is, as far as it is learned. The order is that of the weights. */
export const SPEECH_ACTS = [
  'question',
  'off-topic',
  'small-talk',
  'command',
  'statement',
  'harmful',
] as const;

/** What is told from likenesses. */
export type LearnedAct = (typeof SPEECH_ACTS)[number];

/**
 * `question`: one that an authority's notices may answer; `off-topic`: one that they don't, such as trivia or the speaker's own life;
 * `command`: to do something other than to tell; `statement`: of what one does, thinks or feels; `harmful`: an insult, an attack, a request
 * that would hurt somebody; `distress`: the speaker, or somebody near them, is in danger.
 */
export type SpeechAct = LearnedAct | 'distress';

/** Whom somebody in danger needs isn't learned from likenesses: what is said of oneself and of harm tells it. */
const DISTRESS: ReadSpeechAct = { act: 'distress', likelihood: 1, question: 0 };

/** Weights of the acts by feature, in tenths, in the order of `SPEECH_ACTS`. */
export interface SpeechActWeights {
  readonly bias: readonly number[];
  readonly features: Readonly<Record<string, readonly number[]>>;
}

/** How an utterance was taken. */
export interface ReadSpeechAct {
  readonly act: SpeechAct;
  /** Its likelihood, 0 to 1. */
  readonly likelihood: number;
  /** How likely it is a question that notices may answer, 0 to 1. */
  readonly question: number;
}

/** Of longer texts the beginning and the end tell enough. */
const LONGEST = 200;
const HANGUL = /\p{Script=Hangul}/u;

function wordsOf(text: string): string[] {
  const said = text.length <= 2 * LONGEST ? text : `${text.slice(0, LONGEST)} ${text.slice(-LONGEST)}`;
  return (
    said
      .normalize('NFKC')
      .toLowerCase()
      .replace(/['’`]/g, '')
      .replace(/\p{N}+/gu, '0')
      .match(/[\p{L}\p{M}0]+/gu) ?? []
  );
}

/** Syllables of a Korean word by twos and threes: `<` and `>` are its ends. */
function addSyllables(word: string, to: Set<string>): void {
  const marked = `<${word}>`;
  for (const size of [2, 3])
    for (let at = 0; at + size <= marked.length; at += 1) to.add(marked.slice(at, at + size));
}

/** What an utterance is known by: words, neighbouring words, beginnings and ends; `[]` where it has no word. */
export function speechFeaturesOf(text: string): string[] {
  const words = wordsOf(text);
  const features = new Set<string>();
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return [];
  words.forEach((word, at) => {
    const next = words[at + 1];
    if (HANGUL.test(word)) addSyllables(word, features);
    else {
      features.add(word);
      if (word.length > 5) features.add(`${word.slice(0, 5)}-`);
      if (next !== undefined) features.add(`${word} ${next}`);
    }
  });
  if (HANGUL.test(last)) {
    for (const size of [1, 2, 3, 4]) features.add(`${last.slice(-size)}$`);
    if (words.length > 1) features.add(`^${first.slice(0, 2)}`);
  } else {
    features.add(`^${first}`);
    features.add(`^${first} ${words[1] ?? ''}`);
    features.add(`${last}$`);
  }
  if (/[?？]/.test(text)) features.add('?');
  features.add(`#${Math.min(6, words.length)}${HANGUL.test(last) ? 'ko' : ''}`);
  return [...features];
}

/** The likelihood of each act: the softmax of the weights of the features that are known. */
function likelihoodsOf(features: readonly string[], weights: SpeechActWeights): number[] {
  const known = features.flatMap((feature) => {
    const row = Object.hasOwn(weights.features, feature) ? weights.features[feature] : undefined;
    return row ? [row] : [];
  });
  const powers = SPEECH_ACTS.map((_, act) => {
    const sum = known.reduce((total, row) => total + (row[act] ?? 0), weights.bias[act] ?? 0);
    return Math.exp(sum / 10);
  });
  const all = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / all);
}

/** Tells by its words what an utterance is. `distress` is certain or not said at all. Knows English and Korean; what has no words that it knows is taken as the bias says. */
export function readSpeechAct(text: string, weights: SpeechActWeights = trained): ReadSpeechAct {
  if (tellsDistress(text)) return DISTRESS;
  const likelihoods = likelihoodsOf(speechFeaturesOf(text), weights);
  const likelihood = Math.max(...likelihoods);
  const act = SPEECH_ACTS[likelihoods.indexOf(likelihood)] ?? 'question';
  return { act, likelihood, question: likelihoods[0] ?? 0 };
}
