/** How a text is marked up: light Markdown for channels, or plain for a terminal and for machines. */
export interface Markup {
  bold(text: string): string;
  /** Words of a notice or title, with nothing in them read as markup. */
  verbatim(text: string): string;
  /** Words that lead to an address: `tel:`, `mailto:` or of the web. */
  link(text: string, address: string): string;
}

/** Light Markdown, as Web Chat, Teams and the Emulator render it. */
export const markdown: Markup = {
  bold: (text) => `**${text}**`,
  verbatim: (text) => escapeMarkdown(text.replace(/\s+/g, ' ')),
  link: (text, address) => `[${escapeMarkdown(text)}](${address.replace(/[<>()\s\\]/g, encodeURIComponent)})`,
};

/** What means something in Markdown: some characters anywhere, others at the beginning of a line or of an address. */
const MARKS = new RegExp(
  [
    /[\\`*_{}[\]<>|~$@]/,
    /&(?=#|\w+;)/,
    /(?<=^\s*)[#+=-]/,
    /(?<=^\s*\d+)[.)]/,
    /(?<=\b(?:https?|ftp)):(?=\/\/)/,
    /(?<=\bwww)\./,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gim',
);

/**
 * Markdown in which a text reads as it is: no character of it makes a link, a heading, a list, a formula or HTML. Character references are
 * used, not backslashes: some readers of Markdown take `\(` and `\[` for the beginning of a formula.
 */
export function escapeMarkdown(text: string): string {
  return text.replace(MARKS, (character) => `&#${character.charCodeAt(0)};`);
}

/** No markup at all. */
export const plainText: Markup = {
  bold: (text) => text,
  verbatim: (text) => text.replace(/\s+/g, ' '),
  link: (text) => text,
};
