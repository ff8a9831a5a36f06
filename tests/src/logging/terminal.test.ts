import { describe, expect, it } from 'vitest';
import { createStyle } from '../../../src/commands/style.ts';
import { inLine, ours, safeOutput, visible } from '../../../src/logging/terminal.ts';

function written(...texts: readonly string[]): string {
  const all: string[] = [];
  const output = safeOutput({ write: (text) => void all.push(text), isTTY: true });
  for (const text of texts) output.write(text);
  return all.join('');
}

describe('a text that is shown at a terminal', () => {
  it.each([
    ['a colour', '\u001b[31mred', '\\u001b[31mred'],
    ['a title for the window', '\u001b]0;gone\u0007', '\\u001b]0;gone\\u0007'],
    ['a sequence of one character', '\u009b2J', '\\u009b2J'],
    ['a carriage return over what stands there', 'paid\rfree', 'paid\\u000dfree'],
    ['a backspace, a delete and a null', 'a\bb\u007fc\0', 'a\\u0008b\\u007fc\\u0000'],
    ['words that run backwards', 'x\u202egnp.exe', 'x\\u202egnp.exe'],
    ['isolates and marks of direction', '\u2066a\u2069\u200f\u061c', '\\u2066a\\u2069\\u200f\\u061c'],
    ['line separators', 'a\u2028b\u0085c', 'a\\u2028b\\u0085c'],
    ['half a character', '\ud800', '\\ud800'],
  ])('has %s written out', (_, text, shown) => {
    expect(visible(text)).toBe(shown);
    expect(written(text)).toBe(shown);
  });

  it.each(['두 줄\n다음 줄\tA', 'one\r\ntwo', 'déjà — “vu” 👨‍👩‍👧 🏳️‍🌈', 'می‌خواهم', '①②③ ｆｕｌｌ'])(
    'stays as it is: %j',
    (text) => {
      expect(visible(text)).toBe(text);
    },
  );

  it('feigns no line of its own where it stands in one', () => {
    expect(inLine('question\n3×  another\r\n\u001b[2K')).toBe(
      'question\\u000a3×  another\\u000d\\u000a\\u001b[2K',
    );
  });

  it('is the same to whoever reads it as JSON', () => {
    const value = { question: 'a\u001b[31m\u202e\u2028\u0085\ufdd0b', lines: ['1\n2'] };
    expect(JSON.parse(written(JSON.stringify(value, null, 2)))).toEqual(value);
  });
});

describe('sequences of our own', () => {
  it('pass, whatever is said between them', () => {
    expect(written(`${ours('\u001b[1m')}a\u001b[8mb${ours('\u001b[22m')}`)).toBe(
      '\u001b[1ma\\u001b[8mb\u001b[22m',
    );
  });

  it('can not be feigned', () => {
    expect(written('\ufdd01m\ufdd1')).toBe('\\ufdd01m\\ufdd1');
  });

  it('are made by no style where the output is no terminal', () => {
    expect(createStyle(false).bold('a')).toBe('a');
  });
});
