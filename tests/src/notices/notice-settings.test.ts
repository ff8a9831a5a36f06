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
    ['an empty file', '', 'notices.yaml: sources: give a list of sources.'],
    ['no source', 'sources: []\n', 'notices.yaml line 1: sources: name one source at least.'],
    [
      'a kind that there is none of',
      'sources:\n  - id: a\n    kind: fax\n',
      'notices.yaml line 3: source 1, kind: ',
    ],
    ['a wrong interval', `${FOLDER}    every: often\n`, 'notices.yaml line 5: source 1, every: '],
    [
      'a licence that isn’t known',
      `${FOLDER}    licence: KOGL-9\n`,
      'notices.yaml line 5: source 1, licence: ',
    ],
    ['a misspelt name', `${FOLDER}    licnce: OGL\n`, 'notices.yaml line 2: source 1: '],
    [
      'a count that is none',
      `${FOLDER}    withdrawAfter: 0\n`,
      'notices.yaml line 5: source 1, withdrawAfter: give 1 or more.',
    ],
    [
      'a pause that is none',
      `pause: long\n${FOLDER}`,
      'notices.yaml line 1: pause: give a length of time from 0s to 10m',
    ],
    ['broken YAML', 'sources:\n  - id: "a\n', 'notices.yaml line 3: no valid YAML: '],
    ['aliases', 'a: &a [1]\nb: *a\n', 'notices.yaml line 1: '],
  ])('name %s with its line', (_what, text, problem) => {
    expect(problemsOf(text)[0]).toContain(problem);
  });

  it('name two sources with one id', () => {
    const twice = `${FOLDER}  - id: files\n    kind: folder\n    path: more\n`;
    expect(problemsOf(twice)).toEqual([
      'notices.yaml line 5: source 2, id: there is a source "files" already.',
    ]);
  });

  it('name all that is wrong at once', () => {
    expect(problemsOf(`${FOLDER}    every: often\n    licence: KOGL-9\n`)).toHaveLength(2);
  });
});
