/**
 * Markdown in which a text reads as it is: no character of it makes a link, a heading, a formula or HTML. Character references
 * are used, not backslashes: some readers of Markdown take `\(` and `\[` for the beginning of a formula.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]()#+!|~$<>&@:/=-]/g, characterReference)
    .replace(/^(\s*\d+)\./gm, (_match, digits: string) => `${digits}${characterReference('.')}`);
}

function characterReference(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}

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
