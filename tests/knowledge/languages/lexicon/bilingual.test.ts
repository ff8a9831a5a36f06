import { describe, expect, it } from 'vitest';
import { romanizeHangul } from '../../../../knowledge/languages/korean/forms/romanize.ts';
import bilingual from '../../../../knowledge/languages/lexicon/bilingual.json' with { type: 'json' };

const FIELDS = [
  'administration',
  'agency',
  'business',
  'country',
  'culture',
  'date',
  'education',
  'environment',
  'everyday',
  'health',
  'housing',
  'number',
  'place',
  'tax',
  'transport',
  'verb',
  'welfare',
];
/** Fields whose entries are names; elsewhere a capital letter needs a place in `PROPER`. */
const FIELDS_OF_NAMES = ['agency', 'country', 'date', 'place'];
const PROPER = /^(?:[A-Z]{2,4}|R&D|COVID-19|Wi-Fi|Olympics|Paralympics)$/;
const PROPER_FIRST =
  /^(?:African|Confucian|English|Korean|National|Nuri|Olympic|PET|World|North Korean|US)\b/;

const { entries } = bilingual;

describe('the Korean and English word list', () => {
  it('says what it is and what it rests on', () => {
    expect(bilingual.about).not.toBe('');
    expect(bilingual.sources.length).toBeGreaterThan(0);
  });

  it('is broad: 900 entries and more, something in each field', () => {
    expect(entries.length).toBeGreaterThan(900);
    expect([...new Set(entries.map((entry) => entry.field))]).toEqual(FIELDS);
  });

  it('is sorted by field', () => {
    const fields = entries.map((entry) => entry.field);
    expect(fields).toEqual([...fields].sort());
  });

  it('has a word on both sides of each entry', () => {
    expect(entries.filter(({ ko, en }) => ko.length === 0 || en.length === 0)).toEqual([]);
  });

  it('has Hangul, at times with digits, on the Korean side, without spaces and endings in 다', () => {
    const odd = entries.filter(({ ko }) => ko.some((word) => !/^[가-힣0-9]*[가-힣][가-힣0-9]*$/u.test(word)));
    const verbsWithEnding = entries.filter(
      ({ field, ko }) => field === 'verb' && ko.some((word) => word.endsWith('다')),
    );
    expect([...odd, ...verbsWithEnding]).toEqual([]);
  });

  it('has trimmed words in Latin script on the English side', () => {
    const odd = entries.filter(({ en }) =>
      en.some(
        (word) => word !== word.trim() || !/^[\p{Script=Latin}\d][\p{Script=Latin}\d '’&,.-]*$/u.test(word),
      ),
    );
    expect(odd).toEqual([]);
  });

  it('has capitals only in names', () => {
    const odd = entries
      .filter(({ field }) => !FIELDS_OF_NAMES.includes(field))
      .flatMap(({ en }) => en)
      .filter((word) => word !== word.toLowerCase() && !PROPER.test(word) && !PROPER_FIRST.test(word));
    // Abbreviations inside a phrase.
    expect(odd).toEqual(['mobile ID', 'traditional Korean music', 'traditional Korean house']);
  });

  it('pairs the same two words once', () => {
    const pairs = entries.flatMap(({ ko, en }) => ko.flatMap((k) => en.map((e) => `${k} = ${e}`)));
    expect(pairs.filter((pair, position) => pairs.indexOf(pair) !== position)).toEqual([]);
  });

  it('names each country of the Digital Nations', () => {
    const countries = entries.filter((entry) => entry.field === 'country').flatMap((entry) => entry.en);
    expect(countries).toEqual(
      expect.arrayContaining([
        'Republic of Korea',
        'United Kingdom',
        'Estonia',
        'Denmark',
        'Canada',
        'Israel',
      ]),
    );
    expect(countries).toEqual(expect.arrayContaining(['New Zealand', 'Uruguay', 'Portugal', 'Mexico']));
  });

  it('writes cities and counties as the romanisation does', () => {
    const names = entries.filter(
      ({ field, ko, en }) =>
        field === 'place' && ko.length === 1 && en.length === 1 && /^[A-Z][a-z]+$/.test(en[0] ?? ''),
    );
    const romanised = names.filter(({ ko, en }) => romanizeHangul(ko[0] ?? '') === en[0]?.toLowerCase());
    expect(romanised.length).toBeGreaterThan(150);
    const others = names.filter((name) => !romanised.includes(name)).flatMap(({ en }) => en);
    const abroad = ['Europe', 'Africa', 'Caribbean', 'Paris', 'London', 'Tokyo', 'Washington', 'Geneva'];
    expect(others).toEqual([...abroad, 'Montevideo', 'Jerusalem']);
  });
});
