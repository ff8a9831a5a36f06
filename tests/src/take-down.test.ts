import { expect, it } from 'vitest';
import type { Remark } from '../../dialogs/index.ts';
import { createLogger } from '../../src/log.ts';
import { createMemoryFeedbackLog } from '../../src/storage/memory-feedback-log.ts';
import { createRecorder } from '../../src/take-down.ts';

const REMARK: Remark = {
  kind: 'wrong',
  question: 'Can you call me at 010-1234-5678?',
  language: 'en',
  channel: 'directline',
  answer: '“Questions: 031-555-0166.” [1]',
  noticeIds: ['parking'],
  reason: 'write to me@example.org',
};

it('a person’s words are kept with their numbers masked; those of a notice as they are', async () => {
  const log = createMemoryFeedbackLog(() => new Date(0));
  await createRecorder(log, createLogger({ level: 'silent', salt: '', forPeople: false }))(REMARK);
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
  await createRecorder(broken, logger)(REMARK);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain('disk full');
  expect(lines[0]).not.toMatch(/call me|example\.org/);
});
