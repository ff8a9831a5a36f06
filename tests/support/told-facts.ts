import type {
  Answer,
  FactCitation,
  FactValue,
  Notice,
  Question,
  Statement,
  ToldFact,
} from '../../knowledge/index.ts';
import { citeWords, makeNotice } from './citations.ts';
import { aQuestion } from './questions.ts';

/** An aspect with what narrows it down, and the rest of a fact as far as it is given. */
type Given = Partial<Pick<ToldFact, 'value' | 'labels' | 'for'>> & {
  readonly aspect: ToldFact['aspect'];
} & Partial<Record<'of' | 'says', string>>;

/** A fact made for a test. */
export const makeFact = (given: Given): ToldFact =>
  ({ value: null, labels: [], for: null, ...given }) as unknown as ToldFact;

/** Days, moments, stretches and what comes again, as facts write them. */
export const times = (...written: string[]): FactValue => ({ kind: 'times', times: written });

export const won = (...numbers: number[]): FactValue => ({ kind: 'amount', numbers, currency: 'KRW' });

/** Words of a notice that tell a fact. */
export const tells = (notice: Notice, words: string, given: Given): FactCitation => ({
  ...citeWords(notice, words),
  fact: makeFact(given),
});

export type Answered = Extract<Answer, { status: 'answered' }>;

const statementOf = ({ fact, ...citation }: FactCitation, at: number): Statement => ({
  role: at === 0 ? 'governs' : 'supports',
  citation,
  dates: [],
  ...(fact && { fact }),
});

/** An answer from facts made for a test: the first told governs. */
export function answerFrom(
  told: readonly [FactCitation, ...FactCitation[]],
  fields: Partial<Omit<Answered, 'question' | 'statements'>> & { readonly question?: Partial<Question> } = {},
): Answered {
  const [first, ...others] = told;
  return {
    status: 'answered',
    outlook: 'plain',
    statements: [statementOf(first, 0), ...others.map((one, at) => statementOf(one, at + 1))],
    verdict: null,
    working: [],
    hits: [],
    ...fields,
    question: aQuestion({ text: 'When?', ...fields.question }),
  };
}

/** A notice that says one thing, and the answer from it. */
export function answerOf(
  words: string,
  given: Given,
  fields: Parameters<typeof answerFrom>[1] & { readonly notice?: Partial<Notice> } = {},
): Answered {
  const { notice, ...rest } = fields;
  const made = makeNotice({
    id: 'quay',
    title: 'Quay run',
    text: words,
    publisher: 'Quay Office',
    ...notice,
  });
  return answerFrom([tells(made, words, given)], rest);
}
