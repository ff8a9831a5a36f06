import { parse, YAMLParseError } from 'yaml';
import { z } from 'zod';
import type { NoticeDraft } from '../../ingest/notice-draft.ts';
import { WrittenValue } from '../written-value.ts';

const FrontMatter = z.object({
  id: WrittenValue,
  title: WrittenValue,
  date: WrittenValue,
  publisher: WrittenValue,
  language: WrittenValue,
  url: WrittenValue,
});

/** UTF-16 units: it names a few fields, and the time to read YAML grows faster than its length. */
const LONGEST_FRONT_MATTER = 8_000;

const FENCED = /^---[^\S\n]*\n(?<yaml>[\s\S]*?\n)?---[^\S\n]*(?:\n|$)/u;

/**
 * Reads Markdown with optional YAML front matter (`title`, `date`, `publisher`, `language`, `url`, `id`). Without a title there,
 * a first heading is the title. `idOfFile` counts where the front matter gives none. The problem is one sentence without its place.
 */
export function readMarkdownFile(
  content: string,
  idOfFile: () => string,
): { draft: NoticeDraft } | { problem: string } {
  const unified = content.replace(/\r\n?/gu, '\n');
  const fenced = FENCED.exec(unified);
  const front = readFrontMatter(fenced?.groups?.yaml ?? '');
  if ('problem' in front) return front;

  const { id, title, date, publisher, language, url } = front.values;
  const body = unified.slice(fenced?.[0].length ?? 0);
  const { heading, rest } = title === null ? takeHeading(body) : { heading: null, rest: body };
  return {
    draft: {
      id: id ?? idOfFile(),
      title: title ?? heading ?? '',
      text: withoutBlankEdges(rest),
      publisher,
      url,
      languageTag: language,
      date,
    },
  };
}

/** Takes a first-level heading off the top of the text; null where the text begins with something else. */
function takeHeading(body: string): { heading: string | null; rest: string } {
  const lines = withoutBlankEdges(body).split('\n');
  const [, heading] = /^# +(\S.*)$/u.exec(lines[0] ?? '') ?? [];
  if (heading === undefined) return { heading: null, rest: body };
  const words = heading.trimEnd().split(' ');
  // Hashes may close a heading as they open it.
  if (words.length > 1 && /^#+$/u.test(words.at(-1) ?? '')) words.pop();
  return { heading: words.join(' ').trimEnd(), rest: lines.slice(1).join('\n') };
}

function withoutBlankEdges(text: string): string {
  const firstWord = text.length - text.trimStart().length;
  return text.slice(text.lastIndexOf('\n', firstWord - 1) + 1).trimEnd();
}

function readFrontMatter(yaml: string): { values: z.infer<typeof FrontMatter> } | { problem: string } {
  if (yaml.length > LONGEST_FRONT_MATTER) {
    return {
      problem: `its front matter is longer than ${LONGEST_FRONT_MATTER} characters; name only title, date, publisher, language, url and id there.`,
    };
  }
  try {
    // Core schema: a date stays the text it is. No aliases, so that a small file can't unfold into a large one.
    const parsed: unknown = parse(yaml, { schema: 'core', maxAliasCount: 0, logLevel: 'error' });
    const values = FrontMatter.safeParse(parsed ?? {});
    if (values.success) return { values: values.data };
    const field = values.error.issues[0]?.path.join('.') || 'front matter';
    return { problem: `its ${field} can't be used; write "name: value" lines between the two --- lines.` };
  } catch (error) {
    if (error instanceof YAMLParseError || error instanceof ReferenceError) {
      return {
        problem: `its front matter is not valid YAML (${(error.message.split('\n')[0] ?? '').replace(/[:.]$/u, '')}).`,
      };
    }
    throw error;
  }
}
