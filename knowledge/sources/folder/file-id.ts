const ID_MAX = 200;

/**
 * An id for a file's notice, safe in an address: letters of any script, digits, `-`, `_`, `.`. It is the file's name without its
 * ending; where that is taken, the names of its folders stand before it, and where that is taken too, a number after it.
 * `relativePath` is separated by `/`.
 */
export function fileId(relativePath: string, isTaken: (id: string) => boolean): string {
  const steps = relativePath.replace(/\.[^./]+$/u, '').split('/');
  const short = safe(steps.at(-1) ?? '');
  if (!isTaken(short)) return short;
  const long = safe(steps.join('-'));
  if (!isTaken(long)) return long;
  let count = 2;
  while (isTaken(`${long}-${count}`)) count += 1;
  return `${long}-${count}`;
}

function safe(name: string): string {
  const id = name
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-')
    .slice(0, ID_MAX)
    // A cut may leave half of a surrogate pair behind.
    .toWellFormed()
    .replace(/^[-.\uFFFD]+|[-.\uFFFD]+$/gu, '');
  return id === '' ? 'notice' : id;
}
