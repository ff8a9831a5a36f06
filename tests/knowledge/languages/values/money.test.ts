import '../../../../knowledge/languages/languages.ts';
import { describe, expect, it } from 'vitest';
import { moneyIn } from '../../../../knowledge/languages/values/money.ts';

describe('moneyIn', () => {
  it.each([
    ['A chair costs 3,000 won.', [[3000, 'won']]],
    [
      '의자는 3천 원, 책상은 1만 5천원입니다.',
      [
        [3000, 'won'],
        [15000, 'won'],
      ],
    ],
    [
      'It is £2.50, or ₩4,000.',
      [
        [2.5, 'pound'],
        [4000, 'won'],
      ],
    ],
    ['3,000원에서 3,000원으로', [[3000, 'won']]],
    ['Open to 3,000 people; entry is free.', []],
  ])('reads the amounts of %s', (text, amounts) => {
    expect(moneyIn(text).map(({ value, unit }) => [value, unit])).toEqual(amounts);
  });
});
