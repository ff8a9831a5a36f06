import '../../../knowledge/languages/languages.ts';
import { describe, expect, it } from 'vitest';
import { english } from '../../../knowledge/languages/english/english.ts';
import { korean } from '../../../knowledge/languages/korean/korean.ts';

const named = (rules: typeof english, question: string) =>
  rules.words.subjectWords(question).map(({ word }) => word);

describe('a question that any notice may be asked', () => {
  it.each([
    'what is the fee?',
    'when is the deadline?',
    'how do I apply?',
    'can I pay by card?',
    "I'm 35, can I?",
    'what do I need to bring?',
  ])('names no subject: "%s"', (question) => {
    expect(named(english, question)).toEqual([]);
  });

  it.each([
    '신청 언제까지예요?',
    '35살인데 돼요?',
    '뭐 가져가야 돼요?',
    '카드로 낼 수 있어요?',
    '제출서류는 뭐예요?',
    '어디서 내요?',
  ])('names no subject in Korean: "%s"', (question) => {
    expect(named(korean, question)).toEqual([]);
  });
});

describe('the subject of a question', () => {
  it('is what its other words name', () => {
    expect(named(english, 'how much is a library card?')).toEqual(['library', 'card']);
    expect(named(english, 'when does registration for the regatta close?')).toEqual(['regatta']);
    expect(named(korean, '건강검진 예약 기간은?')).toEqual(['건강검진']);
    expect(named(korean, '사회복지사 모집 언제까지예요?')).toEqual(['사회복지사']);
  });
});
