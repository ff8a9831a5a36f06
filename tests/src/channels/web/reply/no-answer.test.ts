import { describe, expect, it } from 'vitest';
import type { Reply } from '../../../../../dialogs/index.ts';
import { structureReply } from '../../../../../src/channels/web/reply/structure-reply.ts';
import { allLines, fair, fees, respond, said, settingOf } from './structured.ts';

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

  it.each([
    [1, 'I’m not sure that this answers you.', 'This may be the notice you need.'],
    [2, 'I’m not sure which of these you mean.', 'One of these may answer you.'],
  ])('names what was looked for where it is not sure of %i', async (count, headline, offer) => {
    const [reply, knowledge] = await respond([fair, fees], 'When is the Harbour Book Fair?');
    const { answer } = reply;
    if (answer?.status !== 'answered') throw new Error('It is not answered.');
    const [{ citation }] = answer.statements;
    const others = [{ ...citation, noticeId: fees.id, start: 0, end: 10 }].slice(0, count - 1);
    const unsure: Reply = {
      ...reply,
      answer: {
        status: 'suggested',
        question: answer.question,
        passages: [citation, ...others],
        choices: [],
        hits: [],
      },
    };
    const structure = structureReply(unsure, settingOf(knowledge));
    expect(structure.headline?.text).toBe(headline);
    expect(allLines(structure)[0]).toMatch(/^I looked for “harbour”, “fair” in 2 notices\. /);
    expect(allLines(structure)[0]).toContain(offer);
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

  it('shows whom to turn to in words, without the marks of a link', async () => {
    const [reply, knowledge] = await respond([fair], 'I want to kill myself');
    const text =
      'I’m sorry. Please turn to a person: [109](tel:109), at any hour, or [help&#64;line.example](mailto:help@line.example).';
    const structure = structureReply({ ...reply, text }, settingOf(knowledge));
    expect(allLines(structure)).toEqual([
      'Please turn to a person: 109, at any hour, or help@line.example.',
      '109',
    ]);
    const [words] = structure.blocks;
    const links = words?.type === 'paragraph' ? words.lines.flat().flatMap(({ href }) => href ?? []) : [];
    expect(links).toEqual(['tel:109', 'mailto:help@line.example']);
  });

  it('is words in paragraphs and lists for small talk, without a mark', async () => {
    const reply = await said([fair], 'help');
    expect(reply.kind).toBe('talk');
    expect(reply.blocks.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'list']);
    for (const line of allLines(reply)) expect(line).not.toMatch(/^- |\*\*/);
  });
});
