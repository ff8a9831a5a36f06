import { z } from 'zod';
import { escaped, htmlOfField } from './gov-uk-content.ts';

const Line = z
  .union([z.string(), z.number()])
  .transform(String)
  .pipe(z.string().max(10_000))
  .nullish()
  .catch(null);
/** An object of the content API, whatever it holds. */
export const Fields = z.record(z.string(), z.unknown());
export type Fields = z.infer<typeof Fields>;

/** A text of one line from a field; empty where it holds none. */
export function lineOf(fields: Fields, ...names: readonly string[]): string {
  for (const name of names) {
    const line = Line.parse(fields[name])?.replace(/\s+/gu, ' ').trim() ?? '';
    if (line !== '') return line;
  }
  return '';
}

/** The objects in a field that holds a list of them, or one; `[]` for anything else. */
export function listOf(fields: Fields, name: string): Fields[] {
  const found = fields[name];
  return (Array.isArray(found) ? found.slice(0, 500) : [found]).flatMap((one: unknown) => {
    const parsed = Fields.safeParse(one);
    return parsed.success ? [parsed.data] : [];
  });
}

/** A heading and what stands under it; empty where nothing does. */
export function section(title: string, ...pieces: readonly string[]): string {
  const words = pieces.filter((piece) => piece !== '').join('\n');
  if (words === '') return '';
  return title === '' ? words : `<h2>${escaped(title)}</h2>\n${words}`;
}

/** A paragraph of plain text; empty for an empty one. */
export function paragraph(text: string): string {
  return text === '' ? '' : `<p>${escaped(text)}</p>`;
}

/** The HTML of the field that is there first. */
export function html(fields: Fields, ...names: readonly string[]): string {
  for (const name of names) {
    const found = htmlOfField(fields[name]);
    if (found !== '') return found;
  }
  return '';
}

/** An address or a telephone number with the words before it: `Telephone: 0300 000 0000`. */
export function labelled(label: string, value: string): string {
  return value === '' ? '' : `<p>${escaped(label)}: ${escaped(value)}</p>`;
}

/** The lines of a postal address, on one line. */
export function addressOf(fields: Fields): string {
  const names = [
    'title',
    'recipient',
    'street_address',
    'address',
    'postal_address',
    'locality',
    'region',
    'postal_code',
    'world_location',
  ];
  const parts = names.map((name) => {
    const written = fields[name];
    return typeof written === 'string'
      ? written
          .split(/\s*\n\s*/u)
          .map((line) => line.trim().replace(/,$/, ''))
          .filter((line) => line !== '')
          .join(', ')
      : '';
  });
  return [...new Set(parts.filter((part) => part !== ''))].join(', ');
}
