import { afterEach, describe, expect, it } from 'vitest';
import { readPageFields } from '../../../knowledge/ingest/page/page-fields.ts';
import { english } from '../../../knowledge/languages/english/english.ts';
import { korean } from '../../../knowledge/languages/korean/korean.ts';
import { eitherOf, languageOf } from '../../../knowledge/languages/languages.ts';
import { plain } from '../../../knowledge/languages/plain.ts';
import { register } from '../../../knowledge/languages/registry.ts';
import { describeLanguage } from '../../contracts/language.ts';
import { makeNotice } from '../../support/citations.ts';
import { madeUp } from '../../support/made-up-language.ts';
import { askKnowledge, knowledgeOf } from '../../support/notices.ts';

describeLanguage('English', english, {
  text: 'The pool opens on 3 May 2027. Bring a towel.',
  question: { asks: 'When does the pool open?', names: ['pool'] },
  date: { written: '3 May 2027', day: '2027-05-03' },
});

describeLanguage('Korean', korean, {
  text: '수영장은 2027년 5월 3일에 문을 엽니다. 수건을 가져오세요.',
  question: { asks: '수영장은 언제예요?', names: ['수영장은'] },
  date: { written: '2027년 5월 3일', day: '2027-05-03' },
});

describeLanguage('the plain fallback', plain, {
  text: 'Le bassin ouvre demain. Apportez une serviette.',
  question: null,
  date: null,
});

describeLanguage('a made-up language', madeUp, {
  text: 'Vu plavo oprit 3 trebin 2027. Brak vu tolin.',
  question: { asks: 'Dorno oprit vu plavo?', names: ['plavo'] },
  date: { written: '3 trebin 2027', day: '2027-03-03' },
});

describe('a language that is registered', () => {
  let forget = (): void => {};
  afterEach(() => forget());

  const POOL = makeNotice({
    id: 'plavo',
    language: 'qaa',
    title: 'Plavo Rinsal',
    text: 'Vu plavo oprit 3 trebin 2027.\n\nVu bibrak fermit 9 dubar 2027.',
    published: { on: '2026-11-02', basis: 'stated' },
  });

  it('is read as it says from then on, and as the plain fallback before', () => {
    expect(languageOf('qaa')).toBe(plain);
    forget = register(madeUp);
    expect(languageOf('qaa')).toBe(madeUp);
    expect(languageOf('qaa-KR')).toBe(madeUp);
    expect(languageOf('ko-KR')).toBe(korean);
    forget();
    expect(languageOf('qaa')).toBe(plain);
  });

  it('lends its words to the pages of all', () => {
    forget = register(madeUp);
    expect(readPageFields('publit : 2026-11-02 조회수 7')?.published).toBe('2026-11-02');
  });

  it('has its questions answered from its notices, with their dates', async () => {
    forget = register(madeUp);
    const answer = await askKnowledge(await knowledgeOf(POOL), 'Dorno oprit vu plavo?', { language: 'qaa' });
    expect(answer.status).toBe('answered');
    if (answer.status !== 'answered') return;
    const [first] = answer.statements;
    expect(first?.citation.quote).toBe('Vu plavo oprit 3 trebin 2027.');
    expect(first?.dates.map(({ interval }) => interval?.start)).toEqual(['2027-03-03T00:00:00']);
  });
});

describe('expressions of several languages', () => {
  it('match what each matches, and nothing where there is none', () => {
    expect(eitherOf([/pool/iu, /수영장/iu]).test('Pool')).toBe(true);
    expect(eitherOf([/pool/iu, /수영장/iu]).test('수영장')).toBe(true);
    expect(eitherOf([]).test('')).toBe(false);
  });

  it('are refused where they are read in different ways', () => {
    expect(() => eitherOf([/pool/i, /수영장/u])).toThrow('flags');
  });
});
