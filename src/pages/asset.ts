import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';

/** A file that pages load. Its name holds a digest of its content, so browsers may keep it for ever. */
export interface Asset {
  readonly path: string;
  readonly type: string;
  /** Quoted, as the `ETag` header wants it. */
  readonly etag: string;
  /** The content in an encoding. Compressed once, when first asked for, and kept. */
  content(encoding: Encoding): Promise<Buffer>;
}

/** Beyond this, Brotli takes three times as long for one percent. */
const BROTLI_QUALITY = 8;
/** Of 2^20 bytes: a wider one takes megabytes more of memory for a thousandth of the size. */
const BROTLI_WINDOW = 20;

/** `read` is called again where an uncompressed copy is wanted, for that isn't kept: few browsers ask for it. */
export function makeAsset(name: string, ending: string, type: string, read: () => Buffer): Asset {
  const digest = createHash('sha256').update(read()).digest('hex').slice(0, 16);
  const kept = new Map<Encoding, Promise<Buffer>>();
  return {
    path: `/assets/${name}-${digest}.${ending}`,
    type,
    etag: `"${digest}"`,
    async content(encoding) {
      if (encoding === 'identity') return read();
      const content = kept.get(encoding) ?? compress(read(), encoding);
      kept.set(encoding, content);
      content.catch(() => kept.delete(encoding));
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

function compress(plain: Buffer, encoding: 'br' | 'gzip'): Promise<Buffer> {
  if (encoding === 'gzip') return promisify(gzip)(plain);
  return promisify(brotliCompress)(plain, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: BROTLI_WINDOW,
      [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
    },
  });
}
