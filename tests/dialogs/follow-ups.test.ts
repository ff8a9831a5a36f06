import { describe, expect, it } from 'vitest';
import type { Knowledge } from '../../knowledge/index.ts';
import { makeNotice } from '../support/citations.ts';
import { assistantOver, talkWith, textsIn } from '../support/dialogs.ts';
import { knowledgeOf, SHELF } from '../support/notices.ts';

const en = textsIn('en');
const POTTERY = makeNotice({
  id: 'pottery',
  title: 'Pottery course in the art hall',
  text: [
    'Haneul City invites everyone to a pottery course, which begins on 7 December 2026.',
    'The course takes place at the Haneul Art Hall, Harbour Street 5.',
    'Clay and firing are included in the course fee of 20,000 won.',
    'Questions: 031-555-0123.',
    'Applications for the course are accepted until 30 November 2026.',
  ].join('\n\n'),
  published: { on: '2026-11-12', basis: 'stated' },
});
const FOLLOW_UPS = ['event', 'period-apply', 'amount-fee', 'place', 'contact', 'how-to'].map((aspect) =>
  en(`replies.next.${aspect}`),
);

/** Counts the questions that are asked of the knowledge. */
function counting(knowledge: Knowledge): { readonly counted: Knowledge; readonly asked: string[] } {
  const asked: string[] = [];
  const counted: Knowledge = {
    ...knowledge,
    ask(request, signal) {
      asked.push(request.question);
      return knowledge.ask(request, signal);
    },
  };
  return { counted, asked };
}

const knowledge = await knowledgeOf(...SHELF, POTTERY);
const PRICE = 'How much is the pottery course?';

describe('what is suggested after an answer', () => {
  it('are short questions that the notice answers, with words not said yet', async () => {
    const { answer, suggestions, citations } = await talkWith(assistantOver(knowledge)).say(PRICE);
    expect(answer?.status).toBe('answered');
    const questions = suggestions.filter((one) => FOLLOW_UPS.includes(one));
    expect(questions.length).toBeGreaterThan(0);
    expect(questions).not.toContain(en('replies.next.amount-fee'));
    const said = new Set(citations.map(({ citation }) => citation.quote));
    for (const question of questions) {
      const one = talkWith(assistantOver(knowledge));
      await one.say(PRICE);
      const next = await one.say(question);
      expect(next.answer?.status, question).toBe('answered');
      expect(said, question).not.toContain(next.citations[0]?.citation.quote);
    }
  });

  it('are at most six with "Why?" and "Summarise it", and at most three questions', async () => {
    const { suggestions } = await talkWith(assistantOver(knowledge)).say(PRICE);
    expect(suggestions.length).toBeLessThanOrEqual(6);
    expect(suggestions.filter((one) => FOLLOW_UPS.includes(one)).length).toBeLessThanOrEqual(3);
    expect(suggestions).toEqual(expect.arrayContaining([en('replies.say-why'), en('replies.say-summarise')]));
  });

  it('costs no further question, for the notice’s sheet tells what to ask', async () => {
    const { counted, asked } = counting(knowledge);
    const { suggestions } = await talkWith(assistantOver(counted)).say(PRICE);
    expect(suggestions.filter((one) => FOLLOW_UPS.includes(one)).length).toBeGreaterThan(0);
    expect(asked).toEqual([PRICE]);
  });
});
