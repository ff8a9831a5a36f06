import { describe, expect, it } from 'vitest';
import { readNoticeSettings } from '../../../src/notices/notice-settings.ts';

function problemsOf(text: string): string[] {
  const read = readNoticeSettings(text, 'notices.yaml');
  return 'problems' in read ? read.problems : [];
}

const FOLDER = 'sources:\n  - id: files\n    kind: folder\n    path: our-notices\n';

describe('the settings of the sources', () => {
  it('are read, with what is left out filled in', () => {
    const read = readNoticeSettings(
      `contact: web@city.example\npause: 2s\n${FOLDER}    every: 15m\n`,
      'notices.yaml',
    );
    expect(read).toMatchObject({
      settings: {
        contact: 'web@city.example',
        pauseMs: 2_000,
        allowPrivate: false,
        sources: [
          { source: { id: 'files', kind: 'folder', path: 'our-notices', every: 900_000 }, withdrawAfter: 1 },
        ],
      },
    });
  });

  it('say how often a notice may be missing', () => {
    const read = readNoticeSettings(`${FOLDER}    withdrawAfter: 5\n`, 'notices.yaml');
    expect(read).toMatchObject({ settings: { sources: [{ withdrawAfter: 5 }] } });
  });

  it.each<[string, string, string]>([
    ['an empty file', '', 'notices.yaml: sources is missing: write a list of sources.'],
    ['no source', 'sources: []\n', 'notices.yaml line 1: sources: name one source at least.'],
    ['a source that is none', 'sources:\n  - news\n', 'line 2: source 1 is "news": write the settings'],
    [
      'a kind that there is none of',
      'sources:\n  - id: a\n    kind: fax\n',
      'notices.yaml line 3: source 1, kind is "fax": write one of folder, feed, egov-board, gov-uk, page.',
    ],
    [
      'a kind that is left out',
      'sources:\n  - id: a\n',
      'line 2: source 1, kind is missing: write one of folder',
    ],
    [
      'a wrong interval',
      `${FOLDER}    every: often\n`,
      'notices.yaml line 5: source 1, every is "often": write a number and m, h or d',
    ],
    ['an interval without a unit', `${FOLDER}    every: 5\n`, 'every is 5: write a number and m, h or d'],
    [
      'a licence that isn’t known',
      `${FOLDER}    licence: KOGL-9\n`,
      'notices.yaml line 5: source 1, licence is "KOGL-9": write one of KOGL-1, ',
    ],
    [
      'a text that is a number',
      `${FOLDER}    publisher: 12\n`,
      'line 5: source 1, publisher is 12: write text.',
    ],
    ['a text that is empty', `${FOLDER}    publisher: ""\n`, 'publisher is "": write something.'],
    [
      'what must be told',
      'sources:\n  - { id: a, kind: folder }\n',
      'source 1, path is missing: write text.',
    ],
    [
      'a misspelt name, and the name that is meant',
      `${FOLDER}    licnce: OGL\n`,
      'notices.yaml line 5: source 1, licnce is not known: write licence.',
    ],
    [
      'a name that no kind has, and those that this one has',
      `${FOLDER}    colour: red\n`,
      'colour is not known: remove it, or write one of id, every, language, publisher, licence, republish, kind, path, withdrawAfter.',
    ],
    [
      'a misspelt name for the whole file',
      `contakt: web@city.example\n${FOLDER}`,
      'notices.yaml line 1: contakt is not known: write contact.',
    ],
    [
      'a count that is none',
      `${FOLDER}    withdrawAfter: 0\n`,
      'notices.yaml line 5: source 1, withdrawAfter is 0: write 1 or more.',
    ],
    [
      'a list that is none',
      'contact: web@city.example\nsources:\n  - { id: a, kind: feed, address: "https://city.example", hosts: b }\n',
      'line 3: source 1, hosts is "b": write a list',
    ],
    [
      'an entry of a list',
      'contact: web@city.example\nsources:\n  - id: a\n    kind: page\n    addresses:\n      - here\n',
      'line 6: source 1, addresses 1 is "here": write an address that begins with https://',
    ],
    [
      'an address with a password, which is not repeated',
      'contact: web@city.example\nsources:\n  - { id: a, kind: feed, address: "https://me:key@city.example" }\n',
      'line 3: source 1, address: leave user name and password out of the address.',
    ],
    [
      'a pause that is none',
      `pause: long\n${FOLDER}`,
      'notices.yaml line 1: pause is "long": write a length of time from 0s to 10m',
    ],
    [
      'that nobody can be reached',
      'sources:\n  - { id: a, kind: feed, address: "https://city.example" }\n',
      'contact is missing: say how the authorities that you fetch from can reach you.',
    ],
    ['broken YAML', 'sources:\n  - id: "a\n', 'notices.yaml line 3: no valid YAML: '],
    ['aliases', 'a: &a [1]\nb: *a\n', 'notices.yaml line 1: names (&name, *name) are not understood'],
  ])('name %s with its line, and say what to write', (_what, text, problem) => {
    expect(problemsOf(text)).toEqual([expect.stringContaining(problem)]);
  });

  it('name two sources with one id', () => {
    const twice = `${FOLDER}  - id: files\n    kind: folder\n    path: more\n`;
    expect(problemsOf(twice)).toEqual([
      'notices.yaml line 5: source 2, id is "files", as another source\'s: give it an id of its own.',
    ]);
  });

  it('name all that is wrong at once, in the order of the file', () => {
    const lines = problemsOf(
      'pause: long\nsources:\n  - id: a\n    kind: fax\n  - id: b\n    kind: gov-uk\n    pages: 0\n    every: often\n  - none\n',
    );
    expect(lines.map((line) => /^notices\.yaml line (\d+): /.exec(line)?.[1])).toEqual([
      '1',
      '4',
      '5',
      '7',
      '8',
      '9',
    ]);
  });
});
