/** One thing that a question names. */
export interface Concept {
  /** As the person wrote it, without endings. */
  readonly word: string;
  /** With its endings, in lower case. */
  readonly written: string;
  /** Its index terms: one for an English word, syllable pairs for a Korean one. */
  readonly terms: readonly string[];
  /** Index terms of words that mean the same, in this language or another, each a list of terms that belong together. */
  readonly alternatives: readonly (readonly string[])[];
  /** Those of `alternatives` that people and notices use for one another in one language. */
  readonly everyday: readonly (readonly string[])[];
  /** Those of `alternatives` that the word may be a misspelling of. */
  readonly slips: readonly (readonly string[])[];
  /** 1 for a word of this question, less for one carried over, and for one that constrains rather than names. */
  readonly weight: number;
  /** An answer without it lacks something. False for words that constrain, and for words carried over to a question with words of its own. */
  readonly expected: boolean;
  /** True for a word of the question itself, not of the talk before, that names rather than constrains. */
  readonly isOwn: boolean;
  /** True for the name of a town, county or province, not of a country. */
  readonly isPlace: boolean;
  /** True where the word tells what is done rather than with what. */
  readonly isPredicate: boolean;
  /** True for a form that a verb alone has. */
  readonly isVerbForm: boolean;
  /** True where such a word, and all that means the same, stands in no notice. */
  readonly isUnknownVerb: boolean;
  /** True for a word by which any notice may be asked ("fee", "apply"): it names no subject. */
  readonly aspect: boolean;
  /** True for a word that only asks for an answer of the shape that is wanted ("fee", "날짜"): it needn't stand in the answer. */
  readonly asksShape: boolean;
  /** True for a word that names the day asked about, or only asks whether or when something is open or held. */
  readonly namesDay: boolean;
  /** True for a word right behind a figure: of "30 minutes" the figure tells which is meant, not the unit. */
  readonly isUnit: boolean;
  /** True for a word that may tell which event is meant: not one of a date, nor of an event's course or place in time. */
  readonly namesEvent: boolean;
}

type Named = Pick<Concept, 'isOwn' | 'expected' | 'aspect'>;

/** True for a word of the question itself that names what it is about, unlike those by which any notice may be asked. */
const isSubject = ({ isOwn, expected, aspect }: Named): boolean => isOwn && expected && !aspect;

/** The words of the question itself that name what it is about; `[]` for "how much is it?". */
export const subjectsOf = <C extends Named>({ concepts }: { readonly concepts: readonly C[] }): C[] =>
  concepts.filter(isSubject);

/** False for "how much is it?" and "when can I apply?", which any notice may be asked. */
export const namesSubject = ({ concepts }: { readonly concepts: readonly Named[] }): boolean =>
  concepts.some(isSubject);
