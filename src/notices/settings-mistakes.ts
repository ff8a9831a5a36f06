import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { meantName } from '../settings/setting-names.ts';

type Path = readonly PropertyKey[];

/** Gathers what is wrong with a settings file. */
export interface Mistakes {
  /** One for each mistake, in the order of the file. */
  lines(): string[];
  /** `said` follows the name of the setting at `path`, and says what to write instead. */
  tell(path: Path, said: string): void;
  /** What zod found wrong with the value at `path`, whose settings are named as `known`. */
  tellAll(path: Path, error: z.ZodError, value: unknown, known: readonly string[]): void;
}

/** The value that a YAML text writes down, and what gathers the mistakes in it; the mistakes alone where it is no YAML. */
export function openSettings(
  text: string,
  fileName: string,
): { readonly value: unknown; readonly mistakes: Mistakes } | { readonly problems: string[] } {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { schema: 'core', lineCounter });
  const at = (offset: number | undefined): string =>
    offset === undefined ? fileName : `${fileName} line ${lineCounter.linePos(offset).line}`;
  if (document.errors.length > 0) {
    return {
      problems: document.errors.map(
        ({ message, pos: [start] }) =>
          `${at(start)}: no valid YAML: ${message.split('\n')[0]?.replace(/ at line.*$/, '')}.`,
      ),
    };
  }
  const value = writtenIn(document);
  if (value === null)
    return {
      problems: [`${at(0)}: names (&name, *name) are not understood: write the value out each time.`],
    };

  const found: { readonly offset: number | undefined; readonly said: string }[] = [];
  const say = (offset: number | undefined, said: string) => void found.push({ offset, said });
  const tell = (path: Path, said: string) => say(offsetOf(document, path), `${nameOf(path)}${said}`);
  return {
    value: value.written,
    mistakes: {
      lines: () =>
        found
          .toSorted((a, b) => (a.offset ?? 0) - (b.offset ?? 0))
          .map(({ offset, said }) => `${at(offset)}: ${said}.`),
      tell,
      tellAll(before, { issues }, given, known) {
        for (const issue of issues) {
          const path = [...before, ...issue.path];
          if (issue.code !== 'unrecognized_keys') {
            tell(path, `${whatItIs(valueAt(given, issue.path))}: ${issue.message}`);
            continue;
          }
          for (const key of issue.keys) {
            const meant = meantName(key, known);
            const instead =
              meant === undefined ? `remove it, or write one of ${known.join(', ')}` : `write ${meant}`;
            say(offsetOfKey(document, path, key), `${nameOf([...path, key])} is not known: ${instead}`);
          }
        }
      },
    },
  };
}

/** No aliases, so that a small file can't unfold into a large one: null where there are some. An empty file counts as one without settings. */
function writtenIn(document: Document): { readonly written: unknown } | null {
  try {
    return { written: document.toJS({ maxAliasCount: 0 }) ?? {} };
  } catch (error) {
    if (error instanceof ReferenceError) return null;
    throw error;
  }
}

/** Where the value at a path stands, or the nearest that contains it; undefined for an empty file. */
function offsetOf(document: Document, path: Path): number | undefined {
  for (let length = path.length; length >= 0; length -= 1) {
    const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return undefined;
}

/** Where a name stands in the settings at a path. */
function offsetOfKey(document: Document, path: Path, name: string): number | undefined {
  const node: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
  const keys = isMap(node) ? node.items.map(({ key }) => key) : [];
  const key = keys.find((one) => isScalar(one) && String(one.value) === name);
  return isScalar(key) && key.range ? key.range[0] : offsetOf(document, path);
}

/** `source 2, every`, `source 2, hosts 1`; a position counts from 1. */
function nameOf([first, position, ...fields]: Path): string {
  if (first !== 'sources' || position === undefined) return String(first ?? 'the file');
  const named = fields.map((step) => (typeof step === 'number' ? ` ${step + 1}` : `, ${String(step)}`));
  return `source ${Number(position) + 1}${named.join('')}`;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (held, step) => (typeof held === 'object' && held !== null ? Reflect.get(held, step) : undefined),
    value,
  );
}

/** A value longer than this says nothing on one line. */
const LONGEST_SHOWN = 60;

/** ` is "often"`, ` is missing`; empty where the value is no single word or number, is long, or may hold a password. */
function whatItIs(value: unknown): string {
  if (value === undefined) return ' is missing';
  if (typeof value === 'object' && value !== null) return '';
  const written = JSON.stringify(value);
  return written.length > LONGEST_SHOWN || /\/\/[^/]*@/.test(written) ? '' : ` is ${written}`;
}
