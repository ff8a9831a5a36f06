import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Who may import what: a package's own files aside. Of another package only its door. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  knowledge: [],
  dialogs: ['knowledge'],
  src: ['knowledge', 'dialogs'],
  bench: ['knowledge', 'dialogs', 'src'],
  tests: ['knowledge', 'dialogs', 'src', 'bench'],
};
const DOORS = ['knowledge/index.ts', 'dialogs/index.ts'];

/**
 * The rooms in which a question becomes an answer, in their order. Each is entered by its `index.ts` alone, and uses only those before it;
 * `knowledge/answering/answer-question.ts` lists them, and what is in no room (languages, time, events, facts …) lies below them all.
 */
const ROOMS = [
  'knowledge/understanding',
  'knowledge/answering/cut',
  'knowledge/answering/find',
  'knowledge/answering/read',
  'knowledge/answering/timetable',
  'knowledge/answering/reason',
  'knowledge/answering/compose',
  'knowledge/answering/overview',
  'knowledge/answering/talk',
];
/** What lies beside the rooms of answering: who imports it stands above `understanding/`. */
const ABOVE_UNDERSTANDING = 'knowledge/answering/';
/** Lists the rooms; of them only the talk asks it. */
const LISTS_THE_ROOMS = 'knowledge/answering/answer-question.ts';

/** Files that may import from these npm packages; elsewhere the product knows nothing of them. */
const ONLY_IN: readonly { readonly what: RegExp; readonly where: RegExp }[] = [
  { what: /^botbuilder|^botframework/, where: /^(dialogs\/bot\.ts|src\/.*|tests\/.*|bench\/.*)$/ },
  { what: /^restify/, where: /^(src|tests|bench)\// },
  { what: /^node:sqlite$/, where: /^(src\/storage|tests)\// },
  { what: /^minisearch/, where: /^(knowledge\/search|tests\/knowledge|bench)\// },
  { what: /^i18next/, where: /^src\/words\/i18n\.ts$/ },
];

/** What a reader takes in at a glance: lines of a file, and files of a folder beside each other. */
const MOST_LINES = 250;
const MOST_FILES = 20;
/** Packages of code that these limits hold for. */
const CODE = ['knowledge', 'dialogs', 'src', 'bench'];
/** Notices, not code. */
const SAMPLE_NOTICES = 'knowledge/notices';

/** The packages whose insides are theirs: tests and measurements may look in. */
const LOOKS_INSIDE = ['tests', 'bench'];

interface SourceFile {
  readonly path: string;
  readonly text: string;
  /** What it imports, as written. */
  readonly imports: readonly string[];
}

const IMPORT =
  /^\s*(?:import|export)\b[^'";]*?\bfrom\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;

const files: SourceFile[] = Object.keys(MAY_IMPORT)
  .flatMap((name) => globSync(`${name}/**/*.ts`, { cwd: ROOT }))
  .map((path) => path.replaceAll('\\', '/'))
  .sort()
  .map((path) => {
    const text = readFileSync(join(ROOT, path), 'utf8');
    return {
      path,
      text,
      imports: [...text.matchAll(IMPORT)].map(([, from, bare, late]) => from ?? bare ?? late ?? ''),
    };
  });

const roomOf = (path: string): string | undefined => ROOMS.find((room) => path.startsWith(`${room}/`));

const packageOf = (path: string) => path.split('/')[0] ?? '';
const own = files.filter(({ path }) => !['tests', 'bench'].includes(packageOf(path)));

/** The files of this project that a file imports, as paths from the root. */
function localImports({ path, imports }: SourceFile): string[] {
  return imports
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => relative(ROOT, join(ROOT, dirname(path), specifier)).replaceAll('\\', '/'));
}

function offences(complain: (file: SourceFile, imported: string) => boolean): string[] {
  return files.flatMap((file) =>
    localImports(file)
      .filter((imported) => complain(file, imported))
      .map((imported) => `${file.path} imports ${imported}`),
  );
}

describe('imports', () => {
  it('are read from every package', () => {
    for (const name of ['knowledge', 'dialogs', 'src', 'tests']) {
      const read = files.filter(({ path }) => packageOf(path) === name);
      expect(read.length, name).toBeGreaterThan(1);
      expect(read.flatMap(({ imports }) => imports).length, name).toBeGreaterThan(0);
    }
  });

  it('are recognised in each of their forms', () => {
    const text = `import a from 'one';\nimport type {\n  B,\n} from "two";\nimport 'three';\nexport * from './four.ts';\nconst x = await import('five');\nexport type { T } from './six.ts';`;
    const found = [...text.matchAll(IMPORT)].map(([, from, bare, late]) => from ?? bare ?? late);
    expect(found).toEqual(['one', 'two', 'three', './four.ts', 'five', './six.ts']);
  });

  it('go one way between packages: src, dialogs, knowledge', () => {
    expect(
      offences(({ path }, imported) => {
        const [from, to] = [packageOf(path), packageOf(imported)];
        return from !== to && !MAY_IMPORT[from]?.includes(to) && !/\.json$/.test(imported);
      }),
    ).toEqual([]);
  });

  it('enter another package by its door', () => {
    expect(
      offences(({ path }, imported) => {
        const [from, to] = [packageOf(path), packageOf(imported)];
        return (
          from !== to &&
          ['knowledge', 'dialogs'].includes(to) &&
          !DOORS.includes(imported) &&
          !LOOKS_INSIDE.includes(from)
        );
      }),
    ).toEqual([]);
  });

  it('enter the rooms of a question by their doors', () => {
    expect(
      offences(({ path }, imported) => {
        const room = roomOf(imported);
        const isDoor = room !== undefined && imported === `${room}/index.ts`;
        return packageOf(path) === 'knowledge' && room !== undefined && room !== roomOf(path) && !isDoor;
      }),
    ).toEqual([]);
  });

  it('run down the rooms of a question only', () => {
    expect(
      offences(({ path }, imported) => {
        const [from, to] = [roomOf(path), roomOf(imported)];
        if (from === undefined) return false;
        if (to !== undefined) return ROOMS.indexOf(to) > ROOMS.indexOf(from);
        if (imported === LISTS_THE_ROOMS) return from !== ROOMS.at(-1);
        return from === ROOMS[0] && imported.startsWith(ABOVE_UNDERSTANDING);
      }),
    ).toEqual([]);
  });

  it('leave no room of answering out of the list', () => {
    const rooms = new Set(
      own.flatMap(({ path }) => /^knowledge\/answering\/[^/]+(?=\/)/.exec(path)?.[0] ?? []),
    );
    expect([...rooms].toSorted()).toEqual(
      ROOMS.filter((room) => room.startsWith(ABOVE_UNDERSTANDING)).toSorted(),
    );
  });

  it('are of files with their ending, and that are there', () => {
    const known = new Set(files.map(({ path }) => path));
    expect(offences((_, imported) => imported.endsWith('.ts') && !known.has(imported))).toEqual([]);
    expect(offences((_, imported) => !/\.(ts|json|js)$/.test(imported))).toEqual([]);
  });

  it('never lead to tests', () => {
    expect(
      offences(({ path }, imported) => packageOf(path) !== 'tests' && packageOf(imported) === 'tests'),
    ).toEqual([]);
  });

  it.each(ONLY_IN)('of $what stand only where $where', ({ what, where }) => {
    const importers = files.filter(({ imports }) => imports.some((specifier) => what.test(specifier)));
    expect(importers.map(({ path }) => path).filter((path) => !where.test(path))).toEqual([]);
  });

  it('form no circle', () => {
    const graph = new Map(files.map((file) => [file.path, localImports(file)]));
    expect(circlesIn(graph)).toEqual([]);
  });
});

/** Files that hand a person's words on, to a log, a trace or the choices that one picks from; `understanding/` alone reads them. */
const HAND_WORDS_ON = [
  'dialogs/exchanges.ts',
  'knowledge/answering/compose/ask-which.ts',
  'knowledge/answering/compose/clarify.ts',
  'knowledge/answering/talk/answer-mended.ts',
  'src/channels/emulator.ts',
];

describe('the words of a question', () => {
  const reads =
    /\bquestion\s*\??\.\s*text\b|\brequest\s*\??\.\s*question\b|\{[^{}]*\btext\b[^{}]*\}\s*(?::\s*(?:Readonly<|Partial<|Pick<)?Question\b|=\s*(?:[\w.]+\.)?question\b)|\{[^{}]*\bquestion\b[^{}]*\}\s*:\s*(?:Pick<)?AskRequest\b/;

  it('are recognised where they are read', () => {
    for (const read of [
      'actsIn(question.text)',
      'f({ text, language }: Question)',
      'const { asOf, text } = answer.question;',
      'trim(request.question)',
    ])
      expect(read).toMatch(reads);
    expect('const { text, title } = notice; f({ kind, wants }: Question)').not.toMatch(reads);
  });

  it('are read where they are understood, and nowhere after', () => {
    const readers = own.filter(
      ({ path, text }) => !path.startsWith('knowledge/understanding/') && reads.test(text),
    );
    expect(readers.map(({ path }) => path)).toEqual(HAND_WORDS_ON);
  });
});

describe('the rooms', () => {
  const code = CODE.flatMap((name) => globSync(`${name}/**/*.{ts,js,css,json,txt}`, { cwd: ROOT }))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.startsWith(`${SAMPLE_NOTICES}/`));

  it('are those of every package', () => {
    expect(new Set(code.map(packageOf))).toEqual(new Set(CODE));
  });

  it(`have no file of more than ${MOST_LINES} lines`, () => {
    const lines = (path: string) => readFileSync(join(ROOT, path), 'utf8').split('\n').length - 1;
    const long = code.filter((path) => /\.(ts|js|css)$/.test(path) && lines(path) > MOST_LINES);
    expect(long).toEqual([]);
  });

  it(`have no more than ${MOST_FILES} files beside each other`, () => {
    const inFolder = Map.groupBy(code, dirname);
    const crowded = [...inFolder].filter(([, paths]) => paths.length > MOST_FILES);
    expect(crowded.map(([folder, paths]) => `${folder}: ${paths.length}`)).toEqual([]);
  });
});

describe('the environment', () => {
  it('is read in one place', () => {
    const readsIt = /\bprocess\s*\.\s*env\b|\benv\b[^;]*(?:=\s*process\b|from 'node:process')/;
    const readers = own.filter(({ text }) => readsIt.test(text));
    expect(readers.map(({ path }) => path)).toEqual(['src/settings/config.ts']);
  });
});

/** Each way that leads back to a file, once. */
function circlesIn(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const circles: string[] = [];
  function follow(path: string, way: readonly string[]): void {
    if (way.includes(path)) {
      circles.push([...way.slice(way.indexOf(path)), path].join(' -> '));
      return;
    }
    if (done.has(path)) return;
    for (const next of graph.get(path) ?? []) follow(next, [...way, path]);
    done.add(path);
  }
  for (const path of graph.keys()) follow(path, []);
  return circles;
}
