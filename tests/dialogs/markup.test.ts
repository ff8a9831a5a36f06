import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../dialogs/index.ts';
import { markdown, plainText } from '../../dialogs/markup.ts';

const decoded = (text: string) => text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));

describe('Markdown in which a text reads as it is', () => {
  it.each([
    ['emphasis', 'a *b* _c_ ~d~', /[*_~]/],
    ['a link or picture', '![x](https://a.example)', /[[\]]/],
    ['HTML', '<img src=x onerror=y>', /[<>]/],
    ['a bare address', 'see https://a.example, www.a.example or me@a.example', /:\/\/|www\.|@/],
    ['a formula', 'from $5 to $6, \\(x\\)', /[$\\]/],
    ['a reference to a character', '&lt;b&gt; and &#60;', /&(?!#\d+;)/],
    ['a heading', '# one\n  ## two\nthree\n===', /^\s*[#=]/m],
    ['a list', '- one\n+ two\n1. three\n2) four', /^\s*([-+]|\d+[.)])/m],
    ['a table or code', '| a | `b` |', /[|`]/],
  ])('has nothing that makes %s', (_what, text, marks) => {
    expect(text).toMatch(marks);
    expect(escapeMarkdown(text)).not.toMatch(marks);
    expect(decoded(escapeMarkdown(text))).toBe(text);
  });

  it('leaves plain words alone', () => {
    const text = 'Open 20-21 November (Wed), 10:00 a.m. + lunch; fee #3: 2,000 won & tax = 2,200!';
    expect(escapeMarkdown(text)).toBe(text);
  });
});

it('puts the words of a notice into one line, with marks of our own around them', () => {
  expect(markdown.bold(markdown.verbatim('two\n lines'))).toBe('**two lines**');
  expect(plainText.bold(plainText.verbatim('*two*\n lines'))).toBe('*two* lines');
});
