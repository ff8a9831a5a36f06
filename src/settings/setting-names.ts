/** Short names are too near to other programs' variables to guess at. */
const SHORTEST_GUESSED = 8;

/**
 * One line for each name of the environment that is no setting and looks like one misspelt: a letter or two away, or written without
 * underscores as in `MicrosoftAppId`. `[]` where none does.
 */
export function nearMisses(names: readonly string[], settings: readonly string[]): string[] {
  return names
    .filter((name) => !settings.includes(name) && name.length >= SHORTEST_GUESSED)
    .flatMap((name) => {
      const meant = meantName(name, settings);
      return meant === undefined ? [] : [`${name} is not a setting, so it is not read: ${meant} is.`];
    });
}

/** The known name that is written with other capitals or underscores, or nearly so; undefined where none is. */
export function meantName(name: string, known: readonly string[]): string | undefined {
  const far = Math.min(3, Math.ceil(name.length / 2));
  return known.find((one) => plain(one) === plain(name)) ?? known.find((one) => distance(one, name) < far);
}

function plain(name: string): string {
  return name.replaceAll('_', '').toLowerCase();
}

/** How many letters to add, drop or replace (Levenshtein). */
function distance(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 2) return 3;
  let row = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
