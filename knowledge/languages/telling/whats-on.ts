/** By which words a question asks what there is on a day, of whatever kind. */
export interface WhatsOnRules {
  /** True for "what is on …?", and for a text of which nothing but prepositions is left without its date. */
  asks(withoutDate: string): boolean;
  /** True for a word that narrows such a question down to nothing: "event", "happening", 행사. */
  isAnything(word: string): boolean;
}

export const noWhatsOn: WhatsOnRules = { asks: () => false, isAnything: () => false };
