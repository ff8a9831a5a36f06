import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSqliteFeedbackLog } from '../../src/storage/feedback/sqlite-feedback-log.ts';
import { openDatabase } from '../../src/storage/sqlite/sqlite-database.ts';
import { request, startTalk, textsOf } from '../support/direct-line-client.ts';
import { type Program, startProgram } from '../support/program.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'notice-assistant-'));
let program: Program;
beforeAll(async () => {
  program = await startProgram('2026-11-22', { DATA_DIR: dataDir });
});
afterAll(async () => {
  await program?.close();
  rmSync(dataDir, { recursive: true, force: true });
});

async function kept() {
  const database = openDatabase(dataDir);
  const log = createSqliteFeedbackLog(database, () => new Date());
  const remarks = await log.read({ kinds: ['wrong', 'helpful', 'unanswered', 'suggested'] });
  database.close();
  return remarks;
}

/** Posts an activity as a Bot Framework channel does, and gives back the status and what the bot said. */
async function post(activity: object, conversation: string) {
  const response = await fetch(`${program.url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      id: '1',
      channelId: 'msteams',
      serviceUrl: 'http://localhost:9',
      deliveryMode: 'expectReplies',
      conversation: { id: conversation },
      from: { id: 'user' },
      recipient: { id: 'bot' },
      ...activity,
    }),
  });
  return { status: response.status, body: (await response.json()) as { activities?: { text?: string }[] } };
}

const NEXT = 'when is the next summit?';

describe('a thumb on the web', () => {
  it('down is kept for the message that it names, with the reason masked, and the next best is shown', async () => {
    const talk = await startTalk(program.url, { locale: 'en' });
    await talk.say(NEXT);
    const { activities } = await talk.readUntil((texts) => texts.some((text) => text.includes('2022')));
    const answer = activities.find(({ text }) => text?.includes('2022'));
    await talk.say('how much is a lost library card?');
    await talk.readUntil((texts) => texts.some((text) => text.includes('won')));
    await talk.say('', {
      type: 'event',
      name: 'feedback',
      value: { replyToId: answer?.id, reaction: 'dislike', reason: 'call me on 010-1234-5678' },
    });
    const said = textsOf(await talk.readUntil((texts) => texts.some((text) => /noted it/.test(text))));
    expect(said.at(-1)).toMatch(/noted it/);
    expect(await kept()).toMatchObject([
      {
        kind: 'wrong',
        question: NEXT,
        channel: 'directline',
        reason: 'call me on [telephone number]',
        noticeIds: ['digital-nations-summit-2021', 'digital-9-summit-2018'],
      },
    ]);
  });

  it('goes with its talk when that is deleted, and so do its questions without an answer', async () => {
    const before = await kept();
    const talk = await startTalk(program.url, { locale: 'en' });
    await talk.say(NEXT);
    await talk.readUntil((texts) => texts.some((text) => text.includes('2022')));
    await talk.say('that’s wrong: it moved');
    await talk.say('what is the passport fee?');
    await talk.readUntil((texts) => texts.some((text) => text.includes('couldn’t find')));
    expect((await kept()).length).toBe(before.length + 2);
    const address = `${program.url}/v3/directline/conversations/${talk.conversationId}`;
    expect((await request(address, { method: 'DELETE', token: talk.token })).status).toBe(200);
    expect(await kept()).toEqual(before);
  });

  it('that isn’t one changes nothing', async () => {
    const before = await kept();
    const talk = await startTalk(program.url, { locale: 'en' });
    await talk.say('', { type: 'event', name: 'feedback', value: { reaction: 'love' } });
    await talk.say(NEXT);
    await talk.readUntil((texts) => texts.some((text) => text.includes('2022')));
    expect(await kept()).toEqual(before);
  });
});

describe('a thumb in Teams', () => {
  it('is answered with 200, and kept', async () => {
    await post({ type: 'message', text: NEXT }, 'teams-1');
    const { status } = await post(
      {
        type: 'invoke',
        name: 'message/submitAction',
        value: {
          actionName: 'feedback',
          actionValue: { reaction: 'like', feedback: '{"feedbackText":"just right"}' },
        },
      },
      'teams-1',
    );
    expect(status).toBe(200);
    expect((await kept())[0]).toMatchObject({
      kind: 'helpful',
      question: NEXT,
      channel: 'msteams',
      reason: 'just right',
    });
  });
});

describe('a question without an answer', () => {
  it('is kept, unless the setting says that none are', async () => {
    await post({ type: 'message', text: 'what is the passport fee?' }, 'asked');
    const remarks = await kept();
    expect(remarks[0]).toMatchObject({ kind: 'unanswered', question: 'what is the passport fee?' });
    const silent = await startProgram('2026-11-22', { DATA_DIR: dataDir, RECORD_QUESTIONS: 'no' });
    await silent.say('what is the zebra fee?', 'silent');
    await silent.say('that is wrong', 'silent');
    await silent.close();
    expect(await kept()).toEqual(remarks);
  });
});
