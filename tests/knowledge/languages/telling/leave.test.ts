import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../../knowledge/languages/languages.ts';

describe('what a question asks to be told of', () => {
  it.each([
    ['Can I bring my dog?', 'en', 'leave'],
    ['Are drones allowed in the park?', 'en', 'leave'],
    ['Do I need to book?', 'en', 'duty'],
    ['Is registration required?', 'en', 'duty'],
    ['Can’t I bring my dog?', 'en', null],
    ['When does the park open?', 'en', null],
    ['개를 데려갈 수 있나요?', 'ko', 'leave'],
    ['꼭 예약해야 하나요?', 'ko', 'duty'],
    ['예약 안 하면 못 들어가나요?', 'ko', null],
    ['언제 여나요?', 'ko', null],
  ])('%s', (question, language, asked) => {
    expect(languageOf(language).leave.asked(question)).toBe(asked);
  });
});

describe('yes or no', () => {
  it.each([
    ['Dogs may run free on the east bank.', 'en', 'leave', 'yes'],
    ['Dogs may not enter the flower garden.', 'en', 'leave', 'no'],
    ['Fires are prohibited in the park.', 'en', 'leave', 'no'],
    ['Only residents may park here.', 'en', 'leave', null],
    ['Dogs may come in, but they cannot run free.', 'en', 'leave', null],
    ['Everybody must register by e-mail.', 'en', 'duty', 'yes'],
    ['You do not need to book.', 'en', 'duty', 'no'],
    ['The park has a playground.', 'en', 'leave', null],
    ['누구나 온라인으로 신청할 수 있습니다.', 'ko', 'leave', 'yes'],
    ['공원에서는 불을 피울 수 없습니다.', 'ko', 'leave', 'no'],
    ['야영은 금지됩니다.', 'ko', 'leave', 'no'],
    ['만 65세 이상에 한해 이용할 수 있습니다.', 'ko', 'leave', null],
    ['참가자는 신분증을 가져와야 합니다.', 'ko', 'duty', 'yes'],
    ['예약하지 않아도 됩니다.', 'ko', 'duty', 'no'],
  ] as const)('is said by "%s"', (sentence, language, asked, verdict) => {
    expect(languageOf(language).leave.said(sentence, asked)).toBe(verdict);
  });
});
