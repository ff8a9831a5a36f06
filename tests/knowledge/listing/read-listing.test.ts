import { describe, expect, it } from 'vitest';
import type { Listing } from '../../../knowledge/index.ts';
import { readListing } from '../../../knowledge/index.ts';

const PUBLISHERS = [
  'Haneul City, Sports Division',
  'Haneul City, Parking Division',
  'Tax Office',
  '하늘시 세무과',
  '나주시',
];
const read = (text: string, language: string) => readListing(text, language, '2026-11-22', () => PUBLISHERS);

describe('what is asked to be listed in English', () => {
  it.each<[string, Listing]>([
    ['notices about AI since 2020', { words: 'AI', since: '2020-01-01' }],
    ['Show me the notices about AI since 2020, please.', { words: 'AI', since: '2020-01-01' }],
    ['parking notices from last month', { words: 'parking', since: '2026-10-01', until: '2026-10-31' }],
    ['notices from the Tax Office', { publishers: ['Tax Office'] }],
    [
      'list notices by Haneul City about parking',
      { words: 'parking', publishers: ['Haneul City, Sports Division', 'Haneul City, Parking Division'] },
    ],
    [
      'are there notices about jobs from the Parking Division?',
      { words: 'jobs', publishers: ['Haneul City, Parking Division'] },
    ],
    ['notices between 2020 and 2022', { since: '2020-01-01', until: '2022-12-31' }],
    ['notices before 2020', { until: '2019-12-31' }],
    ['notices until March 2020', { until: '2020-03-31' }],
    ['notices since 1 March 2026', { since: '2026-03-01' }],
    ['library notices this year', { words: 'library', since: '2026-01-01', until: '2026-12-31' }],
    ['notices in December', { since: '2025-12-01', until: '2025-12-31' }],
    ['any news on the marathon?', { words: 'marathon' }],
  ])('"%s"', (text, listing) => {
    expect(read(text, 'en')).toEqual(listing);
  });

  it.each([
    'show me the notices',
    'notice period for tenants',
    'what does the notice on parking say?',
    'when is the notice about parking?',
    'the notice says 3 December',
    'what is the latest day to apply',
    '',
    `notices about ${'parking '.repeat(40)}`,
  ])('isn’t "%s"', (text) => {
    expect(read(text, 'en')).toBeNull();
  });
});

describe('what is asked to be listed in Korean', () => {
  it.each<[string, Listing]>([
    ['2020년 이후 인공지능 공고', { words: '인공지능', since: '2020-01-01' }],
    ['지난달 주차 공지 보여줘', { words: '주차', since: '2026-10-01', until: '2026-10-31' }],
    ['세무과에서 낸 공지', { publishers: ['하늘시 세무과'] }],
    ['나주시 축제 소식 알려줘', { words: '축제', publishers: ['나주시'] }],
    ['올해 축제 관련 공지', { words: '축제', since: '2026-01-01', until: '2026-12-31' }],
    [
      '2024년부터 2025년까지 주차에 대한 공지 찾아줘',
      { words: '주차', since: '2024-01-01', until: '2025-12-31' },
    ],
    ['2025년 이전 공지', { until: '2024-12-31' }],
    ['채용 공고 있어요?', { words: '채용' }],
  ])('"%s"', (text, listing) => {
    expect(read(text, 'ko')).toEqual(listing);
  });

  it.each(['공지', '공지 보여줘', '주차 공지 언제 나와요?', '공고일은 언제예요?', '어디서 공지를 보나요?'])(
    'isn’t "%s"',
    (text) => {
      expect(read(text, 'ko')).toBeNull();
    },
  );
});

it('nothing is read in a language without rules', () => {
  expect(read('avis de 2020', 'fr')).toBeNull();
});
