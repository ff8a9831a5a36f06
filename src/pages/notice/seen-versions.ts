/** Versions whose time is kept; one that was forgotten counts as new, which costs its readers one download. */
const MOST_KEPT = 200;

/** Knows since when each version of something has been served. */
export interface SeenVersions {
  since(version: string): Date;
}

/** Versions count from the moment at which they are first asked for. */
export function createSeenVersions(now: () => Date): SeenVersions {
  const kept = new Map<string, Date>();
  return {
    since(version) {
      const since = kept.get(version) ?? now();
      kept.delete(version);
      kept.set(version, since);
      const [oldest] = kept.keys();
      if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
      return since;
    },
  };
}
