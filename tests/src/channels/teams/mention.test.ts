import { describe, expect, it } from 'vitest';
import { textWithoutMention } from '../../../../src/channels/teams/mention.ts';

const BOT = { id: '28:bot', name: 'Sky Helper' };
const mention = (mentioned: object, text?: unknown) => ({
  type: 'mention',
  mentioned,
  ...(text === undefined ? {} : { text }),
});
const read = (text: string, entities: readonly object[], recipient = BOT) =>
  textWithoutMention({ text, recipient, entities: entities as { type: string }[] });

describe('a mention whose entity doesn’t quote its mark', () => {
  it.each([
    ['no text', '<at>Sky Helper</at> help', [mention(BOT)]],
    ['a text of null', '<at>Sky Helper</at> help', [mention(BOT, null)]],
    ['an empty text', '<at>Sky Helper</at> help', [mention(BOT, '')]],
    ['a text of another type', '<at>Sky Helper</at> help', [mention(BOT, 7)]],
    [
      'another text than what stands there',
      '<at id="0">Sky Helper</at> help',
      [mention(BOT, '<at>Sky Helper</at>')],
    ],
    ['no name either', '<at>Sky Helper</at> help', [mention({ id: BOT.id })]],
    [
      'another name than the bot’s now',
      '<at>Helper (old)</at> help',
      [mention({ id: BOT.id, name: 'Helper (old)' })],
    ],
    ['a name that nothing else tells', '<at>Helper (old)</at> help', [mention({ id: BOT.id })]],
    ['a name in other case and spaces', '<AT>sky&nbsp;helper</AT>&nbsp;help', [mention(BOT)]],
    ['its mark at the end', 'help <at>Sky Helper</at>', [mention(BOT)]],
    ['its mark twice', '<at>Sky Helper</at> help <at>Sky Helper</at>', [mention(BOT)]],
    ['no entity at all', '<at>Sky Helper</at> help', []],
  ])('by %s goes all the same', (_what, text, entities) => {
    expect(read(text, entities)).toBe('help');
  });

  it('leaves others by their names', () => {
    const kim = { id: '29:kim', name: 'Kim' };
    expect(read('<at>Sky Helper</at> ask <at>Kim</at> when it opens', [mention(BOT), mention(kim)])).toBe(
      'ask Kim when it opens',
    );
    expect(read('<at>Kim</at> <at>Helper</at> help', [mention({ id: BOT.id }), mention(kim)])).toBe(
      'Kim help',
    );
  });

  it('keeps the lines of a question', () => {
    expect(read('<at>Sky Helper</at>\nwhen\nis it?', [mention(BOT)])).toBe('when\nis it?');
  });
});
