import { html, type SafeHtml } from './html.ts';

/** Drawn on a field of 24 by 24, as lines. */
const SHAPES = {
  menu: 'M4 7h16M4 12h16M4 17h16',
  close: 'M6 6l12 12M18 6L6 18',
  send: 'M12 19V5M6 11l6-6 6 6',
  forward: 'M10 6l6 6-6 6',
  back: 'M14 6l-6 6 6 6',
  down: 'M6 9l6 6 6-6',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  helpful:
    'M7 11v9H4v-9zM7 11l4-7c1.5 0 2.5 1 2.5 2.5L13 10h5.5c1 0 1.7.9 1.5 1.9l-1.3 6.6c-.2.9-.9 1.5-1.8 1.5H7',
  'not-helpful':
    'M17 13V4h3v9zM17 13l-4 7c-1.5 0-2.5-1-2.5-2.5L11 14H5.500c-1 0-1.700-.9-1.500-1.900l1.300-6.600c.2-.9.9-1.500 1.800-1.500H17',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4',
  phone:
    'M6 3h3l2 5-2.500 1.500a11 11 0 0 0 6 6L16 13l5 2v3c0 1.100-.9 2-2 2A16 16 0 0 1 4 5c0-1.100.9-2 2-2z',
  offline:
    'M3 3l18 18M5 12.500a10 10 0 0 1 5-2.700M14.500 10a10 10 0 0 1 4.500 2.500M8.500 16a5 5 0 0 1 7 0M12 19.500v.01',
  warning: 'M12 7.500v5.500M12 16.500v.01M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z',
  again: 'M19 12a7 7 0 1 1-2-5l2 2M19 4v5h-5',
  print: 'M7 9V3h10v6M7 17H4V9h16v8h-3M7 14h10v7H7z',
  open: 'M14 4h6v6M20 4l-9 9M18 14v6H4V6h6',
} as const;
export type IconName = keyof typeof SHAPES;

/** All icons, once a page; each is used by its name. */
export const iconSprite: SafeHtml = html`<svg class="sprite" aria-hidden="true">${Object.entries(SHAPES).map(
  ([name, path]) => html`<symbol id="icon-${name}" viewBox="0 0 24 24"><path d="${path}"/></symbol>`,
)}</svg>`;

/** An icon, which says nothing by itself: what it stands on has a name. */
export const icon = (name: IconName): SafeHtml =>
  html`<svg class="icon" aria-hidden="true"><use href="#icon-${name}"/></svg>`;
