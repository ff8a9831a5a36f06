import type { Piece, Scene } from './pieces.ts';

type WithoutPlace<P> = P extends Piece ? Omit<P, 'start' | 'end'> : never;

/** A piece before it is known where in the text it stands. */
export type Reading = WithoutPlace<Piece>;

/** The named groups of a match. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** Where a rule matched. */
export interface Place {
  readonly scene: Scene;
  /** Up to 16 characters before the match, and after it. */
  readonly before: string;
  readonly after: string;
}

/** One way to write a date or time. Rules that begin alike are tried in order; the first that reads something wins. */
export interface Rule {
  /** Sticky: it is tried where a starter was found, nowhere else. Without nested repetition, so that it fails fast. */
  readonly pattern: RegExp;
  /** Null where the words turn out to be no date. */
  read(groups: Groups, place: Place): Reading | null;
}

const CONTEXT = 16;

/** A number that goes on from the characters before it: part of an amount, a telephone number, a version, a section. */
const GOES_ON = /(?:[$£€₩#§]|\d[-–/.,:]|[A-Za-z]-|[A-Za-z_@])$/;

/**
 * Looks for starters in the text, and tries at each the rules that begin with it. `starter` is global; `rulesFor` is asked with
 * each of its matches.
 */
export function scan(
  text: string,
  starter: RegExp,
  rulesFor: (token: string) => readonly Rule[] | undefined,
  scene: Scene,
): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(starter)) {
    const start = match.index;
    if (start < end) continue;
    const rules = rulesFor(match[0]);
    if (rules === undefined) continue;
    const before = text.slice(Math.max(0, start - CONTEXT), start);
    const touching = pieces.length > 0 && start - end <= 1;
    if (!touching && isDigit(text, start) && GOES_ON.test(before)) continue;
    for (const rule of rules) {
      rule.pattern.lastIndex = start;
      const found = rule.pattern.exec(text);
      if (found === null) continue;
      const stop = start + found[0].length;
      const reading = rule.read(found.groups ?? {}, {
        scene,
        before,
        after: text.slice(stop, stop + CONTEXT),
      });
      if (reading === null) continue;
      pieces.push({ ...reading, start, end: stop });
      end = stop;
      break;
    }
  }
  return pieces;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}
