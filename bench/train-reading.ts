/**
 * Trains what picks the words that answer, and what decides whether to say them: writes `knowledge/answering/reading-weights.json` and
 * `confidence-weights.json`.
 *
 *   node bench/train-reading.ts [FOLDER]
 *
 * Learns from the material in `bench/training/`, and from `squad2_train` in the folder of question sets (first argument, else the
 * setting EVAL_DIR) where it is there. Never learns from the sets that measure. Reaches inside packages, as a measure may.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Question } from '../knowledge/answering/answer.ts';
import { CONFIDENCE_FEATURES, confidenceFeaturesOf } from '../knowledge/answering/confidence.ts';
import { mayMeet } from '../knowledge/answering/constraints.ts';
import { FEATURES, type FeatureName } from '../knowledge/answering/features.ts';
import { rankNotices } from '../knowledge/answering/rank-notices.ts';
import { type Candidate, candidatesOf, read } from '../knowledge/answering/read.ts';
import { type DatedCandidate, reasonAboutTime } from '../knowledge/answering/reason-about-time.ts';
import { searchNotices } from '../knowledge/answering/search-notices.ts';
import { createPassageCutter } from '../knowledge/answering/stretches.ts';
import { understand } from '../knowledge/answering/understand.ts';
import { loadVocabulary } from '../knowledge/answering/vocabulary.ts';
import { weighWords } from '../knowledge/answering/weigh-words.ts';
import { widen } from '../knowledge/answering/widen.ts';
import { FIRST_RUN, folderSource, type Notice } from '../knowledge/index.ts';
import { splitPassages } from '../knowledge/ingest/passages.ts';
import { rulesFor } from '../knowledge/language/languages.ts';
import type { Passage } from '../knowledge/notice.ts';
import { createMinisearchIndex } from '../knowledge/search/minisearch-index.ts';
import { readQuestionLine } from '../src/commands/answer.ts';
import { processEnvironment } from '../src/config.ts';
import { squash } from './judge.ts';
import { type Example, logistic, softmaxRanker } from './learning.ts';
import { type JudgedQuestion, type QuestionLine, readQuestions } from './question-set.ts';

const AS_OF = '2026-11-22';
const OWN = fileURLToPath(new URL('training', import.meta.url));
const WEIGHTS = new URL('../knowledge/answering/', import.meta.url);
/** Of the encyclopedia's questions every so-manieth is taken, so that they don't drown the notices'. */
const EVERY_ENCYCLOPEDIC = 2;
/** Notices of a small authority. */
const SMALL_SHELF = 4;
/** Weight of one question of each kind of material. */
const WORTH = { own: 1, encyclopedic: 0.4 };

/**
 * Weights that aren't learned, because the material would teach the opposite of what is wanted or holds too little of it: the notice in
 * the language of the question is to be preferred to its translation (answers in the other language share fewer words with their
 * questions); dates count where a year is asked for, which few questions do; so do enumerations of names, and people, whom English
 * notices name with their titles.
 */
const GIVEN = {
  language: 0.2,
  time: 2.5,
  'shape:names': 2,
  'shape:person': 2,
} as const satisfies Partial<Record<FeatureName, number>>;
const LEARNED = FEATURES.filter((name) => !(name in GIVEN));

/** What was read for one question. */
interface Reading {
  readonly judged: JudgedQuestion;
  readonly question: Question;
  readonly all: readonly Candidate[];
  readonly worth: number;
  /** The best by the present weights, as answering orders them. */
  best(): readonly DatedCandidate[];
}

/** Reads the questions of a folder over all its notices, or over shelves of `shelfSize`, as a small authority has them. */
async function* readingsOf(
  folder: string,
  { worth, every, shelfSize }: { worth: number; every: number; shelfSize?: number },
): AsyncGenerator<Reading> {
  const file = ['corpus.jsonl', 'notices.jsonl'].map((name) => join(folder, name)).find(existsSync);
  const asked = ['queries.jsonl', 'questions.jsonl'].map((name) => join(folder, name)).find(existsSync);
  if (file === undefined || asked === undefined) return;
  const notices: Notice[] = [];
  for await (const fetched of folderSource({ path: file }).notices(FIRST_RUN, new AbortController().signal)) {
    if ('notice' in fetched) notices.push(fetched.notice);
  }
  const questions = readQuestions(asked).filter((_, at) => at % every === 0);
  const size = shelfSize ?? notices.length;
  for (let start = 0; start < notices.length; start += size) {
    const shelf = notices.slice(start, start + size);
    // A question's id begins with the notice it was written beside.
    const of = ({ id, relevant }: JudgedQuestion): boolean =>
      shelf.some((notice) => relevant.includes(notice.id) || id.startsWith(`${notice.id}-`));
    yield* readingsOver(
      shelf,
      shelfSize === undefined ? questions : questions.filter(({ judged }) => of(judged)),
      worth,
    );
  }
}

async function* readingsOver(
  notices: readonly Notice[],
  questions: readonly QuestionLine[],
  worth: number,
): AsyncGenerator<Reading> {
  const index = createMinisearchIndex();
  const held = new Map(notices.map((notice) => [notice.id, notice]));
  const passages = new Map<string, readonly Passage[]>();
  for (const notice of notices) {
    const split = splitPassages(notice, rulesFor(notice.language));
    passages.set(notice.id, split);
    await index.replace(notice, split);
  }
  const shelf = { notice: (id: string) => held.get(id), passages: (id: string) => passages.get(id) ?? [] };
  const cut = createPassageCutter(10_000);
  const vocabulary = loadVocabulary(notices.map(({ publisher }) => publisher));
  for (const { line, judged } of questions) {
    const parsed = readQuestionLine(line, AS_OF);
    if ('problem' in parsed) throw new Error(`${judged.id}: ${parsed.problem}`);
    const { question, statistics } = await widen(understand(parsed.request, vocabulary), index);
    const words = weighWords(question.concepts, statistics);
    const hits = await searchNotices(question, statistics, index, shelf, new AbortController().signal);
    const found = rankNotices(hits, question, words, cut).filter(({ notice }) =>
      mayMeet(notice, question.constraints),
    );
    yield {
      judged,
      question,
      worth,
      all: candidatesOf(question, found, { words, cut }),
      best: () => reasonAboutTime(read(question, found, { words, cut }), question).candidates,
    };
  }
}

function answers({ notice, span }: Candidate, { relevant, answers: spans }: JudgedQuestion): boolean {
  const quote = squash(notice.text.slice(span.start, span.end));
  return relevant.includes(notice.id) && spans.some((one) => quote.includes(squash(one)));
}

function write(name: string, about: string, names: readonly string[], weights: readonly number[]): void {
  const rounded = names.map((feature, at) => [feature, Number((weights[at] ?? 0).toFixed(3))] as const);
  writeFileSync(new URL(name, WEIGHTS), `${JSON.stringify(Object.fromEntries(rounded), null, 2)}\n`);
  console.log(`${about}: ${rounded.map(([feature, weight]) => `${feature} ${weight}`).join(', ')}`);
}

async function main(): Promise<void> {
  const sets = process.argv[2] ?? processEnvironment().EVAL_DIR;
  const readings: Reading[] = [];
  for await (const one of readingsOf(OWN, { worth: WORTH.own, every: 1 })) readings.push(one);
  for await (const one of readingsOf(OWN, { worth: WORTH.own / 2, every: 1, shelfSize: SMALL_SHELF }))
    readings.push(one);
  const own = readings.length;
  if (sets !== undefined) {
    for await (const one of readingsOf(join(sets, 'squad2_train'), {
      worth: WORTH.encyclopedic,
      every: EVERY_ENCYCLOPEDIC,
    }))
      readings.push(one);
  }
  console.log(`${own} questions of our own, ${readings.length - own} encyclopedic`);

  if (process.argv.includes('--confidence')) {
    const examples: Example[] = readings.flatMap(({ judged, question, worth, best }) => {
      const [first, ...behind] = best();
      const others = behind.filter(({ role }) => role === 'supports');
      if (!first) return [];
      const features = confidenceFeaturesOf(question, first, others);
      const right = judged.answerable && answers(first, judged);
      return [{ features: CONFIDENCE_FEATURES.map((name) => features[name]), label: right ? 1 : 0, worth }];
    });
    write(
      'confidence-weights.json',
      'confidence',
      CONFIDENCE_FEATURES,
      logistic(examples, CONFIDENCE_FEATURES.length),
    );
    return;
  }
  const lists = readings.flatMap(({ judged, all, worth }) => {
    const right = all.map((one) => answers(one, judged));
    if (!judged.answerable || !right.includes(true)) return [];
    return [{ worth, right, options: all.map(({ features }) => LEARNED.map((name) => features[name])) }];
  });
  const learned = softmaxRanker(lists, LEARNED.length);
  const weights = [...learned, ...Object.values(GIVEN)];
  write(
    'reading-weights.json',
    `reading, from ${lists.length} questions`,
    [...LEARNED, ...Object.keys(GIVEN)],
    weights,
  );
}

await main();
