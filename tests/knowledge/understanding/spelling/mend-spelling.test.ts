import { describe, expect, it } from 'vitest';
import { splitPassages } from '../../../../knowledge/ingest/passages.ts';
import { languageOf } from '../../../../knowledge/languages/languages.ts';
import { createMinisearchIndex } from '../../../../knowledge/search/minisearch-index.ts';
import { mendSpelling } from '../../../../knowledge/understanding/spelling/mend-spelling.ts';
import { loadVocabulary } from '../../../../knowledge/understanding/vocabulary.ts';
import { makeNotice } from '../../../support/citations.ts';

const NOTICES = [
  makeNotice({
    id: 'pool',
    title: 'Swimming pool in Byeolbit Park: prices and opening hours',
    text: [
      'The pool opens on 3 May. A ticket costs 4,000 won for adults. Vouchers from last summer can still be exchanged.',
      'Apply for a season ticket at the reception. Bring a photograph and your identity card.',
    ].join('\n\n'),
  }),
  makeNotice({
    id: 'waste',
    title: '대형폐기물 수수료 안내',
    text: '소파는 7,000원입니다. 폐기물 스티커는 주민센터에서 삽니다. 배드민턴 대회는 6월에 열립니다.',
    language: 'ko',
  }),
];
const vocabulary = loadVocabulary([]);

async function mended(text: string, language: string): Promise<string | null> {
  const index = createMinisearchIndex();
  for (const notice of NOTICES)
    await index.replace(notice, splitPassages(notice, languageOf(notice.language)));
  return mendSpelling(text, language, { index, vocabulary });
}

describe('a question with slips', () => {
  it.each([
    ['how mutch is a tiket', 'how much is a ticket'],
    ['wen dose the swiming pool open', 'when dose the swimming pool open'],
    ['opning hours of the swiming pool', 'opening hours of the swimming pool'],
    ['do i need a fotograph', 'do i need a photograph'],
    ['old vouchurs still ok?', 'old vouchers still ok?'],
    ['Recption adress', 'reception address'],
    ['swimmingpool prices', 'swimming pool prices'],
    ['pool hrs 2day pls', 'pool hours today please'],
    ['price in byeolbti park', 'price in byeolbit park'],
  ])('is read as it was meant: %s', async (written, meant) => {
    expect(await mended(written, 'en')).toBe(meant);
  });

  it.each([
    ['대형페기물 언재 버려요', '대형폐기물 언제 버려요'],
    ['배드민턴대회언제해요', '배드민턴대회 언제해요'],
    ['베드민턴 대회 몃시', '배드민턴 대회 몇시'],
    ['소파버리는데얼마', '소파 버리는데 얼마'],
    ['수수료 얼만데요', '수수료 얼마예요'],
  ])('is read as it was meant in Korean: %s', async (written, meant) => {
    expect(await mended(written, 'ko')).toBe(meant);
  });

  it.each([
    ['how much is a ticket for the pool', 'en'],
    ['opening hours of the pool on 3 May 2026 for 12345', 'en'],
    ['what about the Grimsby zoo', 'en'],
    ['isnt it free, dont i need a card', 'en'],
    ['대형폐기물 수수료 얼마예요', 'ko'],
    ['어제 소파 버렸어요', 'ko'],
    ['수영장 요금 알려주세요', 'ko'],
    ['wie viel kostet es', 'de'],
    ['', 'en'],
  ])('is left alone where nothing is amiss: %s', async (written, language) => {
    expect(await mended(written, language)).toBeNull();
  });

  it('is left alone where it is too long for a chat', async () => {
    expect(await mended(`how mutch is it ${'x '.repeat(200)}`, 'en')).toBeNull();
  });

  it('never becomes another number', async () => {
    expect(await mended('tiket 4001 on 31 May', 'en')).toBe('ticket 4001 on 31 May');
  });
});
