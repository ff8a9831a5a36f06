/** HTML that is safe to send: texts in it are escaped. Made by the `html` tag alone. */
export class SafeHtml {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in an `html` template: texts are escaped, HTML and lists of it are taken in, null and false are nothing. */
export type HtmlValue = string | number | SafeHtml | null | false | undefined | readonly HtmlValue[];

/** Writes HTML whose values can't break out of a text or of an attribute in double quotes. */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): SafeHtml {
  return new SafeHtml(strings.reduce((written, part, i) => written + write(values[i - 1]) + part));
}

function write(value: HtmlValue): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof SafeHtml) return value.text;
  if (typeof value === 'object') return value.map(write).join('');
  return escapeHtml(`${value}`);
}

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => REFERENCES[character] ?? '');
}
