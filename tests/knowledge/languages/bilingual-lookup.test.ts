import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../knowledge/languages/languages.ts';
import {
  createBilingual,
  loadBilingual,
  noBilingual,
} from '../../../knowledge/languages/lexicon/bilingual.ts';

const termsOf = (word: string) => languageOf('ko').words.terms(word);
const bilingual = createBilingual([
  { ko: ['회의', '회담'], en: ['meeting', 'conference room'] },
  { ko: ['정상회의'], en: ['summit'] },
  { ko: ['한국'], en: ['Korea'] },
]);
const alternatives = (word: string, from = bilingual) => from.alternatives(word, termsOf(word));

describe('the bilingual look-up', () => {
  it('gives the words that mean the same across and in the same language', () => {
    expect(alternatives('summit')).toEqual([termsOf('정상회의')]);
    expect(alternatives('meeting')).toEqual([termsOf('회의'), termsOf('회담'), termsOf('conference room')]);
  });

  it('keeps the words of one phrase together', () => {
    expect(alternatives('회담')).toContainEqual(['confer', 'room']);
  });

  it('finds a word by its terms, whatever its form', () => {
    expect(bilingual.alternatives('meetings', termsOf('meetings'))).toEqual(alternatives('meeting'));
  });

  it('takes the head of a Korean compound for more of its kind', () => {
    expect(alternatives('회의')).toContainEqual(termsOf('summit'));
    expect(alternatives('summit')).not.toContainEqual(termsOf('회의'));
  });

  it('joins a country with what is of it', () => {
    expect(alternatives('Korean')).toContainEqual(['korea']);
    expect(alternatives('Korea')).toEqual([termsOf('한국'), ['korean']]);
  });

  it('takes a Korean compound apart where all its parts are known, an ending apart', () => {
    const list = createBilingual([
      { ko: ['마약'], en: ['drug', 'narcotics', 'dope'] },
      { ko: ['상담'], en: ['advice'] },
    ]);
    expect(list.ofParts('마약상담은')).toEqual([termsOf('drug advice'), termsOf('narcotics advice')]);
    expect(list.ofParts('마약')).toEqual([]);
    expect(list.ofParts('마약수사')).toEqual([]);
    expect(list.ofParts('advice')).toEqual([]);
  });

  it('names the places of the list', () => {
    expect(loadBilingual().places).toEqual(expect.arrayContaining(['나주', 'Naju']));
    expect(loadBilingual().countries).toEqual(expect.arrayContaining(['한국', 'Korea']));
    expect(bilingual.places).toEqual([]);
  });

  it('gives nothing for a word that it does not know', () => {
    expect(alternatives('window')).toEqual([]);
    expect(alternatives('summit', noBilingual)).toEqual([]);
  });

  it('loads the list that ships with the product', () => {
    expect(alternatives('library', loadBilingual())).toContainEqual(termsOf('도서관'));
    expect(alternatives('도서관', loadBilingual())).toContainEqual(termsOf('library'));
  });
});
