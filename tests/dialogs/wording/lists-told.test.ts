import { expect, it } from 'vitest';
import { makeNotice } from '../../support/citations.ts';
import { assistantOver, talkWith } from '../../support/dialogs.ts';
import { knowledgeOf } from '../../support/notices.ts';

const ask = async (text: string, question: string) => {
  const notice = makeNotice({
    id: 'rink',
    title: 'Skating at the ice rink this winter',
    text,
    published: { on: '2026-11-02', basis: 'stated' },
  });
  return talkWith(assistantOver(await knowledgeOf(notice))).say(question);
};

const ITEMS = [
  '- Grown-ups: £6.50',
  '- Pupils with a card: £4.20',
  '- Under sixes: £1.00',
  '- Ten visits: £55.00',
];

it('a list is told in whole and in its order where all its rows answer', async () => {
  const { text, citations, answer } = await ask(
    `The rink is open from 5 December. Skates are for hire.\n\n${ITEMS.join('\n')}\n\nBring gloves.`,
    'How much is skating at the ice rink?',
  );
  expect(answer?.status).toBe('answered');
  const places = ITEMS.map((item) => text.indexOf(item.slice(2)));
  expect(places.every((place) => place >= 0)).toBe(true);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(citations.length).toBeLessThanOrEqual(3);
});

it('the rows of a table are told as cells', async () => {
  const rows = ['| Grown-ups | £6.50 |', '| Pupils | £4.20 |', '| Under sixes | £1.00 |'];
  const { text } = await ask(
    `Prices this winter.\n\n| Who | Price |\n| --- | --- |\n${rows.join('\n')}\n`,
    'How much is skating at the ice rink?',
  );
  for (const price of ['£6.50', '£4.20', '£1.00']) expect(text).toContain(price);
});

it('the row that the question names is told alone', async () => {
  const { text } = await ask(
    `The rink is open from 5 December.\n\n${ITEMS.join('\n')}\n`,
    'How much do pupils pay for skating at the ice rink?',
  );
  expect(text).toContain('£4.20');
  expect(text).not.toContain('All that it lists');
});

it('of a long list it is said how many more there are', async () => {
  const many = Array.from(
    { length: 14 },
    (_, at) => `- Lane ${String.fromCharCode(65 + at)}, on weekday evenings alone: £${at + 2}.00`,
  );
  const { answer, text } = await ask(
    `The rink has lanes.\n\n${many.join('\n')}\n`,
    'How much is skating at the ice rink?',
  );
  expect(answer).toMatchObject({ status: 'answered', list: { more: 4 } });
  expect(text).toContain('… and 4 more');
});
