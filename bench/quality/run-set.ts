import { join } from 'node:path';
import { detectLanguage, folderSource, type Knowledge, openKnowledge } from '../../knowledge/index.ts';
import { languageOf } from '../../knowledge/languages/languages.ts';
import { readQuestionLine } from '../../src/commands/answers/answer.ts';
import { answerRecord, spokenLanguage } from '../../src/commands/answers/answer-record.ts';
import type { Translator } from '../../src/words/i18n.ts';
import { fold, judge, type Verdict } from './judge.ts';
import { firstInterval, isDateRight, type ReadInterval } from './judge-dates.ts';
import {
  type DateCase,
  type QuestionLine,
  readDateCases,
  readNoticeWords,
  readQuestions,
} from './question-set.ts';
import type { QuestionSet } from './sets.ts';

/** Notices that questions are asked over. */
export interface Library {
  readonly knowledge: Knowledge;
  /** Title and text of a notice as its file has them, folded for comparison; undefined where there is no such notice. */
  readonly wordsOf: (noticeId: string) => string | undefined;
}

/** What asking needs besides the questions. */
export interface Asking {
  readonly library: Library;
  readonly translator: Translator;
  /** The asking day of questions that name none, so that figures of different days compare. */
  readonly asOf: string;
}

/** A text whose dates were read. */
export interface DateVerdict {
  readonly dateCase: DateCase;
  readonly read: ReadInterval;
  readonly right: boolean;
}

/** Loads files of notices as the program does. `onProblem` is told, in one line, of those that can't be read as they are. */
export async function openLibrary(
  paths: readonly string[],
  onProblem: (problem: string) => void,
): Promise<Library> {
  const problems: string[] = [];
  const words = new Map(paths.flatMap((path) => [...readNoticeWords(path)]));
  const folded = new Map<string, string>();
  const knowledge = await openKnowledge({
    sources: paths.map((path) => folderSource({ path })),
    onProblem: (problem) => void problems.push(problem),
    onRemark: (remark) => void problems.push(remark),
  });
  if (problems[0] !== undefined)
    onProblem(`${problems.length} problems with notices, the first: ${problems[0]}`);
  return {
    knowledge,
    wordsOf(id) {
      const written = words.get(id);
      if (written !== undefined && !folded.has(id)) folded.set(id, fold(written));
      return folded.get(id);
    },
  };
}

/** Asks each question as `notices answer` does, one after another, and judges the answers. Throws where a line is no question. */
export async function askAll(
  questions: readonly QuestionLine[],
  { library, translator, asOf }: Asking,
): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const { line, judged } of questions) {
    const read = readQuestionLine(line, asOf);
    if ('problem' in read) throw new Error(`Question ${judged.id}: ${read.problem}.`);
    const { question, language } = read.request;
    const spoken = spokenLanguage(translator, detectLanguage(question), language);
    const answer = await answerRecord(library.knowledge, translator, read.request, spoken);
    verdicts.push(judge(judged, answer, library.wordsOf));
  }
  return verdicts;
}

/** The questions of a set in a folder of sets. Throws one line where they can't be read. */
export function questionsOf({ name, form }: QuestionSet, folder: string): QuestionLine[] {
  const questions = readQuestions(join(folder, name, 'queries.jsonl'));
  return form === 'off-topic'
    ? questions.map(({ line, judged }) => ({ line, judged: { ...judged, answerable: false } }))
    : questions;
}

/** Reads the dates of a set's texts with the reader of each text's language. */
export function readAllDates({ name }: QuestionSet, folder: string): DateVerdict[] {
  return readDateCases(join(folder, name, 'queries.jsonl')).map((dateCase) => {
    const read = firstInterval(languageOf(dateCase.lang).dates.read, dateCase);
    return { dateCase, read, right: isDateRight(dateCase, read) };
  });
}
