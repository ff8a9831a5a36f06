import { describe, expect, it } from 'vitest';
import type { Reply } from '../../../../../dialogs/index.ts';
import type { Knowledge, Notice } from '../../../../../knowledge/index.ts';
import type { Block, PageReply, TextBlock } from '../../../../../src/channels/web/reply/page-reply.ts';
import type { Setting } from '../../../../../src/channels/web/reply/setting.ts';
import { structureReply } from '../../../../../src/channels/web/reply/structure-reply.ts';
import { createTranslator } from '../../../../../src/i18n.ts';
import { citeWords, makeNotice } from '../../../../support/citations.ts';
import { assistantOver, TODAY } from '../../../../support/dialogs.ts';
import { knowledgeOf } from '../../../../support/notices.ts';

const { translateFor } = await createTranslator();
const stated = (on: string) => ({ on, basis: 'stated' as const });

const fair = makeNotice({
  id: 'fair',
  title: '3rd Harbour Book Fair',
  text: 'The 3rd Harbour Book Fair takes place on 6 March 2027 in Hall 4.\n\nQuestions: call 031-555-0123 or write to fair@harbour.example.',
  publisher: 'Harbour Office',
  published: stated('2026-11-10'),
});
const hours = makeNotice({
  id: 'tip',
  title: 'Recycling centre',
  text: '## Opening hours of the recycling centre\n\n- **Monday** to Friday: 8 a.m. to 5 p.m.\n\n- Saturday: 9 a.m. to noon\n\n**Christmas trees** are taken at the recycling centre until <b>15 January 2027</b>&nbsp;free of charge.',
  publisher: 'Harbour Office',
  published: stated('2026-11-12'),
});
const fees = makeNotice({
  id: 'berths',
  title: 'Berth fees in the marina',
  text: 'Berth fees in the marina:\n\n| Length | Summer | Winter |\n|---|---:|---:|\n| up to 6 m | 300 euros | 120 euros |\n| up to 9 m | 450 euros | 180 euros |',
  publisher: 'Harbour Office',
  published: stated('2026-11-14'),
});

const regatta = makeNotice({
  id: 'regatta',
  title: 'Lake Regatta in May',
  text: 'Boats are weighed at noon.\n\nThe Lake Regatta costs 25 euros for each boat.\n\nSpectators pay nothing.',
  publisher: 'Harbour Office',
  published: stated('2026-11-09'),
});

function settingOf(knowledge: Knowledge, given: Partial<Setting> = {}): Setting {
  return {
    language: 'en',
    translate: translateFor('en'),
    readerUrl: ({ noticeId }, also) => `https://city.example/notices/${noticeId}?also=${also.length}`,
    noticeUrl: ({ id }) => `https://city.example/notices/${id}`,
    calendarUrl: ({ noticeId }) => `https://city.example/notices/${noticeId}/calendar.ics`,
    noticeOf: ({ noticeId }) => knowledge.notice(noticeId),
    held: knowledge.size,
    contact: null,
    ...given,
  };
}

async function respond(notices: readonly Notice[], ...texts: string[]): Promise<[Reply, Knowledge]> {
  const knowledge = await knowledgeOf(...notices);
  const assistant = assistantOver(knowledge);
  let reply: Reply | null = null;
  for (const text of texts) {
    reply = await assistant.respond({
      text,
      locale: 'en',
      state: reply?.state ?? { language: null, history: [], shownNoticeIds: [] },
      today: TODAY,
      signal: AbortSignal.timeout(10_000),
    });
  }
  if (!reply) throw new Error('Nothing was said.');
  return [reply, knowledge];
}

async function said(notices: readonly Notice[], ...texts: string[]): Promise<PageReply> {
  const [reply, knowledge] = await respond(notices, ...texts);
  return structureReply(reply, settingOf(knowledge));
}

function linesOf(block: Block): string[] {
  const text = (line: readonly { text: string }[]) => line.map((one) => one.text).join('');
  const ofText = (one: TextBlock): string[] => {
    switch (one.type) {
      case 'paragraph':
        return one.lines.map(text);
      case 'heading':
        return [text(one.line)];
      case 'list':
        return one.items.flat().map(text);
      case 'table':
        return [...(one.head ?? []), ...one.rows.flat()].map(text);
    }
  };
  switch (block.type) {
    case 'quote':
      return block.parts.flatMap(({ blocks }) => blocks.flatMap(ofText));
    case 'cards':
      return block.cards.flatMap(({ title, facts, passage }) => [
        title,
        ...facts,
        ...passage.flatMap(ofText),
      ]);
    case 'calls':
      return block.calls.map(({ number }) => number);
    default:
      return ofText(block);
  }
}
const allLines = ({ blocks }: PageReply) => blocks.flatMap(linesOf);

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

  it('has no headline where nothing is typed', async () => {
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
    const table = (await said([fees], 'How much is a berth up to 9 m?')).blocks[0];
    expect(table).toMatchObject({
      type: 'quote',
      parts: [
        {
          blocks: [
            { type: 'table', head: [[{ text: 'Length' }], [{ text: 'Summer' }], [{ text: 'Winter' }]] },
          ],
        },
      ],
    });
    const list = (await said([hours], 'When is the recycling centre open?')).blocks[0];
    expect(JSON.stringify(list)).toContain('"type":"list"');
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

describe('the structure of what is no answer', () => {
  it('says what was looked for, the nearest notice, and whom to ask: its own number, then the authority’s', async () => {
    const [reply, knowledge] = await respond([fair], 'what is the passport fee?');
    const setting = settingOf(knowledge, { contact: 'Town hall tel:120' });
    const structure = structureReply(reply, setting);
    if (structure.kind !== 'unanswered') throw new Error(`It is ${structure.kind}.`);
    expect(structure.headline?.text).toBe('I didn’t find it in the notices.');
    expect(allLines(structure)[0]).toMatch(/^I looked for .*“passport”.* in 1 notice\.$/);
    expect(structure.actions).toBeNull();
    const calls = structure.blocks.flatMap((block) => (block.type === 'calls' ? block.calls : []));
    expect(calls.at(-1)).toMatchObject({ number: '120', href: 'tel:120', label: 'Town hall' });
  });

  it('numbers what a question may mean, and offers it once', async () => {
    const [reply, knowledge] = await respond([fair], 'When is the Harbour Book Fair?');
    const { answer } = reply;
    if (answer?.status !== 'answered') throw new Error('It is not answered.');
    const [{ citation }] = answer.statements;
    const choice = (label: string) => ({
      label,
      question: label,
      publisher: null,
      noticeId: citation.noticeId,
    });
    const asked: Reply = {
      ...reply,
      suggestions: ['Spring fair', 'Autumn fair', 'Start over'],
      answer: {
        status: 'suggested',
        question: answer.question,
        passages: [citation, citation],
        choices: [choice('Spring fair'), choice('Autumn fair')],
        hits: [],
      },
    };
    const structure = structureReply(asked, settingOf(knowledge));
    const cards = structure.blocks.flatMap((block) => (block.type === 'cards' ? block.cards : []));
    expect(structure.kind).toBe('choice');
    expect(cards.map(({ number, say }) => [number, say])).toEqual([
      [1, 'Spring fair'],
      [2, 'Autumn fair'],
    ]);
    expect(structure.suggestions).toEqual(['Start over']);
  });

  it('numbers a list of notices, for a number opens one', async () => {
    const reply = await said([fair, fees], 'latest notices');
    const cards = reply.blocks.flatMap((block) => (block.type === 'cards' ? block.cards : []));
    expect(cards.map(({ number, title }) => [number, title])).toEqual([
      [1, 'Berth fees in the marina'],
      [2, '3rd Harbour Book Fair'],
    ]);
  });

  it('gives somebody in danger the numbers to call, and nothing to rate or to go on with', async () => {
    const [reply, knowledge] = await respond([fair], 'I want to kill myself');
    const text =
      'I’m glad you wrote that. Please talk to a person now.\n\n- Help line: 109\n- Ambulance: 119';
    const structure = structureReply({ ...reply, text }, settingOf(knowledge));
    expect(structure).toMatchObject({
      kind: 'crisis',
      headline: { text: 'I’m glad you wrote that.' },
      actions: null,
      suggestions: [],
      sources: [],
    });
    expect(structure.blocks.at(-1)).toEqual({
      type: 'calls',
      heading: null,
      calls: [
        { number: '109', href: 'tel:109', label: 'Help line', about: null },
        { number: '119', href: 'tel:119', label: 'Ambulance', about: null },
      ],
    });
  });

  it('is words in paragraphs and lists for small talk, without a mark', async () => {
    const reply = await said([fair], 'help');
    expect(reply.kind).toBe('talk');
    expect(reply.blocks.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'list']);
    for (const line of allLines(reply)) expect(line).not.toMatch(/^- |\*\*/);
  });
});
