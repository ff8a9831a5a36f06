const REPLACEMENT = '\uFFFD';
const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
/** Signs that Microsoft added to KS X 1001, and the rows that it leaves to each machine. */
const ADDED: ReadonlyMap<number, string> = new Map([
  [0xa2e6, '€'],
  [0xa2e7, '®'],
]);
const OWN_ROWS: ReadonlySet<number> = new Set([0xc9, 0xfe]);

/** By pair of bytes (`lead * 256 + trail`): made when the first Korean page is read, for most sites have none. */
let table: ReadonlyMap<number, string> | null = null;

/**
 * Decodes CP949 (UHC), which is what "euc-kr" means on the web: KS X 1001 in pairs from 0xA1A1 on, and in the gaps the syllables that it
 * lacks. Node's own decoder knows KS X 1001 alone, and takes what lies outside for control characters. `fatal`: null where a byte is
 * none of it; else such a byte comes out as U+FFFD, and what follows it is read on its own.
 */
export function decodeKorean(bytes: Uint8Array, { fatal }: { readonly fatal: boolean }): string | null {
  table ??= makeTable();
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  const pieces: string[] = [];
  let plainFrom = 0;
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      at += 1;
      continue;
    }
    if (at > plainFrom) pieces.push(latin.slice(plainFrom, at));
    const trail = bytes[at + 1] ?? 0;
    const read = table.get(lead * 256 + trail);
    if (read === undefined && fatal) return null;
    pieces.push(read ?? REPLACEMENT);
    // A byte of ASCII may be the mark of an element: it is never taken along with a broken one.
    const isLone = trail < 0x80 || lead === 0x80 || lead === 0xff;
    at += read === undefined && isLone ? 1 : 2;
    plainFrom = at;
  }
  pieces.push(latin.slice(plainFrom));
  return pieces.join('');
}

/** True where nearly all bytes beyond ASCII stand in pairs for syllables. Other languages have few of the 2,350 common ones. */
export function looksKorean(bytes: Uint8Array): boolean {
  let beyondAscii = 0;
  let inSyllables = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    beyondAscii += 1;
    const trail = bytes[at + 1] ?? 0;
    if (trail < 0x80 && !isAddedPair(lead, trail)) continue;
    if (trail >= 0x80) beyondAscii += 1;
    if (trail >= 0xa1 && lead >= 0xb0 && lead <= 0xc8) inSyllables += 2;
    at += 1;
  }
  return inSyllables > beyondAscii * 0.7;
}

/** Where the syllables stand that KS X 1001 lacks: leads from 0x81 to 0xC6, trails that are letters or lie below those of KS X 1001. */
function isAddedPair(lead: number, trail: number): boolean {
  const isLetter = (trail >= 0x41 && trail <= 0x5a) || (trail >= 0x61 && trail <= 0x7a);
  return (
    lead >= 0x81 && lead <= 0xc6 && (isLetter || (trail >= 0x81 && trail <= (lead < 0xa1 ? 0xfe : 0xa0)))
  );
}

function makeTable(): Map<number, string> {
  const decoder = new TextDecoder('euc-kr');
  const made = new Map(ADDED);
  const common = new Set<number>();
  for (let lead = 0xa1; lead <= 0xfe; lead += 1) {
    if (OWN_ROWS.has(lead)) continue;
    for (let trail = 0xa1; trail <= 0xfe; trail += 1) {
      const read = decoder.decode(Uint8Array.of(lead, trail));
      if (read.length !== 1 || read === REPLACEMENT) continue;
      made.set(lead * 256 + trail, read);
      common.add(read.charCodeAt(0));
    }
  }
  // The others stand in the order of Unicode, so that no table of them is needed.
  let syllable = FIRST_SYLLABLE;
  for (let lead = 0x81; lead <= 0xc6; lead += 1) {
    for (let trail = 0x41; trail <= 0xfe; trail += 1) {
      if (!isAddedPair(lead, trail)) continue;
      while (common.has(syllable)) syllable += 1;
      if (syllable > LAST_SYLLABLE) return made;
      made.set(lead * 256 + trail, String.fromCharCode(syllable));
      syllable += 1;
    }
  }
  return made;
}
