/** A line of a stream of bytes. `bytes` is null where the line is longer than allowed: it was skipped. */
export interface ByteLine {
  /** From 1. */
  readonly number: number;
  readonly bytes: Buffer | null;
}

const NEWLINE = 10;

/** Splits a stream at its newlines and never holds more than one line of at most `maxBytes`. An empty stream has no lines. */
export async function* byteLines(chunks: AsyncIterable<Buffer>, maxBytes: number): AsyncGenerator<ByteLine> {
  let pieces: Buffer[] = [];
  let held = 0;
  let number = 1;
  const take = (piece: Buffer) => {
    held += piece.length;
    if (held <= maxBytes) pieces.push(piece);
    else pieces = [];
  };
  const line = (): ByteLine => {
    const bytes = held <= maxBytes ? Buffer.concat(pieces) : null;
    pieces = [];
    held = 0;
    return { number: number++, bytes };
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      take(chunk.subarray(from, at));
      yield line();
      from = at + 1;
    }
    if (from < chunk.length) take(chunk.subarray(from));
  }
  if (held > 0) yield line();
}
