import { describe, expect, it } from 'vitest';
import type { Answer, Notice } from '../../../../../knowledge/index.ts';
import { structureReply } from '../../../../../src/channels/web/reply/structure-reply.ts';
import { citeWords, makeNotice, makeReply } from '../../../../support/citations.ts';
import { textsIn } from '../../../../support/dialogs.ts';
import { knowledgeOf } from '../../../../support/notices.ts';
import { aConcept, aQuestion } from '../../../../support/questions.ts';
import { type Answered, answerFrom, tells, times, won } from '../../../../support/told-facts.ts';
import { settingOf } from './structured.ts';

const quay = makeNotice({
  id: 'quay',
  title: 'Quay run',
  publisher: 'Quay Office',
  text: '| Run | Summer | Winter |\n|---|---|---|\n| Long | 30,000 won | 25,000 won |\n| Short | 20,000 won | 15,000 won |\n\nBring:\n\n- a card\n- a photo\n- shoes\n\nOpen as on the door.\n\nAsk 031-555-0177.',
});

async function shown(answer: Answer, notice: Notice = quay) {
  return structureReply(makeReply({ answer }), settingOf(await knowledgeOf(notice)));
}

const cell = (row: string, run: string, season: string, amount: number) =>
  tells(quay, row, { aspect: 'amount', of: 'fee', labels: [season], for: run, value: won(amount) });
const LONG = '| Long | 30,000 won | 25,000 won |';
const SHORT = '| Short | 20,000 won | 15,000 won |';
const summer = [cell(LONG, 'Long', 'Summer', 30_000), cell(SHORT, 'Short', 'Summer', 20_000)] as const;
const winter = [cell(LONG, 'Long', 'Winter', 25_000), cell(SHORT, 'Short', 'Winter', 15_000)] as const;

/** The same rows for somebody who speaks another language. */
const inKorean = async (answer: Answer) => {
  const korean = settingOf(await knowledgeOf(quay), { language: 'ko', translate: textsIn('ko') });
  return structureReply(makeReply({ answer, language: 'ko' }), korean);
};

const textOf = (block: unknown): string => JSON.stringify(block);
const cellsIn = (answer: Awaited<ReturnType<typeof shown>>) => {
  const [table] = answer.blocks;
  if (table?.type !== 'table') throw new Error(`It begins with ${table?.type}.`);
  const words = (line: readonly { text: string }[]) => line.map(({ text }) => text).join('');
  return [table.head, ...table.rows].map((row) => row?.map(words));
};

describe('an answer from facts on the page', () => {
  it('has its value as the headline, with what it is of, and marks it in the quote', async () => {
    const reply = await shown(answerFrom([summer[1]]));
    expect(reply.headline).toEqual({ kind: 'value', text: '20,000 won', qualifier: 'Summer · Short' });
    expect(textOf(reply.blocks)).toContain('"text":"20,000","mark":true');
  });

  it('has a period with the days that are left as its state', async () => {
    const fact = { aspect: 'period', of: 'apply', value: times('../2026-12-04') } as const;
    const reply = await shown(answerFrom([tells(quay, 'Open as on the door.', fact)]));
    expect(reply.headline?.text).toBe('Until 4 December 2026 (Fri)');
    expect(reply.state).toEqual({ shape: 'holds', words: 'Still open', after: '12 days left' });
  });

  it('has a table as the notice has it, whole, with how many more rows there are', async () => {
    const reply = await shown(answerFrom([summer[0]], { list: { rows: summer, more: 3 } }));
    expect(reply.headline).toBeNull();
    const [quote, more, ...others] = reply.blocks;
    expect(textOf(quote)).toMatch(
      /"type":"table","head":.*Run.*Summer.*Winter.*Long.*30,000 won.*Short.*20,000 won/,
    );
    expect(textOf(more)).toContain('3 more');
    expect(others).toEqual([]);
  });

  it('has its values under their label for somebody who speaks another language, with how many more there are', async () => {
    const reply = await inKorean(answerFrom([summer[0]], { list: { rows: summer, more: 3 } }));
    expect(reply.headline).toBeNull();
    expect(cellsIn(reply)).toEqual([
      ['구분', '“Summer”'],
      ['“Long”', '30,000원'],
      ['“Short”', '20,000원'],
    ]);
    expect(textOf(reply.blocks[1])).toContain('3개');
    expect(reply.blocks[2]?.type).toBe('quote');
  });

  it('has the chosen row first and bold under its headline', async () => {
    const question = { concepts: [aConcept('short')] };
    const answer = answerFrom([summer[1]], { list: { rows: summer, more: 0 }, question });
    const own = await shown(answer);
    expect(own.headline?.text).toBe('20,000 won');
    expect(textOf(own.blocks[0])).toContain('"text":"20,000","mark":true');
    const reply = await inKorean(answer);
    expect(cellsIn(reply)[1]).toEqual(['“Short”', '20,000원']);
    expect(textOf(reply.blocks[0])).toContain('{"text":"“Short”","bold":true}');
    expect(textOf(reply.blocks[0])).not.toContain('{"text":"“Long”","bold":true}');
  });

  it('puts the cells of a table back under their columns', async () => {
    const rows = [summer[0], winter[0], summer[1], winter[1]];
    const reply = await inKorean(answerFrom([summer[0]], { list: { rows, more: 0 } }));
    expect(cellsIn(reply)).toEqual([
      ['구분', '“Summer”', '“Winter”'],
      ['“Long”', '30,000원', '25,000원'],
      ['“Short”', '20,000원', '15,000원'],
    ]);
  });

  it('has a timetable in lines', async () => {
    const value = times('weekly:mon,tue,wed,thu,fri 09:00-18:00; sat,sun closed until 2027-03-31');
    const reply = await shown(answerFrom([tells(quay, 'Open as on the door.', { aspect: 'hours', value })]));
    expect(reply.headline).toBeNull();
    expect(cellsIn(reply)).toEqual([undefined, ['Mon–Fri', '09:00–18:00'], ['Sat, Sun', 'closed']]);
    expect(textOf(reply.blocks[1])).toContain('until 31 March 2027');
  });

  it('has a list of words whole, as the notice’s list, under what it tells', async () => {
    const rows = ['a card', 'a photo', 'shoes'].map((words) => tells(quay, words, { aspect: 'documents' }));
    const [card] = rows;
    if (!card) throw new Error('There are three.');
    const [quote, ...more] = (await shown(answerFrom([card], { list: { rows, more: 0 } }))).blocks;
    expect(quote).toMatchObject({ type: 'quote', lead: 'What is needed' });
    expect(textOf(quote)).toMatch(/"type":"list".*a card.*a photo.*shoes/);
    expect(more).toEqual([]);
  });

  it('has a contact’s number to call', async () => {
    const value = { kind: 'contact', tel: ['031-555-0177'], email: [] } as const;
    const reply = await shown(answerFrom([tells(quay, 'Ask 031-555-0177.', { aspect: 'contact', value })]));
    expect(reply.headline?.text).toBe('031-555-0177');
    expect(reply.blocks[0]).toMatchObject({
      type: 'calls',
      calls: [{ number: '031-555-0177', href: 'tel:0315550177', label: 'Quay Office' }],
    });
  });

  it('keeps yes and no as its headline, with the value beside it', async () => {
    const fact = { aspect: 'period', of: 'apply', value: times('../2026-12-04') } as const;
    const answer: Answered = answerFrom([tells(quay, 'Open as on the door.', fact)], { verdict: 'yes' });
    const { headline } = await shown(answer);
    expect(headline).toEqual({ kind: 'value', text: 'Yes', qualifier: 'Until 4 December 2026 (Fri)' });
    const place: Answered = answerFrom([tells(quay, 'a card', { aspect: 'rule', says: 'must' })], {
      verdict: 'no',
    });
    expect((await shown(place)).headline?.text).toBe('No');
  });

  it('says what a notice doesn’t tell, whom to call, and what it does say', async () => {
    const reply = await shown({
      status: 'unanswered',
      question: aQuestion(),
      reason: 'not-told',
      noticeId: quay.id,
      aspect: { aspect: 'place' },
      contact: tells(quay, 'Ask 031-555-0177.', { aspect: 'contact' }),
      nearest: [citeWords(quay, 'Open as on the door.')],
      hits: [],
    });
    expect(reply).toMatchObject({
      kind: 'unanswered',
      about: 'Quay run',
      headline: { kind: 'sentence', text: 'This notice doesn’t say where that is.' },
      actions: null,
    });
    expect(reply.blocks.map(({ type }) => type)).toEqual(['calls', 'cards']);
    expect(textOf(reply.blocks[0])).toContain('tel:0315550177');
    expect(textOf(reply.blocks[1])).toContain('Open as on the door.');
  });
});
