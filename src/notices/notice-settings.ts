import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { SourceSettings } from '../../knowledge/index.ts';
import { duration } from '../duration.ts';

/** The file may hold so many bytes, and name so many sources. */
export const LARGEST_SETTINGS_FILE = 262_144;
const MOST_SOURCES = 200;

const MINUTE_MS = 60_000;

/** What each source may say beside what its kind asks. */
const Beside = z.object({
  withdrawAfter: z
    .int('give a whole number from 1 to 100')
    .min(1, 'give 1 or more')
    .max(100, 'give at most 100')
    .optional(),
});

const File = z.strictObject({
  contact: z.string().min(3).max(200).optional(),
  pause: duration(0, 10 * MINUTE_MS).default(1_000),
  allowPrivate: z.boolean('give true or false').default(false),
  sources: z
    .array(z.record(z.string(), z.unknown(), 'give the settings of a source, a "name: value" a line'), {
      error: 'give a list of sources',
    })
    .min(1, 'name one source at least')
    .max(MOST_SOURCES, `name at most ${MOST_SOURCES} sources`),
});

/** Runs that a notice of a source may be missing: a file that is deleted is meant to be gone. */
const WITHDRAWN_AFTER = { folder: 1, other: 3 };

/** A source, and when its notices count as gone. */
export interface ScheduledSource {
  readonly source: SourceSettings;
  /** Runs in a row that a notice may be missing before it counts as withdrawn. */
  readonly withdrawAfter: number;
}

/** What `notices.yaml` says. */
export interface NoticeSettings {
  /** How the authorities can reach who runs this; null: not said. */
  readonly contact: string | null;
  /** Between two requests to one host, in milliseconds. */
  readonly pauseMs: number;
  /** Whether addresses of private networks may be fetched. */
  readonly allowPrivate: boolean;
  /** Each has an id of its own. */
  readonly sources: readonly ScheduledSource[];
}

type Path = readonly PropertyKey[];

/** Reads the text of a settings file. `problems`: one line each, with the file's name and the line. */
export function readNoticeSettings(
  text: string,
  fileName: string,
): { readonly settings: NoticeSettings } | { readonly problems: string[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: 'core', lineCounter: lines });
  const at = (offset: number | undefined): string =>
    offset === undefined ? `${fileName}: ` : `${fileName} line ${lines.linePos(offset).line}: `;
  if (document.errors.length > 0) {
    return {
      problems: document.errors.map(
        ({ message, pos: [start] }) =>
          `${at(start)}no valid YAML: ${message.split('\n')[0]?.replace(/ at line.*$/, '')}.`,
      ),
    };
  }
  const problem = (path: Path, message: string): string =>
    `${at(offsetOf(document, path))}${nameOf(path)}${message}.`;
  const problemsOf = (before: Path, { issues }: z.ZodError): string[] =>
    issues.map(({ path, message }) => problem([...before, ...path], message));

  const file = File.safeParse(parsedOf(document));
  if (!file.success) return { problems: problemsOf([], file.error) };
  const problems: string[] = [];
  const sources: ScheduledSource[] = [];
  const ids = new Set<string>();
  for (const [position, { withdrawAfter, ...own }] of file.data.sources.entries()) {
    const path = ['sources', position];
    const beside = Beside.safeParse({ withdrawAfter });
    const source = SourceSettings.safeParse(own);
    if (!beside.success) problems.push(...problemsOf(path, beside.error));
    if (!source.success) problems.push(...problemsOf(path, source.error));
    if (!beside.success || !source.success) continue;
    const { id, kind } = source.data;
    if (ids.has(id)) problems.push(problem([...path, 'id'], `there is a source "${id}" already`));
    ids.add(id);
    sources.push({
      source: source.data,
      withdrawAfter:
        beside.data.withdrawAfter ?? (kind === 'folder' ? WITHDRAWN_AFTER.folder : WITHDRAWN_AFTER.other),
    });
  }
  if (problems.length > 0) return { problems };
  const isFetched = sources.some(({ source }) => source.kind !== 'folder');
  if (isFetched && file.data.contact === undefined) {
    return {
      problems: [problem([], 'contact: missing; say how the authorities that you fetch from can reach you')],
    };
  }
  const { contact = null, pause: pauseMs, allowPrivate } = file.data;
  return { settings: { contact, pauseMs, allowPrivate, sources } };
}

type Document = ReturnType<typeof parseDocument>;

/** No aliases, so that a small file can't unfold into a large one. An empty file counts as one without settings. */
function parsedOf(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 }) ?? {};
  } catch (error) {
    if (error instanceof ReferenceError) return { aliases: 'are not allowed' };
    throw error;
  }
}

/** Where the value at a path stands, or the nearest that contains it; undefined for an empty file. */
function offsetOf(document: Document, path: Path): number | undefined {
  for (let length = path.length; length >= 0; length -= 1) {
    const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) {
      const [start]: unknown[] = node.range;
      if (typeof start === 'number') return start;
    }
  }
  return undefined;
}

/** `sources 2, every: `; a position counts from 1. */
function nameOf(path: Path): string {
  if (path.length === 0) return '';
  const [first, ...rest] = path.map((step) => (typeof step === 'number' ? String(step + 1) : String(step)));
  const [position, ...fields] = rest;
  if (first === 'sources' && position !== undefined)
    return `source ${position}${fields.length > 0 ? `, ${fields.join('.')}` : ''}: `;
  return `${[first, ...rest].join('.')}: `;
}
