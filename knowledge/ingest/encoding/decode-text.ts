import { decodeKorean, looksKorean } from './korean-bytes.ts';

const DECLARED_IN_TEXT =
  /<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,40})|<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]{2,40})/i;
/** Where a page may declare its encoding. */
const HEAD_BYTES = 4_096;
/** Names of CP949 that the Encoding Standard doesn't know, and pages use all the same. */
const NAMES_OF_CP949 =
  /^(?:(?:x-)?(?:windows|ms|cp|ibm|ksc)[-_]?949|x-uhc|uhc|euckr|ks_?c_?5601.*|ks_?x_?1001.*)$/i;
/** Encodings in which any bytes are a text, so that a page that isn't in them reads as nonsense. */
const SINGLE_BYTE = /^(?:windows-125\d|windows-874|iso-8859-\d+|koi8-[ru]|ibm866|macintosh|x-mac-cyrillic)$/;

/** Broken characters that a UTF-8 page may have, as a part of all beyond ASCII: the ends of cut texts, and pieces in another encoding. */
const FEW_BROKEN = 0.1;
/** Letters beyond ASCII of a page in a western language, as a part of all its bytes: at most so many. */
const FEW_WESTERN = 0.1;

/**
 * The text of a page, in whatever encoding it is. What the bytes themselves show counts more than what the server or the page declares,
 * which is often wrong: UTF-8 where they are, then a declared encoding that they fit, then Korean (CP949, which the web calls EUC-KR) where
 * they look like it. Where a few bytes are broken, the rest is read all the same. `contentType` is the header, or empty. Bytes that fit
 * nothing come out as U+FFFD.
 */
export function decodeText(bytes: Uint8Array, contentType: string): string {
  const marked = byteOrderMark(bytes);
  if (marked !== null && marked !== 'utf-8') return new TextDecoder(marked).decode(bytes);
  const utf8 = decodeAs('utf-8', bytes);
  if (utf8 !== null) return utf8;

  // A template may begin with the mark of UTF-8, and what it is filled with be in another encoding.
  const unmarked = marked === null ? bytes : bytes.subarray(3);
  const declared = declaredEncodings(unmarked, contentType);
  const isKorean = looksKorean(unmarked);
  const fitting = [
    ...declared.filter((encoding) => !SINGLE_BYTE.test(encoding)),
    ...(isKorean ? ['euc-kr'] : []),
  ];
  for (const encoding of fitting) {
    const text = decodeAs(encoding, unmarked);
    if (text !== null) return text;
  }
  const nearly = new TextDecoder('utf-8').decode(unmarked);
  const { whole, broken } = countBeyondAscii(nearly);
  if (broken <= whole * FEW_BROKEN) return nearly;
  if (isKorean) return decodeKorean(unmarked, { fatal: false }) ?? nearly;
  const single = declared.find((encoding) => SINGLE_BYTE.test(encoding));
  if (single !== undefined) return new TextDecoder(single).decode(unmarked);
  const [likely] = fitting;
  if (likely === 'euc-kr') return decodeKorean(unmarked, { fatal: false }) ?? nearly;
  // A quotation mark or a pound sign here and there is what editors on Windows leave.
  const isWestern = whole === 0 && broken < unmarked.length * FEW_WESTERN;
  return new TextDecoder(isWestern && (likely ?? 'utf-8') === 'utf-8' ? 'windows-1252' : likely).decode(
    unmarked,
  );
}

/** The characters beyond ASCII of a text that was read as UTF-8: those that were, and those that were not. */
function countBeyondAscii(text: string): { readonly whole: number; readonly broken: number } {
  let whole = 0;
  let broken = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0xfffd) broken += 1;
    else if (unit >= 0x80) whole += 1;
  }
  return { whole, broken };
}

function byteOrderMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

/** By the names of the Encoding Standard; unknown ones are left out. */
function declaredEncodings(bytes: Uint8Array, contentType: string): string[] {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  const inHeader = /charset\s*=\s*["']?([\w.:-]{2,40})/i.exec(contentType)?.[1];
  const inText = DECLARED_IN_TEXT.exec(head);
  return [inHeader, inText?.[1] ?? inText?.[2]].flatMap((label) => {
    const encoding = label === undefined ? null : standardName(label);
    return encoding === null ? [] : [encoding];
  });
}

function standardName(label: string): string | null {
  if (NAMES_OF_CP949.test(label)) return 'euc-kr';
  try {
    return new TextDecoder(label).encoding;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Null where the bytes are not in this encoding. */
function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  if (encoding === 'euc-kr') return decodeKorean(bytes, { fatal: true });
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
