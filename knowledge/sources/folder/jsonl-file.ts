import { createReadStream } from 'node:fs';
import { z } from 'zod';
import type { NoticeDraft } from '../../ingest/notice-draft.ts';
import { decodeUtf8 } from '../utf8.ts';
import { WrittenValue } from '../written-value.ts';
import { type ByteLine, byteLines } from './byte-lines.ts';

const Line = z.object({
  id: WrittenValue.pipe(z.string('id is missing')),
  title: WrittenValue,
  text: z
    .string({ error: ({ input }) => (input === undefined || input === null ? 'text is missing' : undefined) })
    .refine((text) => text.trim() !== '', 'text is empty'),
  date: WrittenValue,
  url: WrittenValue,
  lang: WrittenValue,
  publisher: WrittenValue,
});

/** What a line gives; the problem is one sentence without its place. */
export type JsonLine = { readonly line: number } & (
  | { readonly draft: NoticeDraft }
  | { readonly problem: string }
);

/** Streams a JSON Lines file, a notice a line. Blank lines are skipped; a line that can't be used is a problem. */
export async function* readJsonlFile(
  path: string,
  lineBytes: number,
  signal: AbortSignal,
): AsyncGenerator<JsonLine> {
  const stream = createReadStream(path, { signal });
  for await (const line of byteLines(stream, lineBytes)) {
    const read = readLine(line, lineBytes);
    if (read) yield { line: line.number, ...read };
  }
}

function readLine(
  { bytes }: ByteLine,
  lineBytes: number,
): { draft: NoticeDraft } | { problem: string } | null {
  if (bytes === null) return { problem: `longer than ${lineBytes} bytes; split the notice or shorten it.` };
  const written = decodeUtf8(bytes);
  if (written === null) return { problem: 'not UTF-8 text; save the file as UTF-8.' };
  if (written.trim() === '') return null;

  const json = parseJson(written);
  if (json === undefined) return { problem: 'not valid JSON.' };
  const parsed = Line.safeParse(json);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const field = issue?.path.join('.');
    return {
      problem:
        issue && /missing|empty/u.test(issue.message)
          ? `${issue.message}.`
          : `its ${field || 'value'} is of the wrong kind.`,
    };
  }
  const { id, title, text, date, url, lang, publisher } = parsed.data;
  return { draft: { id, title: title ?? '', text, publisher, url, languageTag: lang, date } };
}

/** Undefined where the text is no JSON. */
function parseJson(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
