import { styleText } from 'node:util';
import { ours } from '../logging/terminal.ts';

/** The text between sequences of our own. */
function styled(format: Parameters<typeof styleText>[0], text: string): string {
  const [on = '', off = ''] = styleText(format, '|').split('|');
  return `${ours(on)}${text}${ours(off)}`;
}

/** Colours of the terminal; none where the output goes elsewhere or NO_COLOR is set. */
export function createStyle(terminal: boolean) {
  const as = (format: Parameters<typeof styleText>[0]) => (text: string) =>
    terminal ? styled(format, text) : text;
  const number = as('cyan');
  return {
    bold: as('bold'),
    dim: as('dim'),
    good: as('green'),
    bad: as('red'),
    /** The `[1]` in a line stand out. */
    citations: (line: string): string => line.replace(/\[\d+\]/g, number),
  };
}
