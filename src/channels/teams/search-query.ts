import type { Activity, InvokeResponse } from 'botbuilder';
import { z } from 'zod';

/** The command of the search extension, in the manifest and in what Teams posts. */
export const SEARCH_COMMAND = { id: 'searchNotices', parameter: 'words' } as const;

/** The invoke by which Teams searches while somebody writes. */
const SEARCH_INVOKE = 'composeExtension/query';
const MOST_RESULTS = 25;
const LONGEST_WORDS = 200;

const Query = z.looseObject({
  commandId: z.literal(SEARCH_COMMAND.id),
  parameters: z
    .array(z.looseObject({ name: z.string().max(100), value: z.union([z.string(), z.boolean()]) }))
    .max(10)
    .default([]),
  queryOptions: z
    .looseObject({
      skip: z.number().int().min(0).max(100_000).default(0),
      count: z.number().int().min(1).max(1_000).default(MOST_RESULTS),
    })
    .default({ skip: 0, count: MOST_RESULTS }),
});

/** What is looked for: words, empty for the newest, and which stretch of what is found. */
export interface SearchQuery {
  readonly words: string;
  readonly skip: number;
  readonly count: number;
}

/** Whether an invoke is a search. */
export const isSearch = ({ type, name }: Pick<Activity, 'type' | 'name'>): boolean =>
  type === 'invoke' && name === SEARCH_INVOKE;

/** What a search looks for; null where it isn't one of ours. When the box opens Teams sends `initialRun` and no words. */
export function readSearch(value: unknown): SearchQuery | null {
  const read = Query.safeParse(value);
  if (!read.success) return null;
  const { parameters, queryOptions } = read.data;
  const given = parameters.find(({ name }) => name === SEARCH_COMMAND.parameter)?.value;
  return {
    words: typeof given === 'string' ? given.trim().slice(0, LONGEST_WORDS) : '',
    skip: queryOptions.skip,
    count: Math.min(queryOptions.count, MOST_RESULTS),
  };
}

/** A line in the place of results. */
export function searchMessage(text: string): InvokeResponse {
  return { status: 200, body: { composeExtension: { type: 'message', text } } };
}
