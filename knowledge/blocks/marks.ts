import { joined } from '../languages/languages.ts';

/**
 * The marks by which notices show what belongs under what. Korean boards nest □ ○ - ▲ or 1. 가. 1) ①, each authority in its own order, so
 * a mark has no rank of its own: it has that of its kind in this notice.
 */
const kindsOf = (letters: string, round: string): readonly (readonly [kind: string, mark: string])[] => [
  ['#', '#{1,6}(?=\\s)'],
  ['square', '[□■◆◇▣◈❏❑▢☐❖]'],
  ['circle', `[○●◎◦⚬〇]|(?:${round})(?=\\s)`],
  ['triangle', '[▲▶▷►▸△▽▼☞➤]'],
  ['star', '[★☆✓✔☑]'],
  ['note', '[※＊]'],
  ['dot', '[•·∙‧・▪▫]'],
  ['dash', '[-–—‐⁃−+*](?=\\s)'],
  ['roman', '[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ][.)]?'],
  ['ring', '[①-⑳⓪]'],
  ['syllable', `[${letters}][.)](?=\\s)`],
  ['bracketed', `\\((?:\\d{1,2}|[${letters}])\\)`],
  ['numbered', '\\d{1,2}\\)'],
  ['number', '\\d{1,2}\\.(?=\\s+\\D)'],
];
const marks = joined((languages) => {
  const letters = languages.map(({ layout }) => layout.enumeratorLetters).join('');
  const kinds = kindsOf(letters, languages.map(({ layout }) => layout.roundMark).join('|'));
  const any = kinds.map(([, mark]) => `(${mark})`).join('|');
  return { kinds, begins: new RegExp(`^([^\\S\\n]*)(?:${any})[^\\S\\n]*`) };
});
/** A line that is all heading: words in brackets of their own, "[신청 방법]", "<문의>". */
const IN_BRACKETS = /^\s*(?:\[[^[\]\n]{1,60}\]|【[^】\n]{1,60}】|<[^<>\n]{1,60}>|〈[^〉\n]{1,60}〉)\s*$/;

/** A mark at the beginning of a line. */
interface Mark {
  /** Marks of one kind have one rank in a notice. A deeper indentation makes another kind. */
  readonly kind: string;
  /** UTF-16 units of the mark with the white space around it. */
  readonly length: number;
}

/** The mark that a line begins with; null where it begins with none, or holds nothing else. */
export function markOf(line: string): Mark | null {
  const { kinds: known, begins } = marks();
  const match = begins.exec(line.slice(0, 60));
  if (!match || match[0].length >= line.trimEnd().length) return null;
  const [whole, indent = '', ...kinds] = match;
  const at = kinds.findIndex((one) => one !== undefined);
  const [kind = ''] = known[at] ?? [];
  const rank = kind === '#' ? (kinds[at] ?? '').length : indent.length >= 2 ? '+' : '';
  return { kind: `${kind}${rank}`, length: whole.length };
}

/** True for a line that is set in brackets as a whole. */
export const isInBrackets = (line: string): boolean => IN_BRACKETS.test(line);
