import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openNoticeStore } from '../../../src/storage/notices/sqlite-notice-store.ts';
import { makeNotice } from '../../support/citations.ts';
import { PATIENCE_MS } from '../../support/patience.ts';
import { type Program, startProgram } from '../../support/program.ts';

let folder: string;
let program: Program | undefined;
const PATIENCE = { timeout: PATIENCE_MS, interval: 100 };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'notice-service-'));
  mkdirSync(join(folder, 'files'));
  put(
    'files/pool.md',
    '---\ndate: 2026-11-20\n---\n# The pool\nThe outdoor pool opens again on 1 March 2027.\n',
  );
  put('notices.yaml', SETTINGS);
});
afterEach(async () => {
  await program?.close();
  program = undefined;
  rmSync(folder, { recursive: true, force: true });
});

const SETTINGS = `contact: web@city.example
sources:
  - id: files
    kind: folder
    path: files
  - id: lost
    kind: folder
    path: lost
`;
const put = (path: string, text: string) => writeFileSync(join(folder, path), text);

async function start(): Promise<Program> {
  program = await startProgram('2026-11-22', {
    NOTICES_FILE: join(folder, 'notices.yaml'),
    DATA_DIR: join(folder, 'data'),
  });
  return program;
}

async function saying(text: string): Promise<string> {
  const activities = (await program?.say(text, 'talk')) ?? [];
  return activities.map((activity) => activity.text ?? '').join('\n');
}

interface Readiness {
  readonly sources: readonly {
    source: string;
    checkedAt: string | null;
    failures: number;
    problems: number;
    nextAt: string | null;
  }[];
}
async function readiness(): Promise<Readiness> {
  return (await (await fetch(`${program?.url}/readyz`)).json()) as Readiness;
}

describe('the program with a file of sources', () => {
  it('answers from what its sources bring, and goes on with the rest where one fails', async () => {
    const { logged } = await start();
    await vi.waitFor(async () => {
      expect(await saying('when does the outdoor pool open again?')).toContain('1 March 2027');
      expect((await readiness()).sources[1]?.failures).toBe(1);
    }, PATIENCE);
    const { sources } = await readiness();
    expect(sources).toMatchObject([
      { source: 'files', checkedAt: '2026-11-22T03:00:00.000Z', failures: 0 },
      { source: 'lost', checkedAt: null, failures: 1 },
    ]);
    expect(logged.join('')).toContain('"source":"files","added":1');
    expect(logged.join('')).toMatch(/"source":"lost".*there is no such file or folder/);
  });

  it('takes in a file that is changed, added or deleted while it runs', async () => {
    await start();
    await vi.waitFor(
      async () => expect(await saying('when does the outdoor pool open?')).toContain('1 March'),
      PATIENCE,
    );
    put(
      'files/pool.md',
      '---\ndate: 2026-11-20\n---\n# The pool\nThe outdoor pool opens again on 7 May 2027.\n',
    );
    put('files/bus.txt', 'The harbour bus runs every ten minutes from 3 December 2026 on.');
    await vi.waitFor(async () => {
      expect(await saying('when does the outdoor pool open?')).toContain('7 May 2027');
      expect(await saying('how often does the harbour bus run?')).toContain('every ten minutes');
    }, PATIENCE);
    rmSync(join(folder, 'files/bus.txt'));
    await vi.waitFor(async () => {
      expect(await saying('how often does the harbour bus run?')).not.toContain('every ten minutes');
    }, PATIENCE);
  });

  it('answers after a restart from what it keeps, before any source is looked at, and says up to which day', async () => {
    put('notices.yaml', SETTINGS.slice(0, SETTINGS.indexOf('  - id: lost')));
    await start();
    await vi.waitFor(async () => expect((await readiness()).sources[0]?.checkedAt).not.toBeNull(), PATIENCE);
    await program?.close();
    rmSync(join(folder, 'files'), { recursive: true });
    await start();
    expect(await saying('when does the outdoor pool open again?')).toContain('1 March 2027');
    expect(await saying('what is the passport fee?')).toContain('brought up to date on 22 November 2026');
  });

  it('takes in what another process stores', async () => {
    await start();
    const store = openNoticeStore(join(folder, 'data'));
    const notice = makeNotice({ id: 'kites', text: 'The kite day takes place on the east field.' });
    await store.write({ notices: [{ sourceId: 'lost', notice, missedRuns: 0, withdrawal: null }] });
    store.close();
    await vi.waitFor(
      async () => expect(await saying('where is the kite day?')).toContain('east field'),
      PATIENCE,
    );
  });

  it('says at /readyz how the runs of another process went, and what they could not read', async () => {
    await start();
    await vi.waitFor(async () => expect((await readiness()).sources[0]?.checkedAt).not.toBeNull(), PATIENCE);
    const store = openNoticeStore(join(folder, 'data'));
    const [startedAt, endedAt] = [new Date(), new Date()];
    const counts = { added: 0, changed: 0, unchanged: 0, withdrawn: 0, failed: 3 };
    const run = { sourceId: 'files', startedAt, endedAt, ...counts, problems: ['a page is empty.'] };
    await store.write({ reports: [{ ...run, failure: null }] });
    expect((await readiness()).sources[0]).toMatchObject({ failures: 0, problems: 3 });
    for (const failure of ['it is gone', 'it is gone still'])
      await store.write({ reports: [{ ...run, failure }] });
    expect((await readiness()).sources[0]).toMatchObject({ failures: 2, problems: 3 });
    store.close();
  });

  it('leaves a source alone while another process syncs it', async () => {
    const store = openNoticeStore(join(folder, 'data'));
    const noon = Date.parse('2026-11-22T03:00:00Z');
    await store.claim('files', 'another', new Date(noon + 60_000), new Date(noon));
    const { logged } = await start();
    await vi.waitFor(() => expect(logged.join('')).toContain('another program syncs this source'), PATIENCE);
    expect((await readiness()).sources[0]).toMatchObject({ checkedAt: null, failures: 0 });
    store.close();
  });

  it('does not start where the file is wrong, and says what to change', async () => {
    put('notices.yaml', SETTINGS.replace('kind: folder', 'kind: fax'));
    await expect(start()).rejects.toThrow(/notices\.yaml line 4: source 1, kind is /);
  });
});
