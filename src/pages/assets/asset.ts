import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';

/** A file that pages load. Its name holds a digest of its content, so browsers may keep it for ever. */
export interface Asset {
  readonly path: string;
  readonly type: string;
  /** Quoted, as the `ETag` header wants it. */
  readonly etag: string;
  /** The content in an encoding. Compressed once, when first asked for, and kept. */
  content(encoding: Encoding): Buffer;
}

/** Beyond these, Brotli takes twice the time and 20 MB more of memory, which isn't given back, for three percent. */
const BROTLI = { quality: 6, windowBits: 18 };

/** `read` is called again where an uncompressed copy is wanted, for that isn't kept: few browsers ask for it. */
export function makeAsset(name: string, ending: string, type: string, read: () => Buffer): Asset {
  const digest = createHash('sha256').update(read()).digest('hex').slice(0, 16);
  const kept = new Map<Encoding, Buffer>();
  return {
    path: `/assets/${name}-${digest}.${ending}`,
    type,
    etag: `"${digest}"`,
    content(encoding) {
      if (encoding === 'identity') return read();
      const content = kept.get(encoding) ?? compress(read(), encoding);
      kept.set(encoding, content);
      return content;
    },
  };
}

/** The best encoding that a browser takes (`Accept-Encoding`). */
export function chooseEncoding(acceptEncoding: string | undefined): Encoding {
  const accepted = (acceptEncoding ?? '').split(',').map((part) => part.trim());
  const takes = (name: string) =>
    accepted.some((part) => part === name || (part.startsWith(`${name};`) && !/q=0(\.0*)?$/.test(part)));
  if (takes('br')) return 'br';
  return takes('gzip') ? 'gzip' : 'identity';
}

/** Takes 40 ms for the largest file, once. In another thread it would take no less, and keep that thread's memory. */
function compress(plain: Buffer, encoding: 'br' | 'gzip'): Buffer {
  if (encoding === 'gzip') return gzipSync(plain);
  return brotliCompressSync(plain, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: BROTLI.quality,
      [constants.BROTLI_PARAM_LGWIN]: BROTLI.windowBits,
      [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
    },
  });
}
