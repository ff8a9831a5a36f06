import type { DatabaseSync } from 'node:sqlite';

const KEY_BYTES = 32;

/**
 * The key that signs conversation tokens: 32 bytes, drawn from `randomBytes` once and kept in the database, so that tokens given before a
 * restart hold after it.
 */
export function readSigningKey(
  database: DatabaseSync,
  randomBytes: (count: number) => Uint8Array,
): Uint8Array {
  const select = database.prepare("SELECT value FROM secrets WHERE name = 'signing-key'");
  if (!select.get()) {
    database
      .prepare("INSERT OR IGNORE INTO secrets (name, value) VALUES ('signing-key', ?)")
      .run(randomBytes(KEY_BYTES));
  }
  // Read back, not returned as drawn: another process may have been first.
  const value = select.get()?.value;
  if (!(value instanceof Uint8Array) || value.length !== KEY_BYTES) {
    throw new Error(
      'The signing key in the database is damaged: delete the row "signing-key" of table "secrets" and start again.',
    );
  }
  return new Uint8Array(value);
}
