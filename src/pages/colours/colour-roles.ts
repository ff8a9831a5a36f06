import { contrast } from './colour.ts';
import { hexOf, type Oklch, oklchOf } from './oklch.ts';

/** What colours are for, each `#rrggbb`. */
export interface ColourRoles {
  readonly page: string;
  readonly surface: string;
  /** Behind what a person said, and under a pointer. */
  readonly soft: string;
  /** Hairlines. */
  readonly line: string;
  /** Borders of what can be used. */
  readonly edge: string;
  readonly quiet: string;
  readonly ink: string;
  /** Links, rules and the focus ring. */
  readonly text: string;
  /** Main buttons, with the words on them. */
  readonly fill: string;
  readonly onFill: string;
  /** The border of what is filled, where the filling alone is too faint against the page. */
  readonly fillEdge: string;
  readonly greeting: string;
  readonly onGreeting: string;
  readonly emblem: string;
}

const WHITE = '#ffffff';
const STEP = 0.01;
/** What words need against what is behind them (WCAG 2, 1.4.3), and what tells a control's shape (1.4.11). */
const WORDS = 4.5;
const SHAPE = 3;
/** Thin letters look fainter on a tint, and fainter still on dark. */
const ON_TINT = 5;
const ON_DARK_TINT = 5.5;
/** An accent with less chroma is taken for a grey. */
const GREY = 0.02;

/** The colour, darkened or lightened step by step until `enough` holds; black or white where it never does. */
function moved(colour: Oklch, step: number, enough: (hex: string) => boolean): string {
  for (let l = colour.l; l > 0 && l < 1; l += step) {
    const hex = hexOf({ ...colour, l });
    if (enough(hex)) return hex;
  }
  return hexOf({ ...colour, l: step < 0 ? 0 : 1, c: 0 });
}

/** The roles of light pages. `accent`: the authority's colour, which fills as it is where words can stand on it. */
export function lightRoles(accent: string): ColourRoles {
  const own = oklchOf(accent);
  const isGrey = own.c < GREY;
  const chroma = (c: number) => (isGrey ? 0 : c);
  const tone = (l: number, c: number) => hexOf({ l, c: chroma(c), h: own.h });
  const page = tone(0.98, 0.006);
  const soft = tone(0.945, Math.min(own.c, 0.022));
  const ink = tone(0.23, 0.025);
  const bears = (words: string, hex: string) => contrast(words, hex) >= WORDS;
  const text = moved(own, -STEP, (hex) => contrast(hex, soft) >= ON_TINT);
  const isWhiteOn = bears(WHITE, accent);
  const isInkOn = !isWhiteOn && bears(ink, accent);
  const fill = isWhiteOn || isInkOn ? accent : moved(own, -STEP, (hex) => bears(WHITE, hex));
  const onFill = isInkOn ? ink : WHITE;
  const filled = oklchOf(fill);
  return {
    page,
    surface: WHITE,
    soft,
    line: tone(0.885, 0.012),
    edge: tone(0.6, 0.025),
    quiet: tone(0.45, 0.025),
    ink,
    text,
    fill,
    onFill,
    fillEdge: contrast(fill, page) < SHAPE ? text : fill,
    greeting: fill,
    onGreeting: onFill,
    emblem: hexOf({ ...filled, l: filled.l + (isInkOn ? 0.035 : -0.035) }),
  };
}

/** The roles of dark pages: the accent lightened until it can be read. */
export function darkRoles(accent: string): ColourRoles {
  const own = oklchOf(accent);
  const isGrey = own.c < GREY;
  const tone = (l: number, c: number) => hexOf({ l, c: isGrey ? 0 : c, h: own.h });
  const page = tone(0.175, 0.014);
  const soft = tone(0.29, Math.min(own.c, 0.035));
  const ink = tone(0.945, 0.008);
  const lifted = { l: Math.max(own.l, 0.5), c: isGrey ? 0 : Math.min(own.c, 0.13), h: own.h };
  const text = moved(lifted, STEP, (hex) => contrast(hex, soft) >= ON_DARK_TINT);
  return {
    page,
    surface: tone(0.215, 0.017),
    soft,
    line: tone(0.35, 0.02),
    edge: tone(0.61, 0.025),
    quiet: tone(0.77, 0.018),
    ink,
    text,
    fill: text,
    onFill: page,
    fillEdge: text,
    greeting: tone(0.29, Math.min(own.c, 0.075)),
    onGreeting: ink,
    emblem: tone(0.255, Math.min(own.c, 0.075)),
  };
}
