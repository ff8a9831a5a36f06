import { describe, expect, it } from 'vitest';
import { mixedTerms } from '../../../knowledge/languages/telling/terms.ts';
import { createPlaces, placeOf, weighPlaces } from '../../../knowledge/understanding/places.ts';
import { makeNotice } from '../../support/citations.ts';
import { aConcept } from '../../support/questions.ts';

const concept = (word: string, alternatives: string[][] = [], weight = 1) =>
  aConcept(word, { alternatives, weight });

describe('the place of a publisher', () => {
  it.each([
    ['나주시', '나주'],
    ['강진군', '강진'],
    ['전라남도', '전라남'],
    ['광주광역시', '광주'],
    ['나주시청', '나주'],
    ['Leeds City Council', 'Leeds'],
    ['City of York', 'York'],
    ['Kent County Council', 'Kent'],
  ])('of %s is %s', (publisher, place) => {
    expect(placeOf(publisher)).toBe(place);
  });

  it.each(['Ministry of the Interior', 'GOV.UK', '행정안전부', '중학교', ''])(
    'is not told by "%s"',
    (publisher) => {
      expect(placeOf(publisher)).toBeNull();
    },
  );
});

describe('places', () => {
  it('are known by their terms', () => {
    const isPlace = createPlaces(['나주', 'Naju', '']);
    expect(isPlace(mixedTerms('나주'))).toBe(true);
    expect(isPlace(mixedTerms('naju'))).toBe(true);
    expect(isPlace(mixedTerms('축제'))).toBe(false);
    expect(isPlace([])).toBe(false);
  });

  const naju = makeNotice({ id: 'naju', publisher: '나주시', text: '축제가 열린다.' });
  const gangjin = makeNotice({ id: 'gangjin', publisher: '강진군', text: '축제가 열린다.' });
  const province = makeNotice({ id: 'province', publisher: '전라남도', text: '나주에서 축제가 열린다.' });
  const notices = [naju, gangjin, province];

  it('asked for cost the notices of other publishers that do not name them', () => {
    const fitOf = weighPlaces([concept('나주'), concept('축제')], notices);
    expect(fitOf(naju)).toEqual({ kept: 1, fit: 1 });
    expect(fitOf(province)).toEqual({ kept: 1, fit: 1 });
    expect(fitOf(gangjin).kept).toBeLessThan(1);
    expect(fitOf(gangjin).fit).toBe(0);
  });

  it('count by a translation too, and less where they are carried over', () => {
    const [own, carried] = [1, 0.5].map(
      (weight) => weighPlaces([concept('naju', [mixedTerms('나주')], weight)], notices)(gangjin).kept,
    );
    expect(own).toBeLessThan(1);
    expect(carried).toBeGreaterThan(own ?? 1);
    expect(weighPlaces([concept('naju', [mixedTerms('나주')])], notices)(naju).kept).toBe(1);
  });

  it('cost nothing where no publisher found is of the place', () => {
    const fitOf = weighPlaces([concept('목포')], notices);
    for (const notice of notices) expect(fitOf(notice)).toEqual({ kept: 1, fit: 0.5 });
  });

  it('of the list are missed where a notice names them not, though no publisher is of them', () => {
    const fitOf = weighPlaces([{ ...concept('목포'), isPlace: true }], notices);
    expect(fitOf(naju)).toEqual({ kept: 1, fit: 0 });
    const told = makeNotice({ publisher: '전라남도', text: '목포에서 축제가 열린다.' });
    expect(fitOf(told)).toEqual({ kept: 1, fit: 1 });
  });
});
