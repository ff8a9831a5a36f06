/**
 * A reply's Markdown as people read it: no marks, no addresses, no link definitions; `[1]` stays. Lines and paragraphs are kept apart as
 * they were. Empty for an empty text.
 */
export function readable(markdown: string): string {
  return markdown
    .replace(/^\[[^\]\n]+\]: .*$/gm, '')
    .replace(/!?\[([^\]\n]*)\]\((?:<[^>\n]*>|[^)\s]*)\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/gs, '$2')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/&#(\d{1,6});/g, (_match, code: string) => String.fromCodePoint(Number(code)))
    .replace(/[^\S\n]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
