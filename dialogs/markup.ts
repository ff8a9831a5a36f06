/** How a text is marked up: light Markdown for channels, or plain for a terminal and for machines. */
export interface Markup {
  bold(text: string): string;
  /** Words of a notice or title, with nothing in them read as markup. */
  verbatim(text: string): string;
}

/** Light Markdown, as Web Chat, Teams and the Emulator render it. */
export const markdown: Markup = {
  bold: (text) => `**${text}**`,
  verbatim: (text) =>
    text
      .replace(/\s+/g, ' ')
      .replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')
      .replace(/&(?=#|\w+;)/g, '&amp;'),
};

/** No markup at all. */
export const plainText: Markup = {
  bold: (text) => text,
  verbatim: (text) => text.replace(/\s+/g, ' '),
};
