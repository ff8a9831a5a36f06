import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

type Encoding = 'br' | 'gzip' | 'identity';

/** A file that pages load. Its name holds a digest of its content, so browsers may keep it for ever. */
export interface Asset {
  readonly path: string;
  readonly type: string;
  /** Quoted, as the `ETag` header wants it. */
  readonly etag: string;
  /** The content in an encoding. Compressed once, when first asked for, and kept. */
  content(encoding: Encoding): Promise<Buffer>;
}

/** All files that pages load, by name. */
export interface Assets {
  readonly webChat: Asset;
  readonly chatScript: Asset;
  readonly style: Asset;
  /** Undefined where no file has this path. */
  at(path: string): Asset | undefined;
}

const SCRIPT = 'text/javascript; charset=utf-8';
const STYLE = 'text/css; charset=utf-8';
/** Beyond this, Brotli takes three times as long for one percent. */
const BROTLI_QUALITY = 8;

/** Reads the pages' files once, for their digests. Throws where one is missing, naming it. */
export function loadAssets(): Assets {
  const own = (name: string) => fileURLToPath(new URL(`./assets/${name}`, import.meta.url));
  const webChat = asset('webchat', 'js', SCRIPT, join(webChatFolder(), 'dist', 'webchat.js'));
  const chatScript = asset('chat', 'js', SCRIPT, own('chat.js'));
  const style = asset('style', 'css', STYLE, own('style.css'));
  const byPath = new Map([webChat, chatScript, style].map((each) => [each.path, each]));
  return { webChat, chatScript, style, at: (path) => byPath.get(path) };
}

/** The best encoding that a browser takes (`Accept-Encoding`). */
export function chooseEncoding(acceptEncoding: string | undefined): Encoding {
  const accepted = (acceptEncoding ?? '').split(',').map((part) => part.trim());
  const takes = (name: string) =>
    accepted.some((part) => part === name || (part.startsWith(`${name};`) && !/q=0(\.0*)?$/.test(part)));
  if (takes('br')) return 'br';
  return takes('gzip') ? 'gzip' : 'identity';
}

/** The bundle for browsers isn't among what the package exports, so its folder is looked up. */
function webChatFolder(): string {
  const manifest = findPackageJSON('botframework-webchat', import.meta.url);
  if (!manifest) throw new Error('The package botframework-webchat is missing: run "npm ci".');
  return dirname(manifest);
}

function asset(name: string, ending: string, type: string, file: string): Asset {
  const digest = createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16);
  const kept = new Map<Encoding, Promise<Buffer>>();
  return {
    path: `/assets/${name}-${digest}.${ending}`,
    type,
    etag: `"${digest}"`,
    content(encoding) {
      if (encoding === 'identity') return readFile(file);
      const content = kept.get(encoding) ?? readFile(file).then((plain) => compress(plain, encoding));
      kept.set(encoding, content);
      content.catch(() => kept.delete(encoding));
      return content;
    },
  };
}

function compress(plain: Buffer, encoding: 'br' | 'gzip'): Promise<Buffer> {
  if (encoding === 'gzip') return promisify(gzip)(plain);
  return promisify(brotliCompress)(plain, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
    },
  });
}
