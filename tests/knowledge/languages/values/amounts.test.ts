import '../../../../knowledge/languages/languages.ts';
import { describe, expect, it } from 'vitest';
import { tokens } from '../../../../knowledge/languages/telling/tokens.ts';
import { inFigures } from '../../../../knowledge/languages/values/amounts.ts';

const figures = (text: string) =>
  tokens(text)
    .filter(({ kind }) => kind === 'number')
    .map((token) => token.text);

describe('amounts', () => {
  it.each([
    ['5만원', '50000'],
    ['6만 5천 원', '65000'],
    ['1억 2천만 원', '120000000'],
    ['3천명', '3000'],
    ['1만 2,500원', '12500'],
    ['2.5만 톤', '25000'],
    ['65,000 won', '65000'],
    ['£2.5 million', '2500000'],
    ['47.9bn pounds', '47900000000'],
    ['10k', '10000'],
  ])('%s is searched for as %s', (text, number) => {
    expect(figures(text)).toEqual([number]);
  });

  it.each(['3 metres', '2천안역', '5만들기', 'the 8th summit', '12월 3일', '5 mb', '18,5200'])(
    '%s stays as it is',
    (text) => {
      expect(inFigures(text)).toBe(text);
    },
  );

  it('take the words around them along', () => {
    expect(tokens('요금은 5만원입니다').map(({ text }) => text)).toEqual(['요금은', '50000', '원입니다']);
  });
});
