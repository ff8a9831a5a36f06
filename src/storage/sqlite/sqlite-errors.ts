/** SQLite's primary result codes, https://sqlite.org/rescode.html; the extended ones hold them in their low byte. */
const CODES = { busy: 5, ioError: 10, corrupt: 11, full: 13, notADatabase: 26 } as const;
const PRIMARY = 0xff;

/** SQLite's primary result code of an error; null where the error is not SQLite's. */
function codeOf(error: unknown): number | null {
  if (!(error instanceof Error && 'errcode' in error && typeof error.errcode === 'number')) return null;
  return error.errcode & PRIMARY;
}

/** True where another connection holds the database: the same may work in a moment, and nothing was done. */
export function isBusy(error: unknown): boolean {
  return codeOf(error) === CODES.busy;
}

/** True where what the file holds is no longer what was written. */
export function isDamage(error: unknown): boolean {
  const code = codeOf(error);
  return code === CODES.corrupt || code === CODES.notADatabase;
}

/** True where the disk, not the database, stands in the way. */
export function isDiskTrouble(error: unknown): boolean {
  const code = codeOf(error);
  return code === CODES.full || code === CODES.ioError;
}

/** What was wrong, in SQLite's words. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
