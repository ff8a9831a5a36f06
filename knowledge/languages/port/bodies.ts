/** How the names of authorities look, and of what belongs to them. */
export interface Bodies {
  /** True for what reads as the name of an authority, or of a part of one; false for a person's. */
  isBody(name: string): boolean;
  /** Logins and names of roles, which tell nobody, as the source of a regular expression read without regard to case. */
  readonly nobody: string;
  /** What the title of a site or feed says of the kind of thing rather than of whose it is; a source likewise. */
  readonly kindWords: string;
  /** A place that governs itself, as the title of a site names it; flag `u`. */
  readonly place: RegExp;
  /** The place whose authority a name is, in the first group that matches (나주 in 나주시). */
  readonly authorityOf: RegExp;
  /** Who publishes, group 1, told by the first words of a notice; flag `u`. */
  readonly subject: RegExp;
  /** A body's name in front of a title, group 1, as joint feeds of several write it; flag `u`. */
  readonly before: RegExp;
}

/** For a language whose names of authorities aren't known. */
export const noBodies: Bodies = {
  isBody: () => false,
  nobody: '(?!)',
  kindWords: '(?!)',
  place: /(?!)/u,
  authorityOf: /(?!)/iu,
  subject: /(?!)/u,
  before: /(?!)/u,
};
