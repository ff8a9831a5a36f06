/** UTF-16 units: a run of letters that is longer is no word of a language. */
export const LONGEST_WORD = 64;

/**
 * A function of a word that remembers up to `limit` results: the same words come again and again, and analysing them is the dear part of
 * indexing. When it is full it forgets all and begins anew. What is longer than any word isn't kept: it hardly comes again, and takes room.
 */
export function remember<T>(work: (word: string) => T, limit: number): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    if (word.length > LONGEST_WORD) return work(word);
    const result = known.get(word);
    if (result !== undefined) return result;
    if (known.size >= limit) known.clear();
    const fresh = work(word);
    known.set(word, fresh);
    return fresh;
  };
}
