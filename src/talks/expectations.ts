import type { Answer } from '../../knowledge/index.ts';

/** What came back in one turn. */
export interface Said {
  /** As people read it: without marks, addresses and link definitions. Empty where nothing was said. */
  readonly text: string;
  /** What the utterance was taken for. */
  readonly intent: string;
  readonly language: string;
  /** Null for what is no answer, such as a greeting. */
  readonly status: Answer['status'] | null;
  /** What is quoted as an answer, or to be read; a passage shown as merely near is not. */
  readonly cited: readonly { readonly noticeId: string; readonly quote: string }[];
  /** The notice shown in whole. */
  readonly shown: string | null;
  /** What is offered to be said next. */
  readonly offers: readonly string[];
}

/** One thing that must hold of a reply. */
export interface Expectation {
  readonly name: ExpectationName;
  readonly value: string;
  /** The line it stands in, counted from 1. */
  readonly line: number;
}

export type ExpectationName = keyof typeof CHECKS;

/** What is wrong with a reply, as the end of "the reply …"; null where the expectation is met. */
type Check = (said: Said, value: string) => string | null;

const NOTHING = 'nothing';

const list = (values: Iterable<string>): string => [...new Set(values)].join(', ') || NOTHING;

/** Folded for comparison: white space, case, typographic quotation marks and composed letters make no difference. */
function fold(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[“”„]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

const holds = (text: string, words: string): boolean => fold(text).includes(fold(words));

const is =
  (of: (said: Said) => string | null, what: string): Check =>
  (said, value) =>
    of(said) === value ? null : `should have the ${what} ${value}, and has ${of(said) ?? 'none'}`;

/** What can be expected, by the name that stands in a talk. A line is added here, and to docs/talks.md. */
const CHECKS = {
  status: is(({ status }) => status, 'status'),
  intent: is(({ intent }) => intent, 'intent'),
  language: is(({ language }) => language, 'language'),
  says: ({ text }, words) => (holds(text, words) ? null : `should say “${words}”`),
  'says nothing of': ({ text }, words) => (holds(text, words) ? `should say nothing of “${words}”` : null),
  cites: ({ cited }, id) => {
    const ids = cited.map(({ noticeId }) => noticeId);
    const met = id === NOTHING ? ids.length === 0 : ids.includes(id);
    return met ? null : `should cite ${id}, and cites ${list(ids)}`;
  },
  quotes: ({ cited }, words) =>
    cited.some(({ quote }) => holds(quote, words)) ? null : `should quote “${words}”`,
  shows: ({ shown }, id) =>
    (shown ?? NOTHING) === id ? null : `should show ${id}, and shows ${shown ?? NOTHING}`,
  offers: ({ offers }, words) =>
    offers.some((offer) => fold(offer) === fold(words))
      ? null
      : `should offer “${words}”, and offers ${list(offers)}`,
} as const satisfies Record<string, Check>;

/** The names of all that can be expected. */
export const EXPECTATION_NAMES: readonly string[] = Object.keys(CHECKS);

/** Values that some expectations are limited to. */
const VALUES: Partial<Record<ExpectationName, readonly string[]>> = {
  status: ['answered', 'suggested', 'unanswered'] satisfies Answer['status'][],
};

const isName = (name: string): name is ExpectationName => Object.hasOwn(CHECKS, name);

/** Reads `says: words`, without the dash before it; what is wrong with it as text where it isn't understood. */
export function readExpectation(text: string, line: number): Expectation | string {
  const [, name = '', written = ''] = /^([^:]*?)\s*:\s*(.*)$/s.exec(text) ?? [];
  if (!isName(name)) {
    return `“${text}” is nothing that can be expected. Write one of ${EXPECTATION_NAMES.join(', ')}, a colon, and what.`;
  }
  const value = written.trim().replace(/^(["'“‘])(.*)["'”’]$/s, '$2');
  if (value === '') return `“${name}” of what? Write it after the colon.`;
  const allowed = VALUES[name];
  if (allowed && !allowed.includes(value)) return `${name} is “${value}”: give one of ${allowed.join(', ')}.`;
  return { name, value, line };
}

/** What is wrong with a reply, each as one line with the line of the expectation; `[]` where all is as expected. */
export function unmet(said: Said, expectations: readonly Expectation[]): string[] {
  return expectations.flatMap(({ name, value, line }) => {
    const wrong = CHECKS[name](said, value);
    return wrong === null ? [] : [`line ${line}: the reply ${wrong}`];
  });
}
