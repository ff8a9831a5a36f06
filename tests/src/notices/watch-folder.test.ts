import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { watchFolder } from '../../../src/notices/watch-folder.ts';
import { PATIENCE_MS } from '../../support/patience.ts';

const bases: string[] = [];
const ends: (() => void)[] = [];

afterAll(() => {
  for (const end of ends) end();
  for (const base of bases) rmSync(base, { recursive: true, force: true });
});

/** A folder `notices` with files and folders, in a place of its own. */
function scene() {
  const base = mkdtempSync(join(tmpdir(), 'watched-'));
  bases.push(base);
  const place = (...names: string[]) => join(base, ...names);
  const put = (text: string, ...names: string[]) => writeFileSync(place(...names), text);
  mkdirSync(place('notices', 'old', 'older'), { recursive: true });
  put('first', 'notices', 'a.md');
  put('first', 'notices', 'old', 'b.md');
  return { folder: place('notices'), place, put };
}

/** Watches a path. `tells` makes a change, and resolves once it was told of and nothing more is. */
async function watching(path: string) {
  const seen = { changes: 0, errors: 0 };
  const onChange = () => {
    seen.changes += 1;
  };
  const onError = () => {
    seen.errors += 1;
  };
  ends.push(watchFolder(path, onChange, onError));
  async function settled(): Promise<void> {
    for (let before = -1; before !== seen.changes; ) {
      before = seen.changes;
      await new Promise((resolve) => setTimeout(resolve, 1_600));
    }
  }
  await settled();
  return {
    seen,
    async tells(change: () => void): Promise<void> {
      const before = seen.changes;
      change();
      await vi.waitFor(() => expect(seen.changes).toBeGreaterThan(before), {
        timeout: PATIENCE_MS,
        interval: 100,
      });
      await settled();
    },
  };
}

describe('a watched folder tells', () => {
  it.concurrent('what is added, changed, replaced again and again, and deleted, also in folders below', async () => {
    const { folder, place, put } = scene();
    const { seen, tells } = await watching(folder);
    expect(seen.changes).toBe(0);
    await tells(() => put('new', 'notices', 'c.md'));
    await tells(() => put('second', 'notices', 'old', 'b.md'));
    for (const text of ['second', 'third', 'fourth']) {
      put(text, 'next');
      await tells(() => renameSync(place('next'), place('notices', 'a.md')));
    }
    await tells(() => mkdirSync(place('notices', 'new', 'newer'), { recursive: true }));
    await tells(() => put('deep', 'notices', 'new', 'newer', 'd.md'));
    await tells(() => rmSync(place('notices', 'old', 'b.md')));
  });

  it.concurrent('that it is moved away, that it is back, and what changes then', async () => {
    const { folder, place, put } = scene();
    const { tells } = await watching(folder);
    await tells(() => renameSync(folder, place('away')));
    put('meanwhile', 'away', 'c.md');
    await tells(() => renameSync(place('away'), folder));
    await tells(() => put('second', 'notices', 'a.md'));
    await tells(() => put('second', 'notices', 'old', 'older', 'e.md'));
  });

  it.concurrent('that it was moved away and back in a moment', async () => {
    const { folder, place, put } = scene();
    const { tells } = await watching(folder);
    await tells(() => {
      renameSync(folder, place('away'));
      renameSync(place('away'), folder);
    });
    await tells(() => put('second', 'notices', 'a.md'));
  });

  it.concurrent('that another took its place', async () => {
    const { folder, place, put } = scene();
    const { tells } = await watching(folder);
    mkdirSync(place('other'));
    await tells(() => {
      renameSync(folder, place('away'));
      renameSync(place('other'), folder);
    });
    await tells(() => put('new', 'notices', 'f.md'));
  });

  it.concurrent('that it was deleted and made anew', async () => {
    const { folder, put } = scene();
    const { tells } = await watching(folder);
    await tells(() => rmSync(folder, { recursive: true }));
    await tells(() => mkdirSync(folder));
    await tells(() => put('new', 'notices', 'g.md'));
  });

  it.concurrent('that a folder in it was moved away and is back', async () => {
    const { folder, place, put } = scene();
    const { tells } = await watching(folder);
    await tells(() => renameSync(place('notices', 'old'), place('away')));
    await tells(() => renameSync(place('away'), place('notices', 'old')));
    await tells(() => put('second', 'notices', 'old', 'b.md'));
  });
});

describe('a watched path tells', () => {
  it.concurrent('that something comes to lie there, without an error before', async () => {
    const { place, put } = scene();
    const { seen, tells } = await watching(place('later'));
    await tells(() => mkdirSync(place('later')));
    await tells(() => put('new', 'later', 'h.md'));
    expect(seen.errors).toBe(0);
  });

  it.concurrent('that a link leads elsewhere, and what changes there', async () => {
    const { folder, place, put } = scene();
    mkdirSync(place('version-2'));
    symlinkSync(folder, place('current'));
    const { tells } = await watching(place('current'));
    await tells(() => {
      symlinkSync(place('version-2'), place('next'));
      renameSync(place('next'), place('current'));
    });
    await tells(() => put('new', 'version-2', 'i.md'));
  });

  it.concurrent('that a file is changed or replaced', async () => {
    const { folder, place, put } = scene();
    const file = join(folder, 'a.md');
    const { tells } = await watching(file);
    await tells(() => put('a longer second text', 'notices', 'a.md'));
    put('a third text of another length', 'next');
    await tells(() => renameSync(place('next'), file));
  });
});
