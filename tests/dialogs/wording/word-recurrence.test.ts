import { describe, expect, it } from 'vitest';
import { plainText } from '../../../dialogs/index.ts';
import { wordAnswer } from '../../../dialogs/wording/word-answer.ts';
import { wordRecurringStep } from '../../../dialogs/wording/word-recurrence.ts';
import { makeNotice } from '../../support/citations.ts';
import { textsIn } from '../../support/dialogs.ts';
import { askKnowledge, knowledgeOf } from '../../support/notices.ts';

const voice = (language: string) => ({ language, translate: textsIn(language), markup: plainText });
const HOURS = [
  { from: 540, to: 720 },
  { from: 780, to: null },
];

describe('what comes again, in words', () => {
  it.each([
    ['en', '3 December 2026 (Thu): 09:00–12:00, from 13:00.'],
    ['ko', '2026년 12월 3일 (목): 09:00~12:00, 13:00부터.'],
  ])('tells the day and its hours (%s)', (language, words) => {
    const step = { step: 'on-day', day: '2026-12-03', is: 'on', hours: HOURS, named: true } as const;
    expect(wordRecurringStep(step, voice(language))).toBe(words);
  });

  it('tells a day off that is named from one that isn’t', () => {
    const off = { step: 'on-day', day: '2026-12-06', is: 'off', hours: [] } as const;
    expect(wordRecurringStep({ ...off, named: true }, voice('en'))).toBe('6 December 2026 (Sun): closed.');
    expect(wordRecurringStep({ ...off, named: false }, voice('en'))).toBe(
      '6 December 2026 (Sun) is not one of the days named.',
    );
  });

  it('stands between yes or no and the quote', async () => {
    const knowledge = await knowledgeOf(
      makeNotice({
        id: 'rink',
        title: 'Ice rink',
        text: 'The ice rink is open Mon-Fri 3pm-9pm, closed Sundays.',
        published: { on: '2026-11-16', basis: 'stated' },
      }),
    );
    const answer = await askKnowledge(knowledge, 'is the ice rink open on sunday?', { asOf: '2026-11-30' });
    expect(wordAnswer(answer, voice('en')).text).toMatch(
      /^No\. 6 December 2026 \(Sun\): closed\. Next: 7 December 2026 \(Mon\)\. “The ice rink/,
    );
  });
});
