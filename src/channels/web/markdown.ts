import { escapeMarkdown } from '../../../dialogs/index.ts';

/** A text as a Markdown quote that keeps its lines apart. */
export function quoteMarkdown(text: string): string {
  return text
    .trim()
    .split(/\r?\n/)
    .map((line) => `> ${escapeMarkdown(line.trim())}`.trimEnd())
    .join('\\\n')
    .replaceAll(/>\\\n/g, '>\n');
}

/** A text fit for the title of a link definition, `[1]: address "title"`: one line that no quotation mark ends early. */
export function definitionTitle(text: string): string {
  return escapeMarkdown(text.replace(/\s+/g, ' ').trim()).replaceAll('"', '&#34;');
}
