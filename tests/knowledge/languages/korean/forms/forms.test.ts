import { describe, expect, test } from 'vitest';
import { koreanForms } from '../../../../../knowledge/languages/korean/forms/forms.ts';
import { koreanTerms } from '../../../../../knowledge/languages/korean/words.ts';

const forms = (word: string): string[] => koreanForms(word).map((terms) => terms.join(' '));

describe('the forms of a verb', () => {
  test.each([
    ['지내요', '지냅니다'],
    ['여나요', '엽니다'],
    ['열어요', '엽니다'],
    ['열려요', '열립니다'],
    ['쉬나요', '쉽니다'],
    ['파나요', '팝니다'],
    ['풀어요', '풉니다'],
    ['펼쳐요', '펼칩니다'],
    ['치러요', '치릅니다'],
    ['골라요', '고릅니다'],
    ['닫아요', '닫습니다'],
    ['쉴까요', '쉽니다'],
    ['열렸나요', '열립니다'],
    ['태우나요', '태웠습니다'],
  ])('asked with %s, a notice may write %s', (asked, written) => {
    expect([...forms(asked), koreanTerms(asked).join(' ')]).toContain(koreanTerms(written).join(' '));
  });

  test.each(['도서관은', '언제예요', '하나요', '있어요', '설명회'])(
    '%s has none that tell anything',
    (word) => {
      expect(forms(word)).toEqual([]);
    },
  );
});
