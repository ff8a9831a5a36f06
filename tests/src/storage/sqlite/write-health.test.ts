import { expect, it } from 'vitest';
import type { GroupCommit } from '../../../../src/storage/sqlite/group-commit.ts';
import { watchWrites } from '../../../../src/storage/sqlite/write-health.ts';

const DISK_FULL = Object.assign(new Error('database or disk is full'), { errcode: 13 });
const READ_FAILED = Object.assign(new Error('disk I/O error'), { errcode: 266 });
const CONSTRAINT = Object.assign(new Error('UNIQUE constraint failed'), { errcode: 1_555 });

function watch() {
  const state = { at: 0 };
  const commits: GroupCommit = { write: async (work) => work(), flush: () => {}, triedInVain: () => 0 };
  const writes = watchWrites(commits, () => new Date(state.at));
  const fail = (error: Error) =>
    expect(
      writes.write(() => {
        throw error;
      }),
    ).rejects.toBe(error);
  return { state, writes, fail };
}

it.each([DISK_FULL, READ_FAILED])('remembers $message until something is written again', async (error) => {
  const { writes, fail } = watch();
  await fail(error);
  expect(writes.failure()).toBe(error);
  expect(await writes.write(() => 'written')).toBe('written');
  expect(writes.failure()).toBeNull();
});

it('forgets it after half a minute in which nobody tried', async () => {
  const { state, writes, fail } = watch();
  await fail(DISK_FULL);
  state.at = 29_999;
  expect(writes.failure()).toBe(DISK_FULL);
  state.at = 30_000;
  expect(writes.failure()).toBeNull();
});

it.each([CONSTRAINT, new Error('changed by another turn')])('takes no notice of %s', async (error) => {
  const { writes, fail } = watch();
  await fail(error);
  expect(writes.failure()).toBeNull();
});
