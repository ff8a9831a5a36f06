import type { Answer, FactCitation, Statement, ToldFact } from '../../../knowledge/index.ts';
import { ownWords } from '../../values/own-words.ts';
import type { Standing } from '../../values/standing.ts';
import { type ToldValue, tellFact } from '../../values/tell-fact.ts';
import type { Voice } from '../../voice.ts';
import { isChanged } from '../word-dates.ts';
import { aspectKey } from './aspect-key.ts';

type Answered = Extract<Answer, { status: 'answered' }>;

/** Longer labels are whole sentences: they are read in the quote. */
const LONGEST_LABEL = 60;

/** Whether its facts may be said outright: not what has changed, and not where the answer is that none is to come. */
export const tellsFacts = (answer: Answered): boolean => answer.outlook === 'plain' && !isChanged(answer);

/** The facts that an answer tells, of statements and of the rows of a list. */
function factsOf({ statements, list }: Answered): ToldFact[] {
  return [...statements, ...(list?.rows ?? [])].flatMap(({ fact }) => fact ?? []);
}

/** The typed value of words that an answer quotes, said; null where they have none, or where it isn't to be said outright. */
export function valueTold(told: FactCitation, answer: Answered, voice: Voice): ToldValue | null {
  const { fact, quote } = told;
  // The day on which something was changed is no answer to what changed.
  if (!fact || fact.aspect === 'change' || !tellsFacts(answer)) return null;
  const { asOf, now, kind, timeLeft } = answer.question;
  const endAlone = kind === 'how-long' || timeLeft !== null;
  return tellFact(fact, { quote, asOf, now: now ?? undefined, endAlone, beside: factsOf(answer) }, voice);
}

const SEVERAL: ReadonlySet<string> = new Set(['amount', 'hours', 'quantity']);

/**
 * True where a statement's value could be of something else than was asked, for nothing says what it is of and another statement tells a
 * value of the same kind: "free" of those over seventy beside the fare. Its words are then read before its value.
 */
export function isAmbiguous({ fact }: Statement, { statements, list }: Answered): boolean {
  if (!fact || list || !SEVERAL.has(fact.aspect) || fact.for !== null || fact.labels.length > 0) return false;
  return statements.some(
    ({ fact: other, role }) =>
      (role === 'governs' || role === 'supports') &&
      other?.aspect === fact.aspect &&
      JSON.stringify(other.value) !== JSON.stringify(fact.value),
  );
}

/** Words of a statement with its fact. */
export const factCitation = ({ citation, fact }: Statement): FactCitation =>
  fact ? { ...citation, fact } : citation;

/** What a value is of, in the notice's own words: its innermost label, and whom or what it is for. `''` where nothing tells. */
export function wordLabel({ fact, quote }: FactCitation, voice: Voice): string {
  if (!fact) return '';
  const [label] = fact.labels.slice(-1);
  const words = [...new Set([label, fact.for])].filter((one) => one && one.length <= LONGEST_LABEL);
  return words.map((one) => ownWords(one ?? '', quote, voice)).join(' · ');
}

/** What the words of a fact without a value tell, before them: "Where", "What is needed"; `''` where no fact was read. */
export function wordAspect(fact: ToldFact | undefined, { translate }: Voice): string {
  if (!fact) return '';
  return translate(`answer.aspect.${fact.aspect === 'rule' ? aspectKey(fact) : fact.aspect}`);
}

/** "still open, 14 days left", within a sentence. */
function wordState({ words, after }: Standing, { translate }: Voice): string {
  const said = words === translate('answer.state.past') ? translate('answer.told.past') : words;
  return [said, after]
    .flatMap((part) => (part === null ? [] : part.charAt(0).toLowerCase() + part.slice(1)))
    .join(', ');
}

/** A value as a sentence: "Until 29 December 2025 (Mon), 12:00: still open, 14 days left." `''` where its lines say it all. */
export function wordValue({ text, standing }: ToldValue, of: string, voice: Voice): string {
  if (text === '') return '';
  const { translate, markup } = voice;
  const value = markup.bold(text);
  const state = standing && wordState(standing, voice);
  const key = `${state === null ? 'value' : 'standing'}${of === '' ? '' : '-of'}`;
  return translate(`answer.told.${key}`, { value, of, state: state ?? '' });
}

/** A value within a line: "until 27 November 2026 (Fri), still open", "Mon–Fri 09:00–18:00, Sat closed". */
export function wordInline({ text, standing, rows, note }: ToldValue, voice: Voice): string {
  const lines = rows.map(({ days, hours }) => `${days} ${hours}`.trim());
  const state = standing ? wordState(standing, voice) : '';
  return [text, ...lines, note, state].filter((part) => part !== '').join(', ');
}
