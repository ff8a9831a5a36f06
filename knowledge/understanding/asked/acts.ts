import { type Act, actsIn } from '../../events/acts.ts';

/** Acts of taking part: when what one takes part in is over, so is the time for them. */
export const PARTAKING: ReadonlySet<Act> = new Set(['applying', 'booking', 'renewing']);

/** What people do about a notice, as far as a question asks about it. */
export interface ActsAsked {
  /** Those that its own words name; empty for none. */
  readonly said: ReadonlySet<Act>;
  /** Those that are meant: its own, and where it names neither an act nor a subject, those of the question that it leans on. */
  readonly meant: ReadonlySet<Act>;
  /** True where it asks to do something whose time isn't that of the matter itself: to hand in, pay, claim. */
  readonly isOther: boolean;
}

/** Reads the acts that an utterance asks about. `leansOn`: the question that it goes on from where it names no subject; else null. */
export function actsAsked(text: string, leansOn: string | null): ActsAsked {
  const said = actsIn(text);
  return {
    said,
    meant: said.size === 0 && leansOn !== null ? actsIn(leansOn) : said,
    isOther: said.size > 0 && said.isDisjointFrom(PARTAKING),
  };
}
