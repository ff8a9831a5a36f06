import type { Notice } from '../../../../knowledge/index.ts';
import type { Call, Line, TextBlock } from './page-reply.ts';
import type { Setting } from './setting.ts';
import { titleOf } from './sources.ts';
import { plainLine } from './text-blocks.ts';

/** Of a notice, in UTF-16 units, so much of its end is looked through for its number. */
const SEARCHED = 20_000;

const numbersIn = (line: Line): { number: string; href: string }[] =>
  line.flatMap(({ text, href }) => (href?.startsWith('tel:') ? [{ number: text, href }] : []));

/** The telephone number of a notice: the last that it names, as contacts end notices; null where it names none. */
export function callOfNotice(notice: Notice | undefined, setting: Setting): Call | null {
  if (!notice) return null;
  const last = numbersIn(plainLine(notice.text.slice(-SEARCHED))).at(-1);
  if (!last) return null;
  const label = notice.publisher ?? titleOf(notice, setting);
  return { ...last, label, about: setting.translate('web.contactOfNotice') };
}

/** The authority's own number, as `CONTACT` gives it (`tel:120`, or a number written in full); null where it gives none. */
export function callOfAuthority({ contact, translate }: Setting): Call | null {
  if (contact === null) return null;
  const written = /tel:(\+?[\d-]*\d)/i.exec(contact)?.[1];
  const number = written ?? numbersIn(plainLine(contact))[0]?.number;
  if (number === undefined) return null;
  const around = contact.replace(/tel:\+?[\d-]*\d/gi, '').replace(number, '');
  const label = /^[^,;:]{2,60}/.exec(around.trim())?.[0]?.trim();
  return {
    number,
    href: `tel:${number.replace(/[^+\d]/g, '')}`,
    label: label && /\p{L}/u.test(label) ? label : translate('web.authorityContact'),
    about: null,
  };
}

/** Emergency and help lines: short numbers, longer ones in groups. */
const LINE_NUMBER = /(?<![\d.,/-])(?:\+\d{1,3}[ -])?\(?\d{2,5}\)?(?:[ -]\d{3,4}){0,3}(?![\d.,/:]?\d)/g;

const textOf = (line: Line): string => line.map(({ text }) => text).join('');

function linesOf(block: TextBlock): Line[] {
  switch (block.type) {
    case 'paragraph':
      return block.lines;
    case 'heading':
      return [block.line];
    case 'list':
      return block.items.flat();
    case 'table':
      return [];
  }
}

/** The numbers that somebody in danger is told, with what stands beside each in a list. */
export function crisisCalls(blocks: readonly TextBlock[]): Call[] {
  const calls = blocks.flatMap((block) =>
    linesOf(block).flatMap((line) => {
      const text = textOf(line);
      const numbers = [...text.matchAll(LINE_NUMBER)].map(([number]) => number.trim());
      const beside = text
        .replace(LINE_NUMBER, '')
        .replace(/^[\s:–—,·()-]+|[\s:–—,·(.-]+$/g, '')
        .trim();
      const label = block.type === 'list' && beside !== '' ? beside : null;
      return numbers.map((number) => ({
        number,
        href: `tel:${number.replace(/[^+\d]/g, '')}`,
        label,
        about: null,
      }));
    }),
  );
  return calls.filter(({ href }, at) => calls.findIndex((one) => one.href === href) === at);
}
