import type { Answer } from '../../../knowledge/index.ts';
import { amountMarks } from '../../values/amount.ts';
import type { Standing } from '../../values/standing.ts';
import type { Voice } from '../../voice.ts';
import { oneDate, wordResolved } from '../one-date.ts';
import { isRecurringStep, wordRecurringStep } from '../word-recurrence.ts';
import { toldRows } from './told-list.ts';
import { factCitation, isAmbiguous, valueTold, wordLabel } from './told-statement.ts';

type Answered = Extract<Answer, { status: 'answered' }>;

/** An answer in a few words, which its quotes bear out. */
export interface Headline {
  /** `value`: a day, yes or no; `sentence`: what the notices don't tell, or that a newer one changes it. */
  readonly kind: 'value' | 'sentence';
  readonly text: string;
  /** What belongs beside a value; null where nothing does. */
  readonly qualifier: string | null;
  /** Null where nothing is known of it. */
  readonly standing: Standing | null;
  /** The words of the governing quote that say the value; `[]` where none do. */
  readonly marks: readonly string[];
  /** How a relative day was worked out; null where it is stated. */
  readonly resolved: string | null;
}

/** What comes again, on the day asked about: "24 December 2026 (Thu): closed"; null where no day was asked about. */
export function wordToldDays({ working }: Answered, voice: Voice): string | null {
  const days = working.filter(isRecurringStep).map((step) => wordRecurringStep(step, voice));
  return days.length === 0 ? null : days.join(' ').replace(/\.$/, '');
}

/** The words of the governing quote that say its fact's value; `[]` where none can be told. */
function marksOf({ statements: [{ citation, dates, fact }] }: Answered): string[] {
  const { quote } = citation;
  switch (fact?.value?.kind) {
    case 'amount':
      return amountMarks(fact.value, quote);
    case 'contact':
      return [...fact.value.tel, ...fact.value.email].filter((way) => quote.includes(way));
    default:
      return [...new Set(dates.map(({ text }) => text))].filter((text) => quote.includes(text));
  }
}

/**
 * The headline of an answer from a fact: its value, or yes or no with the value beside it. Null where a list, a timetable or the words say it;
 * undefined where the fact has nothing to say and dates may. `validity`: when what isn't yet or no longer in force holds; `verdict`: "Yes", "No".
 */
export function headlineOfFact(
  answer: Answered,
  verdict: string | null,
  validity: Standing | null,
  voice: Voice,
): Headline | null | undefined {
  const [governs] = answer.statements;
  const rows = toldRows(answer, voice)?.rows ?? [];
  const isWholeList = rows.length > 0 && !rows.some(({ chosen }) => chosen);
  if (isWholeList && verdict === null) return null;
  const value = isAmbiguous(governs, answer) ? null : valueTold(factCitation(governs), answer, voice);
  const days = wordToldDays(answer, voice);
  const mayBeDated = verdict !== null || days !== null || governs.fact?.value?.kind === 'times';
  if (value === null) return mayBeDated ? undefined : null;
  const said = days ?? (value.text === '' ? null : value.text);
  if (verdict === null && said === null) return null;
  const of = days === null ? wordLabel(factCitation(governs), voice) : '';
  const date = oneDate(answer);
  return {
    kind: 'value',
    text: verdict ?? said ?? '',
    qualifier: verdict === null ? of || null : said,
    standing: validity ?? value.standing,
    marks: said === null ? [] : marksOf(answer),
    resolved: date && wordResolved(date, answer, voice),
  };
}
