import { lightenAgainst } from '../colour.ts';

/** The lightest background of the dark pages, where text in the accent colour is hardest to read. */
const DARK_BACKGROUND = '#27323d';
/** A little more than the 4.5 that text needs: thin letters look fainter on black. */
const DARK_CONTRAST = 5.5;

/** Style rules that give pages an authority's colour (`#rrggbb`): as it is on light pages, lightened until it can be read on dark ones. */
export function themeRules(accent: string): string {
  const onDark = lightenAgainst(accent, DARK_BACKGROUND, DARK_CONTRAST);
  return `:root{--accent:${accent};--on-accent:#ffffff}
@media (prefers-color-scheme:dark){:root{--accent:${onDark};--on-accent:#0d141b}}
@media print{:root{--accent:#000000;--on-accent:#ffffff}}
`;
}
