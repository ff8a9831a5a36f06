import type { Notice } from '../notice.ts';
import type { Sheet } from './fact.ts';

/** Reads the facts of a notice. One that says nothing that people ask for has an empty sheet. Rejects only when aborted. */
export type SheetReader = (notice: Notice, signal: AbortSignal) => Promise<Sheet>;
