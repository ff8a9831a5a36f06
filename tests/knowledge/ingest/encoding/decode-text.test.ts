import { describe, expect, it } from 'vitest';
import { dayOfMoment } from '../../../../knowledge/ingest/days/moment.ts';
import { decodeText } from '../../../../knowledge/ingest/encoding/decode-text.ts';

/** "수도 요금 안내" as EUC-KR writes it. */
const KOREAN = Buffer.from([
  0xbc, 0xf6, 0xb5, 0xb5, 0x20, 0xbf, 0xe4, 0xb1, 0xdd, 0x20, 0xbe, 0xc8, 0xb3, 0xbb,
]);
/** "Café fermé" as Latin-1 writes it. */
const FRENCH = Buffer.from('Café fermé', 'latin1');

describe('decodeText', () => {
  it.each([
    ['the server', KOREAN, 'text/html; charset=euc-kr'],
    ['the server, by an old name', KOREAN, 'text/html; charset="ks_c_5601-1987"'],
    ['nobody', KOREAN, 'text/html'],
    ['a server that is wrong', KOREAN, 'text/html; charset=utf-8'],
    ['a server that says Latin-1 of everything', KOREAN, 'text/html; charset=iso-8859-1'],
    ['a server that names no encoding there is', KOREAN, 'text/html; charset=klingon'],
  ])('reads EUC-KR declared by %s', (_who, bytes, contentType) => {
    expect(decodeText(bytes, contentType)).toBe('수도 요금 안내');
  });

  it('reads EUC-KR that only the page declares', () => {
    const page = Buffer.concat([Buffer.from('<meta charset="euc-kr"><p>'), KOREAN]);
    expect(decodeText(page, 'text/html; charset=ISO-8859-1')).toContain('수도 요금 안내');
  });

  it('reads UTF-8 that is declared as something else', () => {
    expect(decodeText(Buffer.from('수도 요금'), 'text/html; charset=euc-kr')).toBe('수도 요금');
  });

  it('reads Latin-1 where it is declared, and takes it for no Korean', () => {
    expect(decodeText(FRENCH, 'text/html; charset=iso-8859-1')).toBe('Café fermé');
  });

  it('reads UTF-16 by its mark', () => {
    expect(decodeText(Buffer.from('\ufeff수도', 'utf16le'), '')).toBe('수도');
  });

  it('shows what fits no encoding as such, and loses nothing else', () => {
    expect(decodeText(Buffer.concat([Buffer.from('수도 요금'), Buffer.from([0xff])]), '')).toBe(
      '수도 요금\ufffd',
    );
  });

  it('gives an empty text for no bytes', () => {
    expect(decodeText(Buffer.alloc(0), '')).toBe('');
  });
});

describe('dayOfMoment', () => {
  it.each([
    ['FRI, 26 JUL 2019 10:00:00 KST', '2019-07-26'],
    ['Thu, 25 Jul 2019 23:30:00 GMT', '2019-07-26'],
    ['Thu, 25 Jul 2019 10:00:00 GMT', '2019-07-25'],
    ['2026-11-20T23:30:00Z', '2026-11-21'],
    ['2026-11-20T23:30:00.000+09:00', '2026-11-20'],
    ['2026-11-20T20:00:00-0500', '2026-11-21'],
    ['2026-11-20 10:00:00.0', '2026-11-20'],
    ['2026.11.20', '2026-11-20'],
    ['20 November 2026', '2026-11-20'],
    ['Thu, 25 Jul 2019 23:30:00 XYZ', '2019-07-25'],
    ['yesterday', null],
    ['', null],
  ])('reads %s in Seoul as %s', (written, day) => {
    expect(dayOfMoment(written, 'Asia/Seoul')).toBe(day);
  });
});
