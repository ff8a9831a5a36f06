import { fragmentText } from '../../ingest/html/main-text.ts';
import { readWebPage } from '../../ingest/html/web-page.ts';
import { readBoardList } from '../board/egov-rows.ts';
import { readFeed } from '../feed/feed-entries.ts';
import { wordsOf } from '../feed/feed-items.ts';
import { readHtmlFile } from '../folder/html-file.ts';
import { readMarkdownFile } from '../folder/markdown-file.ts';
import { readTextFile } from '../folder/text-file.ts';

/** What may be read apart. Each takes what was fetched first, and takes and gives plain data alone. */
const TASKS = {
  page: readWebPage,
  board: readBoardList,
  feed: readFeed,
  fragment: fragmentText,
  feedWords: wordsOf,
  htmlFile: readHtmlFile,
  markdownFile: (content: string, id: string) => readMarkdownFile(content, () => id),
  textFile: readTextFile,
} as const;

export type TaskName = keyof typeof TASKS;
export type TaskInput<Name extends TaskName> = Parameters<(typeof TASKS)[Name]>;
export type TaskResult<Name extends TaskName> = ReturnType<(typeof TASKS)[Name]>;

/** One reading: what is to be done, and with what. */
export interface Task {
  readonly name: TaskName;
  readonly input: readonly unknown[];
}

/** What a reading came to; `thrown` is the first line of its error. */
export type TaskOutcome = { readonly result: unknown } | { readonly thrown: string };

/** Does a task, an error of which is an outcome too. */
export function perform({ name, input }: Task): TaskOutcome {
  const work: (...input: never[]) => unknown = TASKS[name];
  try {
    return { result: Reflect.apply(work, undefined, input) };
  } catch (error) {
    return { thrown: (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '' };
  }
}
