import { describe, expect, test } from 'vitest';
import { inferPublication } from '../../../../knowledge/ingest/days/infer-publication.ts';

describe('the day of publication, from the text', () => {
  test.each([
    ['Ministers met\nDate : 2018.11.27 Read : 162\nThey met on 3 May 2014.', '2018-11-27'],
    ['Published 3 May 2019\nThe hall is open again.', '2019-05-03'],
    ['The hall is open again.\n3 May 2019', '2019-05-03'],
  ])('is stated by a date line: %j', (text, on) => {
    expect(inferPublication(text, 'en')).toEqual({ on, basis: 'stated' });
  });

  test.each([
    ['겨울 행사 안내\n등록일 2025-12-13\n다음 달에 열린다.', '2025-12-13'],
    ['다음과 같이 공고합니다.\n2025년 12월 13일\n시장', '2025-12-13'],
  ])('is stated by a Korean date line: %j', (text, on) => {
    expect(inferPublication(text, 'ko')).toEqual({ on, basis: 'stated' });
  });

  test('is inferred from the latest day told as past and the next year named', () => {
    const text =
      'The minister attended the forum on November 18.\nA meeting was held on November 16.\nThe forum began in 2014.\nThe next one will be held in 2022.';
    expect(inferPublication(text, 'en')).toEqual({ on: '2021-11-18', basis: 'inferred' });
  });

  test('is inferred where a year is told both ways', () => {
    const text = '위원회는 12월 8일 회의를 열었다. 내년(2026년)에는 두 번 열 예정이다.';
    expect(inferPublication(text, 'ko')).toEqual({ on: '2025-12-08', basis: 'inferred' });
  });

  test.each([
    'Everyone is welcome.',
    'The act came into force on 1 April 2009.',
    'Date: 14 June 2019\nVenue: Town Hall\nTime: 2pm',
    'The minister attended the forum on November 18.',
    '',
  ])('is not known from %j', (text) => {
    expect(inferPublication(text, 'en')).toBeNull();
  });
});
