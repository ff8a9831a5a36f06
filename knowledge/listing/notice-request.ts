import { languageOf } from '../languages/languages.ts';
import type { RequestRules } from './request-rules.ts';

/** What is to be done with one notice; a text is a question about it. */
export type Wish = { readonly do: 'open' | 'summarise' } | { readonly do: 'ask'; readonly question: string };

/** One of the notices listed, by its place. */
export interface PlaceRequest {
  /** 1 for the first, -1 for the last. */
  readonly place: number;
  readonly wish: Wish;
}

/** Longer texts are questions. */
const LONGEST = 80;

function placeOf(words: string, { places, last }: RequestRules): number | null {
  if (last.test(words)) return -1;
  const at = places.findIndex((pattern) => pattern.test(words));
  return at < 0 ? null : at + 1;
}

function wishOf(rest: string, { open, summarise }: RequestRules): Wish {
  if (summarise.test(rest)) return { do: 'summarise' };
  const said = rest.replace(open, ' ').replace(/[^\p{L}\p{N}]+/gu, '');
  return said === ''
    ? { do: 'open' }
    : { do: 'ask', question: rest.replace(/\s+(?=[?!.,]|\s|$)/g, '').trim() };
}

/** Which of the things listed a text means by its place, and what is asked of it: "2", "show me the third notice", "두 번째 거 얼마예요?". Null where it names no place. */
export function readPlace(text: string, language: string): PlaceRequest | null {
  const rules = languageOf(language).requests;
  const said = text.normalize('NFKC').trim();
  if (!rules || said.length > LONGEST) return null;
  const match = rules.bare.exec(said) ?? rules.named.exec(said);
  const place = match?.[1] === undefined ? null : placeOf(match[1], rules);
  if (!match || place === null) return null;
  const [before, after] = [said.slice(0, match.index), said.slice(match.index + match[0].length)];
  const rest = `${before}${rules.instead}${after}`;
  return { place, wish: wishOf(rest, rules) };
}

const firstGroup = (text: string, patterns: readonly RegExp[]): string | null => {
  const said = text.normalize('NFKC').trim();
  if (said.length > LONGEST) return null;
  for (const pattern of patterns) {
    const words = pattern.exec(said)?.[1]?.replace(/[\s,;]+$/, '');
    if (words) return words;
  }
  return null;
};

/** A notice to be summarised. */
export interface SummaryRequest {
  /** The words that name it: "flu", "독감". */
  readonly words: string;
  /** True where a summary is asked for in so many words ("summarise …"); "summary of …" may be a question. */
  readonly asks: boolean;
}

/** The notice that a text asks to have summarised; null where it asks for no summary, or of no notice by name. */
export function readSummary(text: string, language: string): SummaryRequest | null {
  const rules = languageOf(language).requests;
  if (!rules) return null;
  const asked = firstGroup(text, [rules.summarised]);
  const words = asked ?? firstGroup(text, [rules.summaryOf]);
  return words === null ? null : { words, asks: asked !== null };
}

/** The language (BCP 47 primary subtag) in which a text asks to see the notice: "show it in Korean", "영어로 보여줘"; null where it asks for none. */
export function readVersion(text: string, language: string): string | null {
  const rules = languageOf(language).requests;
  const word = rules ? firstGroup(text, rules.version) : null;
  return word === null ? null : (rules?.languages[word.toLowerCase()] ?? null);
}
