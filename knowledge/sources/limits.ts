/** How much a folder of notices may hold. */
export interface FileLimits {
  /** Bytes of one text or Markdown file. */
  readonly fileBytes: number;
  /** Bytes of one line of a JSON Lines file; the file itself is read as a stream. */
  readonly lineBytes: number;
  /** Notices of one source. */
  readonly notices: number;
}

export const FILE_LIMITS: FileLimits = { fileBytes: 4_194_304, lineBytes: 1_048_576, notices: 100_000 };
