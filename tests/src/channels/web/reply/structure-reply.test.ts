import { describe, expect, it } from 'vitest';
import { structureReply } from '../../../../../src/channels/web/reply/structure-reply.ts';
import { citeWords, makeNotice } from '../../../../support/citations.ts';
import { allLines, fair, fees, hours, regatta, respond, said, settingOf } from './structured.ts';

const stated = (on: string) => ({ on, basis: 'stated' as const });

describe('the structure of an answer', () => {
  it('is what it is of, its day with how it stands, and the words that say it, marked', async () => {
    const reply = await said([fair], 'When is the Harbour Book Fair?');
    expect(reply).toMatchObject({
      version: 1,
      kind: 'answered',
      about: '3rd Harbour Book Fair',
      headline: { kind: 'value', text: '6 March 2027 (Sat)', qualifier: null },
      state: { shape: 'holds', words: 'Still to come', after: 'in 104 days' },
      actions: { rate: true, calendar: 'https://city.example/notices/fair/calendar.ics' },
    });
    const [quote] = reply.blocks;
    const marked = JSON.stringify(quote).match(/"text":"([^"]+)","mark":true/)?.[1];
    expect(marked).toContain('6 March 2027');
  });

  it('has no headline where a table says it', async () => {
    const reply = await said([fees], 'How much is a berth up to 9 m?');
    expect([reply.kind, reply.headline, reply.state]).toEqual(['answered', null, null]);
  });

  it('says that none is to come, with what has passed', async () => {
    const past = makeNotice({
      ...fair,
      text: 'The 3rd Harbour Book Fair took place on 7 March 2026 in Hall 4.',
      published: stated('2026-02-10'),
    });
    const reply = await said([past], 'When is the next Harbour Book Fair?');
    expect(reply.headline).toEqual({
      kind: 'sentence',
      text: 'No notice names one still to come.',
      qualifier: null,
    });
    expect(reply.state).toMatchObject({ shape: 'past', words: 'Past' });
    expect(reply.actions?.calendar).toBeNull();
  });

  it('has rows under the head of their table, and lists as lists', async () => {
    const { blocks } = await said([fees], 'How much is a berth up to 9 m?');
    expect(blocks.find(({ type }) => type === 'quote')).toMatchObject({
      parts: [
        {
          blocks: [
            { type: 'table', head: [[{ text: 'Length' }], [{ text: 'Summer' }], [{ text: 'Winter' }]] },
          ],
        },
      ],
    });
    const list = await said([hours], 'When is the recycling centre open?');
    expect(JSON.stringify(list.blocks)).toContain('"type":"list"');
  });

  it('shows no Markdown and no HTML of a notice, and leads where its numbers and addresses lead', async () => {
    const lines = [
      ...allLines(await said([hours], 'When is the recycling centre open?')),
      ...allLines(await said([hours], 'Until when are Christmas trees taken?')),
      ...allLines(await said([hours], 'latest notices', 'show me the whole notice')),
    ];
    expect(lines.join('\n')).toContain('Christmas trees are taken');
    for (const line of lines) expect(line).not.toMatch(/\*\*|^#|^- |<b>|&nbsp;|\[\d\]/);
    const call = JSON.stringify(await said([fair], 'Who do I call about the Harbour Book Fair?'));
    expect(call).toContain('"href":"tel:0315550123"');
    expect(call).toContain('"href":"mailto:fair@harbour.example"');
  });

  it('names each notice once, and puts quotes in the order of their notice', async () => {
    const [reply, knowledge] = await respond([regatta], 'How much is the Lake Regatta?');
    const { answer } = reply;
    if (answer?.status !== 'answered') throw new Error(`It is ${answer?.status}.`);
    const [first, ...others] = answer.statements;
    const cited = (words: string) => ({
      role: 'supports' as const,
      citation: citeWords(regatta, words),
      dates: [],
    });
    const statements = [
      first,
      ...others,
      cited('Spectators pay nothing.'),
      cited('Boats are weighed at noon.'),
    ] as const;
    const structure = structureReply({ ...reply, answer: { ...answer, statements } }, settingOf(knowledge));
    expect(structure.sources).toHaveLength(1);
    expect(structure.blocks).toHaveLength(1);
    const places = allLines(structure).map((line) => regatta.text.indexOf(line));
    expect(places.length).toBeGreaterThan(2);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThanOrEqual(0);
  });
});
