import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byteLines } from '../../../../knowledge/sources/folder/byte-lines.ts';

async function linesOf(text: string, chunkSize: number, maxBytes: number): Promise<(string | null)[]> {
  const bytes = Buffer.from(text);
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += chunkSize) yield bytes.subarray(at, at + chunkSize);
  }
  const lines: (string | null)[] = [];
  for await (const line of byteLines(chunks(), maxBytes)) {
    expect(line.number).toBe(lines.length + 1);
    lines.push(line.bytes?.toString() ?? null);
  }
  return lines;
}

describe('byteLines', () => {
  it('splits at newlines wherever the chunks end', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ maxLength: 9, unit: fc.constantFrom('a', '가', ' ') })),
        fc.integer({ min: 1, max: 9 }),
        async (lines, chunkSize) => {
          expect(await linesOf(lines.map((line) => `${line}\n`).join(''), chunkSize, 100)).toEqual(lines);
        },
      ),
    );
  });

  it('gives a last line without a newline too', async () => {
    expect(await linesOf('a\nb', 2, 100)).toEqual(['a', 'b']);
  });

  it('skips a line that is too long and goes on with the next', async () => {
    expect(await linesOf('12345\n1234\n123456\n1', 2, 4)).toEqual([null, '1234', null, '1']);
  });
});
