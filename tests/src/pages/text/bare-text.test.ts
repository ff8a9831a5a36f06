import { describe, expect, it } from 'vitest';
import { bareText } from '../../../../src/pages/text/bare-text.ts';

describe('a notice as words alone', () => {
  it.each([
    [
      '## Opening hours\n\n- **Monday**: 9 to 5\n\n- Sunday: closed',
      'Opening hours\nMonday: 9 to 5\nSunday: closed',
    ],
    ['| Who | Fee |\n|---|---|\n| Adults | 3 euros |', 'Who · Fee\nAdults · 3 euros'],
    ['See [the plan](https://city.example/plan) &amp; <b>come</b>.', 'See the plan & come.'],
    ['2 * 3 * 4 is 24, and snake_case stays', '2 * 3 * 4 is 24, and snake_case stays'],
    ['', ''],
  ])('%j reads %j', (text, bare) => {
    expect(bareText(text)).toBe(bare);
  });
});
