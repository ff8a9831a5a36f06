import { expect, it } from 'vitest';
import { escapeMarkdown } from '../../../dialogs/index.ts';
import { readable } from '../../../src/channels/readable.ts';

it.each([
  ['**2022**, now *past*', '2022, now *past*'],
  ['“a” [1]\n\n[1] Title\n\n[1]: https://a.example/x "T (x)"\n[2]: cite:2 "U"', '“a” [1]\n\n[1] Title'],
  ['[Open “it”](<https://a.example/b c>) or [that](https://a.example)', 'Open “it” or that'],
  ['a \\*b\\* &#91;c&#93;', 'a *b* [c]'],
  ['- one  \n- two\n\n\n\nend\n', '- one\n- two\n\nend'],
  ['', ''],
])('people read %j as %j', (markdown, text) => {
  expect(readable(markdown)).toBe(text);
});

it('gives back what was escaped', () => {
  const text = 'fee: *$5* [a](b) <i> &amp; # www.a.example';
  expect(readable(escapeMarkdown(text))).toBe(text);
});
