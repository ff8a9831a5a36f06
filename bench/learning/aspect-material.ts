/** What tells the aspects of statements, learned from the statements of `bench/training/` whose aspects were told by hand. */
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { readBlocks } from '../../knowledge/blocks/read-blocks.ts';
import { type AspectWeights, featuresOf, type Told } from '../../knowledge/facts/rules/likely-aspects.ts';
import { openReading, type Reading, wordsOf } from '../../knowledge/facts/rules/reading.ts';
import { statementsOf } from '../../knowledge/facts/rules/statements.ts';
import { readValues } from '../../knowledge/facts/rules/values/read-values.ts';
import type { Notice } from '../../knowledge/notice.ts';
import { readLines } from '../quality/question-set.ts';
import { softmaxRegression } from './sparse-learning.ts';

const inTraining = (name: string): string => fileURLToPath(new URL(`../training/${name}`, import.meta.url));

const TrainingNotice = z.object({
  id: z.string(),
  title: z.string(),
  text: z.string(),
  lang: z.string(),
  date: z.iso.date(),
});
const Labelled = z.object({ id: z.string(), quote: z.string(), aspects: z.array(z.string()) });

/** A statement whose aspects are known. */
export interface KnownStatement {
  readonly noticeId: string;
  readonly told: Told;
  readonly reading: Reading;
  readonly aspects: ReadonlySet<string>;
}

function noticeFrom({ id, title, text, lang, date }: z.infer<typeof TrainingNotice>): Notice {
  return {
    id,
    title,
    text,
    language: lang,
    publisher: null,
    url: null,
    published: { on: date, basis: 'stated' },
    revision: '000000000000',
    sample: false,
    licence: 'unknown',
    republish: 'full',
    otherUrls: [],
    attachments: [],
  };
}

/** The statements told by hand, as the reader of sheets parts their notices. Throws one line for a quote that it doesn't find so. */
export function knownStatements(): KnownStatement[] {
  const notices = new Map(
    readLines(inTraining('notices.jsonl'), TrainingNotice, (one) => [one.id, one] as const),
  );
  const labelled = Map.groupBy(
    readLines(inTraining('statements.jsonl'), Labelled, (one) => one),
    ({ id }) => id,
  );
  return [...labelled].flatMap(([id, ofNotice]) => {
    const given = notices.get(id);
    if (!given) throw new Error(`statements.jsonl: there is no notice "${id}".`);
    const reading = openReading(noticeFrom(given));
    if (!reading) return [];
    const aspectsOf = new Map(ofNotice.map(({ quote, aspects }) => [quote, aspects]));
    return readBlocks(given.text)
      .filter(({ kind }) => kind !== 'row')
      .flatMap((block) => statementsOf(block, reading))
      .flatMap((statement): KnownStatement[] => {
        const said = wordsOf(statement, reading);
        const aspects = aspectsOf.get(said);
        if (!aspects) return [];
        const labels = statement.labels.map((label) => wordsOf(label, reading)).reverse();
        const told = { said, labels, values: readValues(said, reading) };
        return [{ noticeId: id, told, reading, aspects: new Set(aspects) }];
      });
  });
}

/** Features of one aspect that are kept. */
const MOST_FEATURES = 60;
/** A feature of fewer statements tells nothing. */
const RAREST = 4;
/** What is learned: the rest is told better by labels, values and words. */
const LEARNED: readonly string[] = ['rule:may', 'rule:must', 'rule:must-not'];

/** Learns weights by language and aspect. */
export function learnAspects(statements: readonly KnownStatement[]): AspectWeights {
  const byLanguage = Map.groupBy(statements, ({ reading }) => reading.language.code);
  return Object.fromEntries(
    [...byLanguage].map(([language, ofLanguage]) => {
      const cases = ofLanguage.map(({ told, reading, aspects }) => ({
        features: featuresOf(told, reading),
        aspects,
      }));
      return [language, Object.fromEntries(LEARNED.map((one) => [one, weightsOf(one, cases)]))];
    }),
  );
}

function weightsOf(
  aspect: string,
  cases: readonly { readonly features: readonly string[]; readonly aspects: ReadonlySet<string> }[],
): AspectWeights[string][string] {
  const { bias, features } = softmaxRegression(
    cases.map((one) => ({ features: one.features, label: Number(one.aspects.has(aspect)), worth: 1 })),
    { classes: 2, mostFeatures: MOST_FEATURES, rarest: RAREST },
  );
  const odds = ([no = 0, yes = 0]: readonly number[]): number => yes - no;
  const kept = Object.entries(features)
    .map(([name, weights]) => [name, odds(weights)] as const)
    .filter(([, weight]) => weight !== 0);
  return { bias: odds(bias), features: Object.fromEntries(kept) };
}
