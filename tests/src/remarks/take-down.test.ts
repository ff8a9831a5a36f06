import { expect, it } from 'vitest';
import type { Remark } from '../../../dialogs/index.ts';
import { createLogger } from '../../../src/logging/log.ts';
import { createRecorder, talkMark } from '../../../src/remarks/take-down.ts';
import { createMemoryFeedbackLog } from '../../../src/storage/feedback/memory-feedback-log.ts';

const REMARK: Remark = {
  kind: 'wrong',
  question: 'Can you call me at 010-1234-5678?',
  language: 'en',
  channel: 'directline',
  answer: '“Questions: 031-555-0166.” [1]',
  noticeIds: ['parking'],
  reason: 'write to me@example.org',
};

const KEY = new Uint8Array(32).fill(7);
const silent = createLogger({ level: 'silent', salt: '', forPeople: false });

it('a remark is kept with a mark of its talk, which tells talks and channels apart and doesn’t name them', async () => {
  const log = createMemoryFeedbackLog(() => new Date(0));
  await createRecorder(log, KEY, silent)(REMARK, 'a talk');
  const mark = talkMark('directline', 'a talk', KEY);
  expect(mark).not.toContain('talk');
  expect(await log.deleteTalk(talkMark('directline', 'another', KEY))).toBe(0);
  expect(await log.deleteTalk(talkMark('msteams', 'a talk', KEY))).toBe(0);
  expect(await log.deleteTalk(talkMark('directline', 'a talk', new Uint8Array(32)))).toBe(0);
  expect(await log.deleteTalk(mark)).toBe(1);
});

it('a person’s words are kept with their numbers masked; those of a notice as they are', async () => {
  const log = createMemoryFeedbackLog(() => new Date(0));
  await createRecorder(log, KEY, silent)(REMARK, 'a talk');
  expect(await log.read({ kinds: ['wrong'] })).toMatchObject([
    {
      question: 'Can you call me at [telephone number]?',
      answer: REMARK.answer,
      reason: 'write to [e-mail address]',
    },
  ]);
});

it('a remark that can’t be kept is logged without its words, and rejects nothing', async () => {
  const lines: string[] = [];
  const logger = createLogger({
    level: 'error',
    salt: '',
    forPeople: false,
    output: { write: (line: string) => void lines.push(line) },
  });
  const broken = {
    ...createMemoryFeedbackLog(() => new Date(0)),
    add: () => Promise.reject(new Error('disk full')),
  };
  await createRecorder(broken, KEY, logger)(REMARK, 'a talk');
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain('disk full');
  expect(lines[0]).not.toMatch(/call me|example\.org/);
});
