import { describe, expect, it } from 'vitest';
import { parseTranscript } from '../../../src/talks/transcript-talk.ts';

const parse = (activities: unknown) =>
  parseTranscript('a.transcript', JSON.stringify(activities), 'Asia/Seoul');
const you = (text: string, more = {}) => ({
  type: 'message',
  from: { id: 'u', role: 'user' },
  text,
  ...more,
});
const bot = (text: string, more = {}) => ({ type: 'message', from: { id: 'b', role: 'bot' }, text, ...more });

describe('a transcript', () => {
  it('has a turn for each message of the person, with the replies as people read them', () => {
    const talk = parse([
      { type: 'conversationUpdate', channelId: 'directline' },
      bot('Welcome'),
      you('fee?', { locale: 'ko-KR' }),
      { type: 'trace', from: { role: 'bot' } },
      bot('**7,000** won [1]\n\n[1]: cite:1 "Fees"'),
      bot('Anything else?'),
      you('no'),
    ]);
    expect(talk).toMatchObject({
      title: 'a.transcript',
      channelId: 'directline',
      locale: 'ko-KR',
      notices: null,
    });
    expect(talk.turns).toMatchObject([
      { place: 2, said: null, recorded: 'Welcome' },
      { place: 3, said: 'fee?', recorded: '7,000 won [1]\n\nAnything else?' },
      { place: 7, said: 'no', recorded: null },
    ]);
  });

  it('is asked on the days of its messages, in the time zone of the authority', () => {
    const { turns } = parse([you('a', { timestamp: '2026-11-22T16:00:00Z' }), you('b')]);
    expect(turns.map(({ day }) => day)).toEqual(['2026-11-23', null]);
  });

  it('tells the bot by its id where roles are missing', () => {
    const { turns } = parse([
      { type: 'conversationUpdate', from: { id: 'u' }, recipient: { id: 'b' } },
      { type: 'message', from: { id: 'u' }, recipient: { id: 'b' }, text: 'hi' },
      { type: 'message', from: { id: 'b' }, recipient: { id: 'u' }, text: 'Hello' },
    ]);
    expect(turns).toMatchObject([{ said: 'hi', recorded: 'Hello' }]);
  });

  it.each([
    ['no JSON', '[\n{"type":\n', /^a\.transcript(:\d+)?: this is not JSON/],
    ['no array', '{}', /^a\.transcript: a transcript is an array of activities\.$/],
    [
      'an activity without type',
      '[{"type":"event"},{}]',
      /^a\.transcript: activity 2: an activity needs a type\.$/,
    ],
    [
      'a wrong time',
      '[{"type":"message","timestamp":"soon"}]',
      /^a\.transcript: activity 1: timestamp is not a time/,
    ],
    ['text that is none', '[{"type":"message","text":{}}]', /^a\.transcript: activity 1: text: /],
    ['nobody who speaks', '[{"type":"event"}]', /^a\.transcript: nobody speaks/],
  ])('with %s is refused in one line that says where', (_what, text, line) => {
    expect(() => parseTranscript('a.transcript', text, 'Asia/Seoul')).toThrow(line);
  });
});
