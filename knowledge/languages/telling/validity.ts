/** What a language tells of the time from which, or until which, amounts and rules hold. */
export interface ValidityRules {
  /** Words of taking effect: a day beside them is the first on which something holds ("takes effect on", "시행일"). */
  readonly takesEffect: RegExp;
  /** What a sentence or title of taking effect may be about, by what a stretch tells that is bound by it. */
  readonly subjects: Readonly<Record<'amounts' | 'rules' | 'hours', RegExp>>;
  /** Days of applying, paying, selling and the like, which bound what people do, not what holds. */
  readonly takingPart: RegExp;
  /** Words that say that something stays as it was. */
  readonly unchanged: RegExp;
  /** What introduces the list or table that follows it. */
  readonly introduces: RegExp;
  /** Words that go with any price, and don't tell what it is for: "fee", "a day", "costs". */
  readonly ofAnyPrice: RegExp;
  /** A question for what is new or to come, whether it holds yet or not. */
  readonly asksForNew: RegExp;
}

/** For a language without rules of its own: nothing is bound. */
const nothing = /(?!)/;
export const noValidity: ValidityRules = {
  takesEffect: nothing,
  subjects: { amounts: nothing, rules: nothing, hours: nothing },
  takingPart: nothing,
  unchanged: nothing,
  introduces: nothing,
  ofAnyPrice: nothing,
  asksForNew: nothing,
};
