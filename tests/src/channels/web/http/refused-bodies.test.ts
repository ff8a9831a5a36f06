import { describe, expect, it } from 'vitest';
import { request, startTalk } from '../../../../support/direct-line-client.ts';
import { rawConnections, requestOf } from '../../../../support/raw-connection.ts';
import { talkServers } from '../../../../support/talk-server.ts';

const { start } = talkServers();
const { exchange } = rawConnections();
const has = (text: string) => (texts: string[]) => texts.includes(text);

describe('what a person says is refused', () => {
  it.each([
    ['a body that is not JSON', '{', 400],
    ['an activity of a kind that people do not send', { type: 'invoke', name: 'x' }, 400],
    ['a message that says nothing', { type: 'message', text: '  ' }, 400],
    ['a message with a file', { type: 'message', text: 'look', attachments: [{}] }, 400],
    ['a message that is too long', { type: 'message', text: 'x'.repeat(201) }, 413],
    ['a body that is too large', { type: 'message', text: 'hi', value: 'x'.repeat(10_001) }, 413],
  ])('refuses %s with a line that says why, and the talk goes on', async (_case, body, status) => {
    const { url } = await start();
    const talk = await startTalk(url);
    const activities = `${url}/v3/directline/conversations/${talk.conversationId}/activities`;
    const refused = await request<{ error: { code: string; message: string } }>(activities, {
      method: 'POST',
      token: talk.token,
      body,
    });
    expect(refused.status).toBe(status);
    expect(refused.body.error.message).toMatch(/\w+ .+/);
    await talk.say('still there?');
    await talk.readUntil(has('you said: still there?'));
  });

  it.each([
    ['announces', 'Content-Length: 30000'],
    ['announces far more than is read of it, and', 'Content-Length: 90000000'],
    ['does not announce', 'Transfer-Encoding: chunked'],
  ])('answers 413 to a body that %s its length', async (_case, announced) => {
    const { url } = await start();
    const talk = await startTalk(url);
    const body = announced.includes('chunked')
      ? `7530\r\n${'x'.repeat(30_000)}\r\n0\r\n\r\n`
      : 'x'.repeat(30_000);
    const { received, statuses } = await exchange(
      url,
      requestOf(
        `POST /v3/directline/conversations/${talk.conversationId}/activities HTTP/1.1`,
        [
          'Host: localhost',
          `Authorization: Bearer ${talk.token}`,
          'Content-Type: application/json',
          announced,
          'Connection: close',
        ],
        body,
      ),
    );
    expect(statuses).toEqual([413]);
    expect(received).toContain('A request holds at most 10000 bytes: send less.');
  });

  it.each(['Content-Length: 500', 'Transfer-Encoding: chunked'])(
    'takes no body that breaks off for an error of its own (%s)',
    async (announced) => {
      const { url, errors } = await start();
      const talk = await startTalk(url);
      for (const path of [`/conversations/${talk.conversationId}/activities`, '/conversations']) {
        const headers = [
          'Host: localhost',
          `Authorization: Bearer ${talk.token}`,
          'Content-Type: application/json',
          announced,
        ];
        const half = announced.includes('chunked') ? '99\r\n{"type":' : '{"type":';
        await exchange(url, requestOf(`POST /v3/directline${path} HTTP/1.1`, headers, half), 100);
      }
      expect((await talk.say('still there?')).status).toBe(200);
      expect(errors).toEqual([]);
    },
  );

  it('refuses an upload politely', async () => {
    const { url } = await start();
    const talk = await startTalk(url);
    const form = new FormData();
    form.append('file', new Blob(['x'.repeat(100_000)]), 'a.txt');
    const response = await fetch(
      `${url}/v3/directline/conversations/${talk.conversationId}/upload?userId=me`,
      {
        method: 'POST',
        headers: { Authorization: `Bearer ${talk.token}` },
        body: form,
      },
    );
    expect(response.status).toBe(415);
    expect(await response.json()).toMatchObject({ error: { code: 'UnsupportedMediaType' } });
    expect((await talk.say('then in words')).status).toBe(200);
  });

  it.each([
    [{ text: 'hi' }, '`type` is missing.'],
    [{ type: 'invoke' }, '`type` must be one of "message", "event", "typing".'],
    [{ type: 'message', text: 7 }, '`text` must be a text.'],
    [{ type: 'event', name: 'x'.repeat(201) }, '`name` must have at most 200 characters.'],
    [{ type: 'message', text: 'hi', entities: [{}] }, '`entities.0.type` is missing.'],
    [{ type: 'message', text: 'hi', channelData: [] }, '`channelData` must be an object.'],
    [[], 'The body must be an object.'],
    ['{', 'The body is not JSON.'],
    [{ type: 'message', text: ' ' }, 'A message needs a text.'],
    [{ type: 'message', text: 'hi', attachments: [{}] }, 'Files are not taken: write your question as text.'],
  ])('says of %j: %s', async (body, message) => {
    const { url } = await start();
    const talk = await startTalk(url);
    const activities = `${url}/v3/directline/conversations/${talk.conversationId}/activities`;
    const refused = await request(activities, { method: 'POST', token: talk.token, body });
    expect(refused).toMatchObject({ status: 400, body: { error: { code: 'BadSyntax', message } } });
  });

  it('takes JSON alone, as which a page of another site can send nothing unasked', async () => {
    const { url } = await start();
    const talk = await startTalk(url);
    const post = (path: string, type: string) =>
      request(`${url}/v3/directline${path}`, {
        method: 'POST',
        token: talk.token,
        body: '{"type":"message","text":"hi"}',
        headers: { 'Content-Type': type },
      });
    const activities = `/conversations/${talk.conversationId}/activities`;
    for (const path of [activities, '/conversations']) {
      for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp']) {
        expect(await post(path, type)).toMatchObject({
          status: 415,
          body: { error: { message: 'Send JSON, with the header "Content-Type: application/json".' } },
        });
      }
    }
    expect((await post(activities, 'application/json; charset=utf-8')).status).toBe(200);
    expect((await post(activities, 'Application/JSON')).status).toBe(200);
  });
});
