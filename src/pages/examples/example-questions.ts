import { setImmediate as nextTick } from 'node:timers/promises';
import type { Translate } from '../../../dialogs/index.ts';
import type { Answer, Fact, Knowledge, Notice } from '../../../knowledge/index.ts';
import { isPlural, priceKind, spokenSubject } from './title-subject.ts';

/** Questions to show on a page in a language, newest notice first; `[]` where the assistant answers none. Never rejects. */
export type ExampleQuestions = (language: string) => Promise<readonly string[]>;

export interface ExampleOptions {
  readonly knowledge: Pick<Knowledge, 'notices' | 'ask' | 'sheetOf'>;
  readonly translateFor: (language: string) => Translate;
  /** "Today" in the authority's time zone, `YYYY-MM-DD`. */
  readonly today: () => string;
  readonly signal: AbortSignal;
  readonly onError: (error: unknown) => void;
}

const MOST_SHOWN = 4;
/** Newest notices that are tried, each with so many kinds of question at most: it bounds the work. */
const MOST_TRIED = 12;
const MOST_KINDS = 3;
/** A longer subject makes a question that nobody would ask. */
const LONGEST_SUBJECT = 40;
/** A day, with a time or as an end of a stretch. */
const DAY = /\d{4}-\d\d-\d\d/;

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

/** A question that a fact answers; null where people wouldn't ask it of this subject. */
function kindOf(fact: Fact, subject: string): string | null {
  switch (fact.aspect) {
    case 'event':
      return tellsDay(fact) ? 'when' : null;
    case 'period':
      return tellsDay(fact) ? periodKind(fact.of) : null;
    case 'amount':
      return fact.of === 'fee' && fact.value !== null ? priceKind(subject) : null;
    case 'place':
    case 'hours':
      return fact.aspect;
    default:
      return null;
  }
}

function periodKind(of: Extract<Fact, { aspect: 'period' }>['of']): string | null {
  switch (of) {
    case 'apply':
    case 'recruit':
      return 'apply';
    case 'register':
    case 'pay':
      return of;
    case 'hold':
      return 'until';
    default:
      return null;
  }
}

const tellsDay = ({ value }: Fact): boolean =>
  value?.kind === 'times' && value.times.some((one) => DAY.test(one));

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
  const facts = knowledge.sheetOf(notice.id)?.facts ?? [];
  const kinds = [...new Set(facts.flatMap((fact) => kindOf(fact, subject) ?? []))];
  for (const offset of kinds.slice(0, MOST_KINDS).keys()) {
    const kind = kinds[(position + offset) % kinds.length] ?? 'when';
    const text = translateFor(language)(`page.example.${kind}`, { subject, count });
    const answer = await knowledge.ask({ question: text, language, asOf }, signal);
    if (
      answers(
        answer,
        notice,
        facts.filter((fact) => kindOf(fact, subject) === kind),
      )
    )
      return { text, current: isCurrent(answer) };
  }
  return null;
}

/** True where what is said first are the words of one of these facts. */
function answers(
  answer: Answer,
  { id }: Notice,
  facts: readonly Fact[],
): answer is Answer & { status: 'answered' } {
  if (answer.status !== 'answered') return false;
  const { noticeId, start, end } = answer.statements[0].citation;
  return noticeId === id && facts.some((fact) => fact.start < end && start < fact.end);
}

function isCurrent({ statements: [{ dates }] }: Answer & { status: 'answered' }): boolean {
  return dates.every(({ tense }) => tense !== 'past');
}
