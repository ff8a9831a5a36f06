const DECLARED_IN_TEXT =
  /<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,40})|<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]{2,40})/i;
/** Where a page may declare its encoding. */
const HEAD_BYTES = 4_096;
/** Encodings in which any bytes are a text, so that a page that isn't in them reads as nonsense. */
const SINGLE_BYTE = /^(?:windows-125\d|windows-874|iso-8859-\d+|koi8-[ru]|ibm866|macintosh|x-mac-cyrillic)$/;

/**
 * The text of a page, in whatever encoding it is. What the bytes themselves show counts more than what the server or the page declares,
 * which is often wrong: UTF-8 where they are, then a declared encoding that they fit, then Korean (EUC-KR) where they look like it.
 * `contentType` is the header, or empty. Bytes that fit nothing come out as U+FFFD.
 */
export function decodeText(bytes: Uint8Array, contentType: string): string {
  const marked = byteOrderMark(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  const utf8 = decodeAs('utf-8', bytes);
  if (utf8 !== null) return utf8;

  const declared = declaredEncodings(bytes, contentType);
  const fitting = [
    ...declared.filter((encoding) => !SINGLE_BYTE.test(encoding)),
    ...(looksKorean(bytes) ? ['euc-kr'] : []),
    ...declared,
  ];
  for (const encoding of fitting) {
    const text = decodeAs(encoding, bytes);
    if (text !== null) return text;
  }
  return new TextDecoder(fitting[0] ?? 'utf-8').decode(bytes);
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
  try {
    return new TextDecoder(label).encoding;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Null where the bytes are not in this encoding. */
function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** Hangul syllables are pairs of bytes from 0xB0A1 to 0xC8FE: nearly all bytes beyond ASCII stand in such pairs then. */
function looksKorean(bytes: Uint8Array): boolean {
  let beyondAscii = 0;
  let inSyllables = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    beyondAscii += 1;
    const trail = bytes[at + 1] ?? 0;
    if (trail < 0xa1) continue;
    beyondAscii += 1;
    if (lead >= 0xb0 && lead <= 0xc8) inSyllables += 2;
    at += 1;
  }
  return inSyllables > beyondAscii * 0.7;
}
