import { expect, it } from 'vitest';
import { createLogger } from '../../../src/logging/log.ts';

function logged(forPeople: boolean, salt = 'salt') {
  const lines: string[] = [];
  const output = { write: (line: string) => void lines.push(line) };
  return { lines, logger: createLogger({ level: 'info', salt, output, forPeople }) };
}

it('writes one JSON line an event, with time, level and message', () => {
  const { lines, logger } = logged(false);
  logger.info({ turns: 3 }, 'hello');
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? '')).toEqual({
    level: 'info',
    time: expect.stringMatching(/^\d{4}-.*Z$/),
    turns: 3,
    msg: 'hello',
  });
});

it('leaves out what is below its level', () => {
  const { lines, logger } = logged(false);
  logger.debug('quiet');
  expect(lines).toEqual([]);
});

it('writes conversations as short hashes: the same for one run, others for another', () => {
  const hashOf = (salt: string) => {
    const { lines, logger } = logged(false, salt);
    logger.info({ conversation: 'secret-id' }, 'a');
    return JSON.parse(lines[0] ?? '').conversation;
  };
  expect(hashOf('one')).toMatch(/^[0-9a-f]{10}$/);
  expect(hashOf('one')).toBe(hashOf('one'));
  expect(hashOf('one')).not.toBe(hashOf('two'));
});

it('keeps what people write and who they are out, whoever passes it', () => {
  const { lines, logger } = logged(false);
  const error = Object.assign(new Error('failed'), { request: { body: 'my secret' } });
  logger.error(
    { text: 'my secret', from: { name: 'Kim' }, user: 'dl_1', address: '203.0.113.9', err: error },
    'turn failed',
  );
  expect(lines[0]).toContain('turn failed');
  expect(lines[0]).not.toMatch(/my secret|Kim|dl_1|203\.0\.113/);
});

it('logs the type, message and stack of an error, and its cause', () => {
  const { lines, logger } = logged(false);
  logger.error({ err: new TypeError('outer', { cause: new Error('inner') }) }, 'failed');
  const { err } = JSON.parse(lines[0] ?? '');
  expect(err).toMatchObject({ type: 'TypeError', message: 'outer: inner' });
  expect(err.stack).toContain('log.test.ts');
});

it('is short on a terminal', () => {
  const { lines, logger } = logged(true);
  logger.warn({ port: 3978, place: 'here' }, 'careful');
  expect(lines[0]).toMatch(/^\d\d:\d\d:\d\d warn {2}careful {2}port=3978 {2}place=here\n$/);
});
