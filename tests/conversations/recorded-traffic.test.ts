import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Activity } from 'botbuilder';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { directLineSender } from '../support/direct-line-sender.ts';
import { type Program, startProgram } from '../support/program.ts';
import { botFrameworkSender, type ExpectedReply, Traffic } from '../support/traffic.ts';

const FOLDER = fileURLToPath(new URL('../fixtures', import.meta.url));

let program: Program;
beforeAll(async () => {
  program = await startProgram('2026-11-22');
});
afterAll(() => program.close());

const citationsIn = ({ entities = [] }: Partial<Activity>): number =>
  entities.flatMap(({ citation = [] }) => citation).length;

function compare(reply: Partial<Activity> = {}, expected: ExpectedReply): void {
  expect(reply.type).toBe(expected.type);
  expect(reply.text ?? '').toContain(expected.says ?? '');
  if (expected.named !== undefined) expect(reply.name).toBe(expected.named);
  if (expected.citations !== undefined) expect(citationsIn(reply)).toBe(expected.citations);
  if (expected.card) expect(reply.attachments?.[0]?.contentType).toMatch(/card\.adaptive$/);
  if (expected.feedback) expect(reply.channelData).toMatchObject({ feedbackLoop: { type: 'default' } });
}

const flows = globSync('*/*.json', { cwd: FOLDER })
  .map((path) => path.replaceAll('\\', '/'))
  .sort();
const channelOf = (flow: string): string => flow.split('/')[1]?.replace('.json', '') ?? '';

it('there is traffic of each channel', () => {
  expect(new Set(flows.map(channelOf))).toEqual(
    new Set([
      'directline',
      'emulator',
      'msteams',
      'playground-emulator',
      'playground-msteams',
      'playground-webchat',
    ]),
  );
});

it.each(flows)('%s goes as recorded', async (flow) => {
  const { posts } = Traffic.parse(JSON.parse(readFileSync(`${FOLDER}/${flow}`, 'utf8')));
  const isDirectLine = channelOf(flow) === 'directline';
  const send = isDirectLine ? await directLineSender(program.url) : botFrameworkSender(program.url, flow);
  for (const post of posts) {
    const before = program.logged.length;
    const { status, body, replies } = await send(post);
    expect(status, JSON.stringify(body)).toBe(post.status);
    // Anybody can post to Direct Line: a line for each would let strangers fill the log.
    if (status === 400 && post.body === undefined && !isDirectLine && !isInvoke(post.activity))
      expect(program.logged.length - before, 'one line in the log').toBe(1);
    if (post.body) expect(body).toMatchObject(post.body);
    if (post.count !== undefined) expect(replies).toHaveLength(post.count);
    if (post.replies?.length === 0) expect(replies).toEqual([]);
    for (const [at, expected] of (post.replies ?? []).entries()) compare(replies[at], expected);
  }
});

const isInvoke = ({ type }: Record<string, unknown>): boolean => type === 'invoke';
