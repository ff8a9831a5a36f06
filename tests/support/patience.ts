/** How long, in milliseconds, a test waits for what is to come: so long that it never ends a wait that a busy machine only makes longer. */
export const PATIENCE_MS = 120_000;
