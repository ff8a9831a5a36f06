/**
 * What sites print around a notice, whatever it is about. Strings are sources of regular expressions, alternatives without brackets
 * around them; they are joined with those of the other languages, and read without regard to case.
 */
export interface Furniture {
  /** Names of sections, alone on a line over or under a notice. */
  readonly sections: readonly string[];
  /** Words of menus and tool bars, in lower case. */
  readonly menuWords: readonly string[];
  /** A link that leads past the menus. */
  readonly skipLink: string;
  /** A line that claims the rights to the page, and the words of it that name nobody; flag `i`. */
  readonly rights: RegExp;
  readonly rightsWords: string;
  /** A line that closes a page: neighbours, attachments, licence marks; flag `i`. */
  readonly foot: RegExp;
  /** The mark of the Korea Open Government Licence, with the number of its type in a group. */
  readonly koglType: string;
  /** The line above the title of a notice beside this one; flag `u`. */
  readonly neighbour: RegExp;
  /** The first step of a path through a site. */
  readonly home: string;
  /** How the title of a page begins that asks to log in, and of one that asks for proof of being human. */
  readonly loginTitle: string;
  readonly checkTitle: string;
  /** What a link says that leads to a file and doesn't name it. */
  readonly namelessFile: string;
  /** What stands at the end of a text that goes on elsewhere. */
  readonly cutShort: string;
}

const NONE = '(?!)';

/** For a language whose sites aren't known. */
export const noFurniture: Furniture = {
  sections: [],
  menuWords: [],
  skipLink: NONE,
  rights: /(?!)/i,
  rightsWords: NONE,
  foot: /(?!)/i,
  koglType: NONE,
  neighbour: /(?!)/u,
  home: NONE,
  loginTitle: NONE,
  checkTitle: NONE,
  namelessFile: NONE,
  cutShort: NONE,
};
