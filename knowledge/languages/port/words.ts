/** A word of a question: as it is looked up in the bilingual list, and as index terms. */
export interface QuestionWord {
  readonly word: string;
  /** In lower case, endings and all. */
  readonly written: string;
  readonly terms: readonly string[];
}

/** Words, as they are indexed and looked for. */
export interface Words {
  /** Index terms of a text, stop words left out, repeats kept, in order. Text without words: `[]`. */
  terms(text: string): string[];
  /** The words of a question with their terms, less those that only ask ("how much", "얼마"). A question made of nothing else: `[]`. */
  questionWords(question: string): QuestionWord[];
  /** Of `questionWords` those that name a subject: not "fee", "apply" or "deadline", by which any notice may be asked. `[]` for none. */
  subjectWords(question: string): QuestionWord[];
  /** Those words of a question, as written in lower case, that tell what is done rather than with what ("ride", "들고가도"); may miss some. */
  predicates(question: string): ReadonlySet<string>;
  /** Index terms of other forms of a verb, as notices may write it (지내요: 지냅니다); `[]` where the terms of all its forms are one. */
  otherForms(written: string): readonly (readonly string[])[];
  /** True for a form that a verb alone has ("들어왔는데"); false where forms don't tell. */
  isVerbForm(written: string): boolean;
}
