import { z } from 'zod';
import { SourceSettings } from '../../knowledge/index.ts';
import { duration } from '../settings/duration.ts';
import { type Mistakes, openSettings } from './settings-mistakes.ts';
import { whatToWrite } from './settings-words.ts';

/** The file may hold so many bytes, and name so many sources. */
export const LARGEST_SETTINGS_FILE = 262_144;
const MOST_SOURCES = 200;

const MINUTE_MS = 60_000;

/** What each source may say beside what its kind asks. */
const Beside = z.object({
  withdrawAfter: z
    .int('write a whole number from 1 to 100')
    .min(1, 'write 1 or more')
    .max(100, 'write at most 100')
    .optional(),
});

/** What holds for the whole file; each source is read by itself. */
const File = z.strictObject({
  contact: z.string().min(3).max(200).optional(),
  pause: duration(0, 10 * MINUTE_MS).default(1_000),
  allowPrivate: z.boolean().default(false),
  sources: z
    .array(z.unknown(), 'write a list of sources')
    .min(1, 'name one source at least')
    .max(MOST_SOURCES, `name at most ${MOST_SOURCES} sources`),
});
/** The sources of a file whatever else is wrong with it. */
const Listed = z.object({ sources: z.array(z.unknown()).max(MOST_SOURCES) });
const OneSource = z.record(z.string(), z.unknown(), 'write the settings of a source, a "name: value" a line');
const FETCHED: ReadonlySet<unknown> = new Set(
  SourceSettings.options.map(({ shape }) => shape.kind.value).filter((kind) => kind !== 'folder'),
);
const Kinded = z.object({ kind: z.unknown() });
const Named = z.object({ id: z.string() });

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

/** Reads the text of a settings file. `problems`: a line for each mistake, with the file's name, the line, and what to write instead. */
export function readNoticeSettings(
  text: string,
  fileName: string,
): { readonly settings: NoticeSettings } | { readonly problems: string[] } {
  const opened = openSettings(text, fileName);
  if ('problems' in opened) return opened;
  const { value, mistakes } = opened;
  const file = File.safeParse(value, { error: whatToWrite });
  if (!file.success) mistakes.tellAll([], file.error, value, Object.keys(File.shape));
  const written = Listed.safeParse(value).data?.sources ?? [];
  const sources = written.flatMap((one, position) => readSource(one, position, mistakes) ?? []);
  tellTwins(written, mistakes);
  const isFetched = written.some((one) => FETCHED.has(Kinded.safeParse(one).data?.kind));
  if (file.success && isFetched && file.data.contact === undefined)
    mistakes.tell(['contact'], ' is missing: say how the authorities that you fetch from can reach you');
  const problems = mistakes.lines();
  if (problems.length > 0 || !file.success) return { problems };
  const { contact = null, pause: pauseMs, allowPrivate } = file.data;
  return { settings: { contact, pauseMs, allowPrivate, sources } };
}

/** A source of the list; null where something of it is wrong. */
function readSource(written: unknown, position: number, mistakes: Mistakes): ScheduledSource | null {
  const path = ['sources', position];
  const one = OneSource.safeParse(written);
  if (!one.success) {
    mistakes.tellAll(path, one.error, written, []);
    return null;
  }
  const { withdrawAfter, ...own } = one.data;
  const beside = Beside.safeParse({ withdrawAfter }, { error: whatToWrite });
  const source = SourceSettings.safeParse(own, { error: whatToWrite });
  if (!source.success) mistakes.tellAll(path, source.error, own, namesOf(own.kind));
  if (!beside.success) mistakes.tellAll(path, beside.error, one.data, []);
  if (!beside.success || !source.success) return null;
  const usual = source.data.kind === 'folder' ? WITHDRAWN_AFTER.folder : WITHDRAWN_AFTER.other;
  return { source: source.data, withdrawAfter: beside.data.withdrawAfter ?? usual };
}

/** The names of what a source of a kind can be told. */
function namesOf(kind: unknown): string[] {
  const settings = SourceSettings.options.find(({ shape }) => shape.kind.value === kind);
  return Object.keys({ ...settings?.shape, ...Beside.shape });
}

function tellTwins(written: readonly unknown[], mistakes: Mistakes): void {
  const ids = written.map((one) => Named.safeParse(one).data?.id);
  for (const [position, id] of ids.entries()) {
    if (id !== undefined && ids.indexOf(id) < position)
      mistakes.tell(
        ['sources', position, 'id'],
        ` is "${id}", as another source's: give it an id of its own`,
      );
  }
}
