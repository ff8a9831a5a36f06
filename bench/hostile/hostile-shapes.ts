/** What somebody who means harm, or a broken program, may send to be read. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** A text, by what it is made of. */
export interface HostileShape {
  readonly name: string;
  /** Makes a text of about so many bytes of UTF-8. */
  make(bytes: number): string;
}

/** As many of a unit as make up so many bytes. */
const repeated = (unit: string, bytes: number): string =>
  unit.repeat(Math.max(1, Math.floor(bytes / Buffer.byteLength(unit))));

/** A unit over and over, between a beginning and an end that keep patterns waiting for what never comes. */
const filled = (unit: string, before = '', after = ''): HostileShape => ({
  name: `${before}${unit} … ${after}`.trimEnd(),
  make: (bytes) => `${before}${repeated(unit, bytes)}${after}`,
});

/** Counts up: a unit with a number of its own in each place. */
const counted = (name: string, unit: (at: number) => string): HostileShape => ({
  name,
  make(bytes) {
    const parts: string[] = [];
    for (let length = 0, at = 0; length < bytes; at += 1) {
      const part = unit(at);
      parts.push(part);
      length += Buffer.byteLength(part);
    }
    return parts.join('');
  },
});

const TITLE = 'Notice of a change\n';

/** Made of more than one unit. */
const BUILT: readonly HostileShape[] = [
  counted('tags of many names', (at) => `<t${at}>`),
  counted('many ids', (at) => `<p id="i${at}" class="c${at}">a</p>`),
  counted('words of which each is another', (at) => `word${at.toString(36)} `),
  counted(
    'Korean words of which each is another',
    (at) =>
      `${String.fromCharCode(0xac00 + (at % 11_172))}${String.fromCharCode(0xac00 + ((at * 7) % 11_172))} `,
  ),
  counted('rising numbers', (at) => `${at} `),
  counted('sentences', (at) => `The office in room ${at} opens on ${(at % 28) + 1} May at ${at % 12} pm. `),
  counted(
    'Korean sentences',
    (at) => `${at}번 창구는 ${(at % 12) + 1}월 ${(at % 28) + 1}일 오전 9시에 엽니다. `,
  ),
  counted('lines', (at) => `line ${at}\n`),
  counted('keys', (at) => `k${at}: v\n`),
  counted('links', (at) => `<li><a href="/view?nttId=${at}">Notice ${at}</a> 2026-01-01</li>`),
  counted('paragraphs', (at) => `<p>The office in room ${at} opens on ${(at % 28) + 1} May.</p>`),
  {
    name: 'one attribute of many words',
    make: (bytes) => `<div class="${repeated('token ', bytes)}">a</div>`,
  },
  {
    name: 'one attribute of many words, each another',
    make: (bytes) =>
      `<div class="${counted('', (at) => `t${at} `).make(bytes)}">a</div><p>Notice of a change.</p>`,
  },
  {
    name: 'one element of many attributes',
    make: (bytes) => `<div ${counted('', (at) => `a${at}="b" `).make(bytes)}>a</div>`,
  },
  {
    name: 'elements of many attributes',
    make: (bytes) =>
      `<div ${counted('', (at) => `a${at}="b" `).make(1_000)}>a</div>`.repeat(Math.ceil(bytes / 1_000)),
  },
  {
    name: 'one row of many cells',
    make: (bytes) => `<table><tr>${repeated('<td>a</td>', bytes)}</tr></table>`,
  },
  {
    name: 'cells that reach far',
    make: (bytes) => `<table>${repeated('<tr><td colspan="1000" rowspan="1000">a</td></tr>', bytes)}</table>`,
  },
  { name: 'a long title', make: (bytes) => `<title>${repeated('a | ', bytes)}</title><p>a</p>` },
  { name: 'a long style', make: (bytes) => `<p style="${repeated('display ', bytes)}">a</p>` },
  { name: 'a long address', make: (bytes) => `<a href="${repeated('a/', bytes)}.pdf">a</a>` },
  { name: 'a long call', make: (bytes) => `<a onclick="${repeated("f('a',", bytes)}">a</a>` },
  {
    name: 'long linked data',
    make: (bytes) => `<script type="application/ld+json">${'['.repeat(Math.min(bytes, 400_000))}</script>`,
  },
  {
    name: 'deep, then closed',
    make: (bytes) => {
      const depth = Math.floor(bytes / 11);
      return `${'<div>'.repeat(depth)}${'</div>'.repeat(depth)}`;
    },
  },
  {
    name: 'deep brackets, then closed',
    make: (bytes) => {
      const depth = Math.floor(bytes / 2);
      return `${'['.repeat(depth)}${']'.repeat(depth)}`;
    },
  },
  { name: 'a deep list', make: (bytes) => repeated('<ul><li>a', bytes) },
];

const BLANK = /^\s+$/;

/** The units of `hostile-units.txt`: a JSON string a line. */
const UNITS: readonly string[] = readFileSync(new URL('hostile-units.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('"'))
  .map((line) => z.string().parse(JSON.parse(line)));

/** All shapes: each unit again and again; white space also behind a title, and between words that it keeps apart. */
export const HOSTILE_SHAPES: readonly HostileShape[] = [
  ...UNITS.map((unit) => filled(unit)),
  ...UNITS.filter((unit) => BLANK.test(unit)).flatMap((unit) => [
    filled(unit, 'a', 'b'),
    filled(unit, TITLE, 'b.'),
    filled(unit, 'x1', '2x'),
  ]),
  ...BUILT,
];
