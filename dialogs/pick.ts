import { type Choice, readPlace } from '../knowledge/index.ts';
import type { Language, Translate } from './turn.ts';

/** Longer utterances pick nothing: they ask. */
const LONGEST = 60;
/** A name is known by so many characters. */
const SHORTEST = 2;

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/[^\p{L}\p{N}\s]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** What the locale lists under a key, with `|` between. */
const listed = (translate: Translate, key: string): string[] => translate(key).split('|');

function byPosition(text: string, choices: readonly Choice[], language: Language): Choice | undefined {
  const request = readPlace(text, language);
  return request?.wish.do === 'open' ? choices.at(request.place < 0 ? -1 : request.place - 1) : undefined;
}

/** The utterance without what people put around a name: "the Naju one", "나주요". */
function bare(said: string, translate: Translate): string {
  const around = [...listed(translate, 'replies.pick-around')].sort((a, b) => b.length - a.length);
  let name = said;
  for (const word of around) {
    if (name.startsWith(`${word} `)) name = name.slice(word.length + 1);
    if (name.endsWith(word) && name.length - word.length >= SHORTEST)
      name = name.slice(0, -word.length).trim();
  }
  return name;
}

function byName(said: string, choices: readonly Choice[], translate: Translate): Choice | undefined {
  for (const name of [said, bare(said, translate)]) {
    if (name.length < SHORTEST) continue;
    const named = choices.filter((choice) =>
      [choice.label, choice.publisher ?? ''].some((one) => plain(one).includes(name)),
    );
    if (named.length === 1) return named[0];
  }
  return undefined;
}

/** Which of the things offered an utterance picks: by its number ("the second one", "2번"), or by its name ("나주요"). Null for none, or for more than one. */
export function pick(
  text: string,
  choices: readonly Choice[],
  { language, translate }: { readonly language: Language; readonly translate: Translate },
): Choice | null {
  if (choices.length === 0 || text.length > LONGEST) return null;
  const said = plain(text);
  return byPosition(text, choices, language) ?? byName(said, choices, translate) ?? null;
}
