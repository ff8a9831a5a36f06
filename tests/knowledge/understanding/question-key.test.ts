import { expect, it } from 'vitest';
import { questionKey } from '../../../knowledge/index.ts';

it.each([
  ['When is the health check?', 'health check, when is it?'],
  ['도서관 카드는 얼마예요?', '얼마예요, 도서관 카드?'],
])('"%s" and "%s" are like questions', (one, other) => {
  expect(questionKey(one)).toBe(questionKey(other));
});

it.each([
  ['When is the health check?', 'How much is the health check?'],
  ['When is the health check?', 'When is the festival?'],
])('"%s" and "%s" are not', (one, other) => {
  expect(questionKey(one)).not.toBe(questionKey(other));
});
