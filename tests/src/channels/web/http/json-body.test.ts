import { describe, expect, it } from 'vitest';
import { PostedActivity } from '../../../../../src/channels/bot-activity.ts';
import { IncomingActivity, StartRequest } from '../../../../../src/channels/web/direct-line/wire.ts';
import { parseBody } from '../../../../../src/channels/web/http/json-body.ts';
import { WireError } from '../../../../../src/channels/web/http/wire-error.ts';

const posted = {
  type: 'message',
  channelId: 'emulator',
  serviceUrl: 'http://localhost',
  conversation: { id: 'talk' },
  text: 'hello',
};
const SCHEMAS = { PostedActivity, IncomingActivity, StartRequest };

/** Values that a check of length, a comparison or a word for the log may stumble over. */
const HOSTILE: readonly unknown[] = [
  ...[7, -1, 1e300, 'x', null, true, {}, [], [[[]]]].map((length) => ({ length })),
  { length: { toString: 1 } },
  { length: { valueOf: null, toString: null } },
  { length: { length: { toString: 'x' } } },
  { length: [{ toString: [] }] },
  { size: { valueOf: 1 } },
  { toString: 1 },
  { valueOf: {} },
  { constructor: { prototype: null } },
  { hasOwnProperty: 1, length: 1 },
  { toLocaleString: null },
];
const NAMES = [
  ...['type', 'id', 'channelId', 'serviceUrl', 'conversation', 'from', 'recipient', 'text', 'locale'],
  ...['membersAdded', 'membersRemoved', 'entities', 'attachments', 'timestamp', 'localTimestamp'],
  ...['expiration', 'textFormat', 'name', 'value', 'channelData', 'replyToId', 'localTimezone'],
  ...['conversationStartProperties', 'length'],
];

function outcomeOf(text: string, schema: (typeof SCHEMAS)[keyof typeof SCHEMAS]): unknown {
  try {
    return { taken: parseBody(text, schema) };
  } catch (error) {
    return error;
  }
}

describe.each(Object.entries(SCHEMAS))('a body read as %s', (_name, schema) => {
  it('is taken or refused with 400, whatever stands in the place of a value', () => {
    const bodies = [
      ...HOSTILE,
      ...NAMES.flatMap((name) => HOSTILE.map((hostile) => ({ ...posted, [name]: hostile }))),
      ...NAMES.flatMap((name) => HOSTILE.map((hostile) => ({ ...posted, [name]: [hostile] }))),
      ...NAMES.flatMap((name) =>
        HOSTILE.map((hostile) => ({ ...posted, [name]: { id: hostile, type: hostile } })),
      ),
    ];
    for (const body of bodies) {
      const outcome = outcomeOf(JSON.stringify(body), schema);
      if (outcome instanceof Error) expect(outcome, JSON.stringify(body)).toBeInstanceOf(WireError);
      if (outcome instanceof WireError) expect(outcome.status).toBe(400);
    }
  });

  it.each([
    ['{"__proto__":{"type":"message"}}', 'The body holds a field `__proto__`, which is not taken.'],
    ['{"value":{"length":{"toString":1}}}', 'The body holds a field `toString`, which is not taken.'],
    [`{"value":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 'The body is nested too deeply.'],
    [`${'{"length":'.repeat(5_000)}1${'}'.repeat(5_000)}`, 'The body is nested too deeply.'],
    ['{"text":', 'The body is not JSON.'],
  ])('%.40s is refused: %s', (text, message) => {
    expect(outcomeOf(text, schema)).toMatchObject({ status: 400, code: 'BadSyntax', message });
  });
});

it('takes what clients send of their own, under any name that is no method of objects', () => {
  const value = { length: 3, size: 'large', nested: [{ deep: { deeper: [1, null, { x: true }] } }] };
  const said = { type: 'message', text: 'hi', value, channelData: { length: 4 } };
  expect(parseBody(JSON.stringify(said), IncomingActivity)).toMatchObject(said);
});
