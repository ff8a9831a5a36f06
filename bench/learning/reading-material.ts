/** What reading and its confidence are learned from: questions, with all that is read for each. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createPassageCutter } from '../../knowledge/answering/cut/stretches.ts';
import { mayMeet } from '../../knowledge/answering/find/may-meet.ts';
import { rankNotices } from '../../knowledge/answering/find/rank-notices.ts';
import { searchNotices } from '../../knowledge/answering/find/search-notices.ts';
import { weighWords } from '../../knowledge/answering/find/weigh-words.ts';
import { widen } from '../../knowledge/answering/find/widen.ts';
import { type Candidate, candidatesOf, read } from '../../knowledge/answering/read/read.ts';
import type { DatedCandidate } from '../../knowledge/answering/reason/reasoned.ts';
import { reasonAboutTime } from '../../knowledge/answering/reason/steps/time.ts';
import { FIRST_RUN, folderSource, type Notice } from '../../knowledge/index.ts';
import { splitPassages } from '../../knowledge/ingest/passages.ts';
import { languageOf } from '../../knowledge/languages/languages.ts';
import type { Passage } from '../../knowledge/notice.ts';
import { createMinisearchIndex } from '../../knowledge/search/minisearch-index.ts';
import type { Question } from '../../knowledge/understanding/question.ts';
import { understand } from '../../knowledge/understanding/understand.ts';
import { loadVocabulary } from '../../knowledge/understanding/vocabulary.ts';
import { readQuestionLine } from '../../src/commands/answers/answer.ts';
import { JudgedQuestion, type QuestionLine, readQuestions } from '../quality/question-set.ts';

const AS_OF = '2026-11-22';

/** What was read for one question. */
export interface Reading {
  readonly judged: JudgedQuestion;
  readonly question: Question;
  readonly all: readonly Candidate[];
  readonly worth: number;
  /** The best by the present weights, as answering orders them. */
  best(): readonly DatedCandidate[];
}

const fileIn = (folder: string, names: readonly string[]): string | undefined =>
  names.map((name) => join(folder, name)).find(existsSync);

async function noticesIn(folder: string): Promise<Notice[]> {
  const path = fileIn(folder, ['corpus.jsonl', 'notices.jsonl']);
  const notices: Notice[] = [];
  if (path === undefined) return notices;
  for await (const fetched of folderSource({ path }).notices(FIRST_RUN, new AbortController().signal)) {
    if ('notice' in fetched) notices.push(fetched.notice);
  }
  return notices;
}

/** Reads the questions of a folder over all its notices, or over shelves of `shelfSize`, as a small authority has them; none without files. */
export async function* readingsOf(
  folder: string,
  { worth, every, shelfSize }: { worth: number; every: number; shelfSize?: number },
): AsyncGenerator<Reading> {
  const asked = fileIn(folder, ['queries.jsonl', 'questions.jsonl']);
  const notices = await noticesIn(folder);
  if (asked === undefined || notices.length === 0) return;
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
    const split = splitPassages(notice, languageOf(notice.language));
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

/** Reads utterances that no notice answers, over all notices of a folder: nothing read for them is right. */
export async function* readingsOfTalk(
  folder: string,
  utterances: readonly { readonly text: string; readonly lang: string }[],
  worth: number,
): AsyncGenerator<Reading> {
  const questions = utterances.map(({ text, lang }, at): QuestionLine => {
    const asked = { id: `talk-${at}`, question: text, lang, answerable: false };
    return { line: JSON.stringify(asked), judged: JudgedQuestion.parse(asked) };
  });
  yield* readingsOver(await noticesIn(folder), questions, worth);
}
