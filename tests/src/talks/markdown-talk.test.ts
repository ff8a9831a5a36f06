import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseMarkdownTalk } from '../../../src/talks/markdown-talk.ts';
import { writeReplies } from '../../../src/talks/write-replies.ts';

const parse = (text: string) => parseMarkdownTalk('talks/fees.md', text);

const TALK = `---
title: Fees
day: 2026-11-22
notices: ../notices
language: ko
channel: emulator
---

# A heading

Words for readers.

**Assistant:**

- says: Hello

**You:** how much
is a sofa?

**Assistant:**

> 7,000 won
>
> [1] Fees

- status: answered
- quotes: “7,000 won”

## Later

More words for readers.

**You:** thanks
`;

describe('a talk in Markdown', () => {
  it('has a head, and turns with what is said, expected and recorded', () => {
    const talk = parse(TALK);
    expect(talk).toMatchObject({
      title: 'Fees',
      day: '2026-11-22',
      notices: [resolve('notices')],
      channelId: 'emulator',
      locale: 'ko',
    });
    expect(talk.turns).toMatchObject([
      { place: 13, said: null, expectations: [{ name: 'says', value: 'Hello', line: 15 }], recorded: null },
      {
        place: 17,
        said: 'how much\nis a sofa?',
        expectations: [
          { name: 'status', value: 'answered', line: 26 },
          { name: 'quotes', value: '7,000 won', line: 27 },
        ],
        recorded: '7,000 won\n\n[1] Fees',
      },
      { place: 33, said: 'thanks', expectations: [], recorded: null },
    ]);
  });

  it('needs no head: its title is the heading, else the file, and its channel the web', () => {
    expect(parse('# Fees and more\n\n**You:** hi')).toMatchObject({
      title: 'Fees and more',
      day: null,
      notices: null,
      channelId: 'directline',
      locale: undefined,
    });
    expect(parse('**You:** hi').title).toBe('fees.md');
  });

  it('reads lines as every editor ends them', () => {
    expect(parse(`\uFEFF${TALK.replaceAll('\n', '\r\n')}`)).toEqual(parse(TALK));
  });

  it.each([
    ['no turn', '# Title\n', 'talks/fees.md: nobody speaks: begin a line with **You:** and what is said.'],
    ['a head without end', '---\nday: 2026-11-22\n', 'talks/fees.md:1: the head has no end'],
    ['a head that is no list of lines', '---\n- a: [\n---\n', 'talks/fees.md:2: the head is not understood'],
    [
      'an unknown line of the head',
      '---\ntitle: a\ndate: b\n---\n',
      'talks/fees.md:3: date: a head holds title, day',
    ],
    [
      'a wrong day',
      '---\ntitle: a\nday: 2026-02-30\n---\n',
      'talks/fees.md:3: day: give a day as YYYY-MM-DD.',
    ],
    [
      'an unknown channel',
      '---\nchannel: fax\n---\n',
      'talks/fees.md:2: channel: give one of web, emulator, teams.',
    ],
    ['a person who says nothing', '\n**You:**\n\n', 'talks/fees.md:2: **You:** says nothing'],
    ['a stranger', '**You:** hi\n\n**Bot:**\n', "talks/fees.md:3: “Bot” doesn't speak here"],
    ['words of nobody', '**You:** hi\n\nand then\n', 'talks/fees.md:3: who says this?'],
    [
      'two replies',
      '**You:** hi\n\n**Assistant:**\n\n**Assistant:**\n',
      'talks/fees.md:5: the assistant speaks twice',
    ],
    [
      'a reply beside the name',
      '**You:** hi\n\n**Assistant:** Hello\n',
      'talks/fees.md:3: write what is expected',
    ],
    [
      'a line without its dash',
      '**You:** hi\n\n**Assistant:**\n\nsays: hi\n',
      'talks/fees.md:5: begin a line with "- "',
    ],
    [
      'an unknown expectation',
      '**You:** hi\n\n**Assistant:**\n- means: hi\n',
      'talks/fees.md:4: “means: hi” is nothing',
    ],
    [
      'an empty expectation',
      '**You:** hi\n\n**Assistant:**\n- says: ""\n',
      'talks/fees.md:4: “says” of what?',
    ],
    [
      'an unknown status',
      '**You:** hi\n\n**Assistant:**\n- status: fine\n',
      'talks/fees.md:4: status is “fine”: give one of answered',
    ],
    [
      'a reply in two places',
      '**You:** hi\n\n**Assistant:**\n> a\n- says: a\n> b\n',
      'talks/fees.md:6: the reply as it was stands in two',
    ],
  ])('with %s is refused in one line that says where', (_what, text, line) => {
    let said = '';
    try {
      parse(text);
    } catch (error) {
      said = String(error).replace(/^TalkError: /, '');
    }
    expect(said).toMatch(/^[^\n]+\.$/);
    expect(said.startsWith(line), said).toBe(true);
  });
});

describe('replies written into a talk', () => {
  const write = (text: string, ...replies: string[]) => writeReplies(text, parse(text).turns, replies);

  it('stand as a quote under the speaker, and all else stays', () => {
    expect(write(TALK, 'Hello', '8,000 won', 'Welcome\n\nback')).toBe(
      TALK.replace('**Assistant:**\n\n- says', '**Assistant:**\n\n> Hello\n\n- says')
        .replace('> 7,000 won\n>\n> [1] Fees\n', '> 8,000 won\n')
        .replace('thanks\n', 'thanks\n\n**Assistant:**\n\n> Welcome\n>\n> back\n'),
    );
  });

  it('are read again as they were written', () => {
    const replies = ['Hello', '- a\n- b\n\n[1] c', '> quoted'];
    const written = write(TALK, ...replies);
    expect(parse(written).turns.map(({ recorded }) => recorded)).toEqual(replies);
    expect(write(written, ...replies)).toBe(written);
  });

  it('keep the line ends of the file, and a list that follows at once apart', () => {
    expect(write('**You:** hi\r\n**Assistant:**\r\n- says: a', 'a')).toBe(
      '**You:** hi\r\n**Assistant:**\r\n\r\n> a\r\n\r\n- says: a',
    );
  });
});
