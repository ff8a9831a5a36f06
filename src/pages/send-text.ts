import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Request, Response } from 'restify';
import { chooseEncoding } from './assets/asset.ts';

/** Below this a packet holds it anyway. In UTF-16 units. */
const WORTH_COMPRESSING = 1_000;
/** Pages are made anew each time: beyond this quality the time costs more than the bytes save. */
const BROTLI_QUALITY = 4;

const compressors = {
  br: (text: string) =>
    promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }),
  gzip: (text: string) => promisify(gzip)(text),
};

/** Sends a text as it is made, compressed where the asker takes that (`Accept-Encoding`) and it is long enough to be worth it. */
export async function sendText(
  request: Request,
  response: Response,
  status: number,
  text: string,
  headers: Readonly<Record<string, string>>,
): Promise<void> {
  const { Vary } = headers;
  const vary = { Vary: Vary ? `${Vary}, Accept-Encoding` : 'Accept-Encoding' };
  const encoding = chooseEncoding(request.headers['accept-encoding']);
  if (encoding === 'identity' || text.length < WORTH_COMPRESSING) {
    response.sendRaw(status, text, { ...headers, ...vary });
    return;
  }
  const body = await compressors[encoding](text);
  response.sendRaw(status, body, { ...headers, ...vary, 'Content-Encoding': encoding });
}
