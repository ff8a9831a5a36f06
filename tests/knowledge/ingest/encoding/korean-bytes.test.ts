import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../../knowledge/ingest/encoding/decode-text.ts';
import { decodeKorean } from '../../../../knowledge/ingest/encoding/korean-bytes.ts';

const bytes = (hex: string): Buffer => Buffer.from(hex.replaceAll(' ', ''), 'hex');
const page = (head: string, hex: string): Buffer => Buffer.concat([Buffer.from(head), bytes(hex)]);
/** "수도 요금 안내", of common syllables alone. */
const COMMON = 'bc f6 b5 b5 20 bf e4 b1 dd 20 be c8 b3 bb';

describe('Korean bytes', () => {
  it.each([
    ['81 41', '갂'],
    ['8c 63', '똠'],
    ['94 ee', '뷁'],
    ['98 de', '샾'],
    ['a1 41', '좥'],
    ['c6 52', '힣'],
    ['b0 a1', '가'],
    ['c8 fe', '힝'],
    ['a2 e6', '€'],
    ['ca a1', '伽'],
    ['a1 ad', '∼'],
    ['41 5b 7e', 'A[~'],
  ])('%s are %s', (hex, text) => {
    expect(decodeKorean(bytes(hex), { fatal: true })).toBe(text);
  });

  it('stand for each of the 11,172 syllables once', () => {
    const seen: string[] = [];
    for (let lead = 0x81; lead <= 0xfe; lead += 1) {
      for (let trail = 0x41; trail <= 0xfe; trail += 1) {
        const read = decodeKorean(Uint8Array.of(lead, trail), { fatal: true });
        if (read !== null && /^[가-힣]$/u.test(read)) seen.push(read);
      }
    }
    expect(new Set(seen).size).toBe(11_172);
    expect(seen.length).toBe(11_172);
  });

  it.each([
    ['a lead alone at the end', 'b0 a1 b0', '가\ufffd'],
    ['a lead before the mark of an element', 'b0 3c 62 3e', '\ufffd<b>'],
    ['a byte that is no lead', '80 b0 a1', '\ufffd가'],
    ['the rows that each machine fills by itself', 'c9 a1 b0 a1', '\ufffd가'],
  ])('with %s lose nothing else', (_what, hex, text) => {
    expect(decodeKorean(bytes(hex), { fatal: true })).toBeNull();
    expect(decodeKorean(bytes(hex), { fatal: false })).toBe(text);
  });
});

describe('a Korean page', () => {
  it.each([
    ['euc-kr', 'text/html; charset=euc-kr'],
    ['a name that only Windows knows', 'text/html; charset=MS949'],
    ['another one', 'text/html; charset=x-windows-949'],
    ['cp949', 'text/html; charset=cp949'],
    ['ks_c_5601-1987', 'text/html; charset=ks_c_5601-1987'],
    ['nothing', 'text/html'],
    ['UTF-8', 'text/html; charset=utf-8'],
    ['Latin-1', 'text/html; charset=iso-8859-1'],
  ])('with rare syllables is read where the server declares %s', (_what, contentType) => {
    const text = `${COMMON} 20 98 de 20 ${COMMON}`;
    expect(decodeText(bytes(text), contentType)).toBe('수도 요금 안내 샾 수도 요금 안내');
  });

  it('keeps the neighbours of rare syllables, and the elements around them', () => {
    const html = page('<meta charset="euc-kr"><p>', '98 de 3c 2f 70 3e 94 ee b4 d9');
    expect(decodeText(html, '')).toBe('<meta charset="euc-kr"><p>샾</p>뷁다');
  });

  it('is read after the mark of UTF-8 that its template begins with', () => {
    expect(decodeText(bytes(`ef bb bf ${COMMON}`), '')).toBe('수도 요금 안내');
  });

  it('with one broken byte keeps all other words', () => {
    const broken = bytes(`${COMMON} ff 20 ${COMMON}`);
    expect(decodeText(broken, 'text/html; charset=utf-8')).toBe('수도 요금 안내\ufffd 수도 요금 안내');
  });

  it('in UTF-8 with a piece of another encoding in it stays UTF-8', () => {
    const mixed = Buffer.concat([Buffer.from('수도 요금을 12월부터 내립니다. '.repeat(3)), bytes('b0')]);
    for (const declared of ['', 'text/html; charset=iso-8859-1', 'text/html; charset=euc-kr']) {
      expect(decodeText(mixed, declared)).toBe(`${'수도 요금을 12월부터 내립니다. '.repeat(3)}\ufffd`);
    }
  });
});

describe('a page of few letters beyond ASCII', () => {
  it.each([['text/html'], ['text/html; charset=utf-8'], ['text/html; charset=windows-1252']])(
    'keeps the quotation marks of an editor on Windows (%s)',
    (declared) => {
      const html = Buffer.from('The mayor\u0092s open hour costs \u00a35.', 'latin1');
      expect(decodeText(html, declared)).toBe('The mayor’s open hour costs £5.');
    },
  );
});
