import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** Red, green, blue and opacity, 0 to 255 each. */
export type Pixel = readonly [red: number, green: number, blue: number, opacity: number];

/** A square picture as a PNG file (RGBA, 8 bits each); `pixel` says the colour at a place, counted from the upper left corner. */
export function encodePng(size: number, pixel: (x: number, y: number) => Pixel): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  // Eight bits a channel, RGBA; the other three methods are the only ones there are.
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Array.from({ length: size }, (_row, y) => [
    // No filter on this row.
    0,
    ...Array.from({ length: size }, (_column, x) => pixel(x, y)).flat(),
  ]);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Uint8Array.from(rows.flat()), { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const content = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  checksum.writeUInt32BE(crc32(content));
  return Buffer.concat([length, content, checksum]);
}
