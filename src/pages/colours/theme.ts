import { type ColourRoles, darkRoles, lightRoles } from './colour-roles.ts';

/** The same for every authority: what is marked, and what warns. */
const FIXED = {
  light: { mark: '#ffeaa3', alarm: '#a3200d' },
  dark: { mark: '#5c4a0c', alarm: '#ffb3a6' },
};

const dashed = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const written = (roles: ColourRoles & { readonly mark: string; readonly alarm: string }): string =>
  Object.entries(roles)
    .map(([name, colour]) => `--${dashed(name)}:${colour}`)
    .join(';');

/** Print is ink on white, whatever the accent. */
const ON_PAPER = lightRoles('#000000');

/** Style rules that give pages an authority's colour (`#rrggbb`), in light and dark, and none on paper. */
export function themeRules(accent: string): string {
  return `:root{${written({ ...lightRoles(accent), ...FIXED.light })}}
@media (prefers-color-scheme:dark){:root{${written({ ...darkRoles(accent), ...FIXED.dark })}}}
@media print{:root{${written({ ...ON_PAPER, ...FIXED.light, page: '#ffffff', soft: '#ffffff', ink: '#000000' })}}}
`;
}
