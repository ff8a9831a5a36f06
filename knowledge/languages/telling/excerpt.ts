/** UTF-16 units of what a person says that are read; no question needs more. */
const LONGEST_UTTERANCE = 2_000;

/** What is read of a person's words: of very long ones the beginning and the end, where the question mostly stands. */
export function excerptOf(utterance: string): string {
  if (utterance.length <= LONGEST_UTTERANCE) return utterance;
  const half = LONGEST_UTTERANCE / 2;
  return `${utterance.slice(0, half - 1).toWellFormed()} ${utterance.slice(-half).toWellFormed()}`;
}
