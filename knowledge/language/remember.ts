/**
 * A function of a word that remembers up to `limit` results: the same words come again and again, and analysing them is the dear part of
 * indexing. When it is full it forgets all and begins anew.
 */
export function remember<T>(work: (word: string) => T, limit: number): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const result = known.get(word);
    if (result !== undefined) return result;
    if (known.size >= limit) known.clear();
    const fresh = work(word);
    known.set(word, fresh);
    return fresh;
  };
}
