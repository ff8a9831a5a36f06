import { describe, expect, it } from 'vitest';
import {
  createExampleQuestions,
  type ExampleOptions,
} from '../../../../src/pages/examples/example-questions.ts';
import { createTranslator } from '../../../../src/words/i18n.ts';
import { makeNotice } from '../../../support/citations.ts';
import { knowledgeOf } from '../../../support/notices.ts';

const { translateFor } = await createTranslator();
const marathon = makeNotice({
  id: 'marathon',
  title: 'River Marathon',
  text: 'The River Marathon is held on 11 April 2027. Registration costs 30,000 won.',
  published: { on: '2026-11-10', basis: 'stated' },
});
const fair = makeNotice({
  id: 'fair',
  title: 'Job Fair',
  text: 'The Job Fair was held on 3 May 2026 in the old town hall.',
  published: { on: '2026-04-01', basis: 'stated' },
});
const thanks = makeNotice({
  id: 'thanks',
  title: 'Words of thanks',
  text: 'The mayor thanks everybody.',
  published: { on: '2026-11-12', basis: 'stated' },
});
const tax = makeNotice({
  id: 'tax',
  title: '자동차세 납부 안내',
  text: '자동차세를 2026년 12월 16일부터 31일까지 납부해 주십시오.',
  language: 'ko',
  published: { on: '2026-11-20', basis: 'stated' },
});
const toCome = makeNotice({
  ...marathon,
  id: 'to-come',
  title: 'Kite Festival',
  published: { on: '2026-12-24', basis: 'stated' },
});

const knowledge = await knowledgeOf(marathon, fair, thanks, tax, toCome);

function examplesOf(given: Partial<ExampleOptions> = {}) {
  return createExampleQuestions({
    knowledge,
    translateFor,
    today: () => '2026-11-22',
    signal: new AbortController().signal,
    onError: (error) => {
      throw error;
    },
    ...given,
  });
}

describe('example questions', () => {
  it('are drawn from notices that answer them, what is to come before what has passed', async () => {
    const examples = await examplesOf()('en');
    expect(examples).toEqual([
      expect.stringMatching(/^(?:What does the River Marathon cost|When is the River Marathon)\?$/),
      'When is the Job Fair?',
    ]);
    for (const question of examples) {
      const answer = await knowledge.ask({ question, asOf: '2026-11-22' }, new AbortController().signal);
      expect(answer.status).toBe('answered');
    }
  });

  it('are in the language of the page', async () => {
    expect(await examplesOf()('ko')).toEqual([expect.stringMatching(/^자동차세 (?:납부 )?언제.+\?$/)]);
  });

  it('are found out once a day', async () => {
    let asked = 0;
    let day = '2026-11-22';
    const counting = {
      notices: knowledge.notices,
      sheetOf: knowledge.sheetOf,
      ask: (...given: Parameters<typeof knowledge.ask>) => {
        asked += 1;
        return knowledge.ask(...given);
      },
    };
    const examples = examplesOf({ knowledge: counting, today: () => day });
    const first = await examples('en');
    const askedOnce = asked;
    expect(await examples('en')).toBe(first);
    expect(asked).toBe(askedOnce);
    day = '2026-11-23';
    await examples('en');
    expect(asked).toBeGreaterThan(askedOnce);
  });

  it('are none where the knowledge fails, which is told, and the next page tries again', async () => {
    const errors: unknown[] = [];
    let broken = true;
    const failing = {
      notices: knowledge.notices,
      sheetOf: knowledge.sheetOf,
      ask: async (...given: Parameters<typeof knowledge.ask>) => {
        if (broken) throw new Error('The index is gone.');
        return knowledge.ask(...given);
      },
    };
    const examples = examplesOf({ knowledge: failing, onError: (error) => errors.push(error) });
    expect(await examples('en')).toEqual([]);
    expect(errors).toHaveLength(1);
    broken = false;
    expect(await examples('en')).not.toEqual([]);
  });
});
