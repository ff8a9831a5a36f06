import { setImmediate as nextTick } from 'node:timers/promises';
import type { Translate } from '../../../dialogs/index.ts';
import type { Answer, Interval, Knowledge, Notice } from '../../../knowledge/index.ts';
import { isPlural, spokenSubject } from './title-subject.ts';

/** Questions to show on a page in a language, newest notice first; `[]` where the assistant answers none. Never rejects. */
export type ExampleQuestions = (language: string) => Promise<readonly string[]>;

export interface ExampleOptions {
  readonly knowledge: Pick<Knowledge, 'notices' | 'ask'>;
  readonly translateFor: (language: string) => Translate;
  /** "Today" in the authority's time zone, `YYYY-MM-DD`. */
  readonly today: () => string;
  readonly signal: AbortSignal;
  readonly onError: (error: unknown) => void;
}

const MOST_SHOWN = 4;
/** Newest notices that are tried, each with every kind of question: it bounds the work. */
const MOST_TRIED = 12;
const KINDS = ['until', 'cost', 'when'] as const;
const DAY_MS = 86_400_000;
/** A longer subject makes a question that nobody would ask. */
const LONGEST_SUBJECT = 40;
const MONEY = /\d\s*(?:만 ?)?(?:원|won|euros?|pounds?|dollars?)|[₩€£$]\s?\d/i;
const COARSE: ReadonlySet<string> = new Set(['year', 'decade', 'half', 'quarter', 'season']);

interface Example {
  readonly text: string;
  /** True where what it is answered with has not passed. */
  readonly current: boolean;
}

/**
 * Draws questions from the newest notices of a language and keeps those that the assistant answers from that very notice. They are found
 * out once a day, when first asked for.
 */
export function createExampleQuestions(options: ExampleOptions): ExampleQuestions {
  const known = new Map<string, { readonly day: string; readonly questions: Promise<readonly string[]> }>();
  return (language) => {
    const day = options.today();
    const kept = known.get(language);
    if (kept?.day === day) return kept.questions;
    const questions = draw(language, day, options).catch((error: unknown) => {
      known.delete(language);
      if (!options.signal.aborted) options.onError(error);
      return [];
    });
    known.set(language, { day, questions });
    return questions;
  };
}

async function draw(language: string, day: string, options: ExampleOptions): Promise<readonly string[]> {
  const newest = options.knowledge
    .notices({ asOf: day })
    .filter((notice) => notice.language === language && notice.title.trim() !== '')
    .slice(0, MOST_TRIED);
  const found: Example[] = [];
  for (const [position, notice] of newest.entries()) {
    if (found.filter(({ current }) => current).length === MOST_SHOWN) break;
    const example = await exampleOf(notice, position, language, day, options);
    if (example) found.push(example);
    await nextTick();
  }
  const [current, past] = [found.filter((one) => one.current), found.filter((one) => !one.current)];
  return [...current, ...past].slice(0, MOST_SHOWN).map(({ text }) => text);
}

/** The first kind of question that the notice answers; it begins with another kind for each position, so that examples differ. */
async function exampleOf(
  notice: Notice,
  position: number,
  language: string,
  asOf: string,
  { knowledge, translateFor, signal }: ExampleOptions,
): Promise<Example | null> {
  const subject = spokenSubject(notice.title, notice.text);
  if (subject === null || subject.length > LONGEST_SUBJECT) return null;
  const count = isPlural(subject) ? 2 : 1;
  for (const offset of KINDS.keys()) {
    const kind = KINDS[(position + offset) % KINDS.length] ?? 'when';
    const text = translateFor(language)(`page.example.${kind}`, { subject, count });
    const answer = await knowledge.ask({ question: text, language, asOf }, signal);
    if (answers(answer, notice, kind)) return { text, current: isCurrent(answer) };
  }
  return null;
}

function answers(
  answer: Answer,
  { id }: Notice,
  kind: (typeof KINDS)[number],
): answer is Answer & { status: 'answered' } {
  if (answer.status !== 'answered') return false;
  const { citation, dates } = answer.statements[0];
  if (citation.noticeId !== id) return false;
  switch (kind) {
    case 'when':
      return dates.some(({ interval }) => !COARSE.has(interval.granularity));
    case 'until':
      return dates.some(({ bound, interval }) => bound === 'until' || isStretch(interval));
    case 'cost':
      return MONEY.test(citation.quote);
  }
}

/** Days in a row, as "from 16 to 31 December" is. */
function isStretch({ granularity, start, end }: Interval): boolean {
  return granularity === 'day' && Date.parse(end) - Date.parse(start) > DAY_MS;
}

function isCurrent({ statements: [{ dates }] }: Answer & { status: 'answered' }): boolean {
  return dates.every(({ tense }) => tense !== 'past');
}
