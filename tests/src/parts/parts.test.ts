import { describe, expect, it } from 'vitest';
import { createParts, type Part, type Parts } from '../../../src/parts/parts.ts';

/** Parts, what was logged of them, and a maker of parts that note down when they are closed. */
function withNotes() {
  const noted: string[] = [];
  const errors: unknown[] = [];
  const parts = createParts({ error: (fields: unknown) => errors.push(fields) });
  const part = (name: string): Part<string> => ({
    gives: name,
    close: async () => {
      await Promise.resolve();
      noted.push(name);
    },
  });
  return { parts, part, noted, errors };
}

/** Opens parts as a program does that closes what it had opened when a later one fails. */
async function openAll(parts: Parts, ...opening: (() => Part<unknown> | Promise<Part<unknown>>)[]) {
  try {
    for (const open of opening) await parts.open(open());
  } catch (error) {
    await parts.close();
    throw error;
  }
}

describe('the parts of a program', () => {
  it('give what they open, whether at once or after a while', async () => {
    const { parts, part } = withNotes();
    expect(await parts.open(part('store'))).toBe('store');
    expect(await parts.open(Promise.resolve(part('server')))).toBe('server');
  });

  it('are closed one after another, the last opened first', async () => {
    const { parts, part, noted } = withNotes();
    await openAll(
      parts,
      () => part('store'),
      () => ({ gives: 'words' }),
      async () => part('server'),
      () => part('pages'),
    );
    await parts.close();
    expect(noted).toEqual(['pages', 'server', 'store']);
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('no room');
      },
    ],
    ['rejects', () => Promise.reject(new Error('no room'))],
  ])('are closed in that order too where a later one %s', async (_how, fail) => {
    const { parts, part, noted } = withNotes();
    const late = () => part('never opened');
    await expect(
      openAll(
        parts,
        () => part('store'),
        () => part('server'),
        fail,
        late,
      ),
    ).rejects.toThrow('no room');
    expect(noted).toEqual(['server', 'store']);
  });

  it('are closed all, also when one of them fails to', async () => {
    const { parts, part, noted, errors } = withNotes();
    const stuck = new Error('stuck');
    const failing = { gives: null, close: () => Promise.reject(stuck) };
    const throwing = {
      gives: null,
      close: () => {
        throw stuck;
      },
    };
    await openAll(
      parts,
      () => part('store'),
      () => failing,
      () => throwing,
      () => part('pages'),
    );
    await parts.close();
    expect(noted).toEqual(['pages', 'store']);
    expect(errors).toEqual([{ err: stuck }, { err: stuck }]);
  });

  it('are closed once, however often it is asked for', async () => {
    const { parts, part, noted } = withNotes();
    await openAll(parts, () => part('store'));
    await Promise.all([parts.close(), parts.close()]);
    await parts.close();
    expect(noted).toEqual(['store']);
  });
});
