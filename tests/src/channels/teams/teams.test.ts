import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Reply } from '../../../../dialogs/index.ts';
import type { Notice } from '../../../../knowledge/index.ts';
import { textWithoutMention } from '../../../../src/channels/teams/mention.ts';
import { createTeamsChannel } from '../../../../src/channels/teams/teams-channel.ts';
import { createTranslator } from '../../../../src/words/i18n.ts';
import { citeWords, makeNotice, makeReply } from '../../../support/citations.ts';
import { askKnowledge, KITES, knowledgeOf } from '../../../support/notices.ts';

const { translateFor } = await createTranslator();
const channel = createTeamsChannel({
  readerUrl: ({ noticeId, start, end }, language) =>
    `https://city.example/notices/${noticeId}?lang=${language}&start=${start}&end=${end}#quote`,
  noticeUrl: ({ id }) => `https://city.example/notices/${id}`,
  translate: translateFor,
});

function render(reply: Partial<Reply>) {
  const activities = channel.render(makeReply(reply));
  expect(activities).toHaveLength(1);
  return activities[0] ?? {};
}
const cited = (notice: Notice, count = 1, words = notice.text) =>
  Array.from({ length: count }, (_, at) => ({ number: at + 1, citation: citeWords(notice, words) }));

const Entity = z.object({
  '@id': z.literal(''),
  citation: z.array(
    z.object({
      position: z.number(),
      appearance: z.object({ name: z.string().min(1), url: z.url(), abstract: z.string() }).loose(),
    }),
  ),
});
const citationsOf = (reply: Partial<Reply>) =>
  (render(reply).entities ?? []).map((entity) => Entity.parse(entity).citation);

describe('an answer in Teams', () => {
  it('has a citation with name, words and absolute address for each number, in one entity', () => {
    const [citations, ...more] = citationsOf({ citations: cited(KITES, 2) });
    expect(more).toEqual([]);
    expect(citations?.map(({ position }) => position)).toEqual([1, 2]);
    expect(citations?.[0]?.appearance).toMatchObject({
      '@type': 'DigitalDocument',
      name: 'Kite festival by the river',
      url: `https://city.example/notices/kites?lang=en&start=0&end=${KITES.text.length}#quote`,
      abstract: expect.stringMatching(/^“The kite festival .*” Haneul City, published 2 November 2026$/),
    });
  });

  it('keeps to what Teams takes', () => {
    const long = makeNotice({ title: `${'가'.repeat(78)}😀😀`, text: '나'.repeat(300) });
    const [citations = []] = citationsOf({ citations: cited(long, 25) });
    expect(citations).toHaveLength(20);
    for (const { appearance } of citations) {
      expect(appearance.name.length).toBeLessThanOrEqual(80);
      expect(appearance.abstract.length).toBeLessThanOrEqual(160);
      expect(appearance.name.isWellFormed()).toBe(true);
    }
  });

  it('names a notice without a title, as an empty name would lose the message', () => {
    const [citations] = citationsOf({ citations: cited(makeNotice({ title: ' ' })) });
    expect(citations?.[0]?.appearance.name).toBe('Untitled notice');
  });

  it('has thumbs, and what is no answer has none', async () => {
    const answer = await askKnowledge(await knowledgeOf(KITES), 'When is the kite festival?');
    expect(render({ answer }).channelData).toEqual({ feedbackLoop: { type: 'default' } });
    expect(render({})).not.toHaveProperty('channelData');
    expect(render({})).not.toHaveProperty('entities');
  });

  it('offers what to say next', () => {
    expect(render({ suggestions: ['Help'] }).suggestedActions?.actions).toEqual([
      { type: 'imBack', title: 'Help', value: 'Help' },
    ]);
  });
});

const Card = z.object({
  type: z.literal('AdaptiveCard'),
  version: z.literal('1.5'),
  fallbackText: z.string(),
  body: z.array(z.unknown()),
  actions: z.array(z.unknown()).max(6).optional(),
});
function cardOf(reply: Partial<Reply>) {
  const { text, attachments = [], entities } = render(reply);
  expect(attachments.map(({ contentType }) => contentType)).toEqual([
    'application/vnd.microsoft.card.adaptive',
  ]);
  expect(entities).toBeUndefined();
  return { text, card: Card.parse(attachments[0]?.content), size: JSON.stringify(attachments).length };
}
const textsOf = (body: unknown): string[] =>
  [...JSON.stringify(body).matchAll(/"text":"([^"]*)"/g)].map(([, text]) => text ?? '');

describe('a whole notice in Teams', () => {
  const notice = makeNotice({ title: 'Rules', text: 'No **bold** kites.\n\nNo dogs.', publisher: 'City' });
  const text =
    'Here is the whole notice:\n\n**Rules · City**\n\nNo &#42;&#42;bold&#42;&#42; kites.\n\nNo dogs.';

  it('is a card with its words, without their marks, and the way to its page', () => {
    const { text: said, card } = cardOf({ notice, text });
    expect(said).toBe('Here is the whole notice:');
    expect(textsOf(card.body)).toEqual([
      'Rules',
      'City · published 27 November 2018',
      'No bold kites.',
      'No dogs.',
    ]);
    expect(JSON.stringify(card.body)).not.toContain('"TextBlock"');
    expect(card.actions).toEqual([
      { type: 'Action.OpenUrl', title: 'Open “Rules”', url: 'https://city.example/notices/summit-2018' },
    ]);
  });

  it('reads well where cards do not show', () => {
    expect(cardOf({ notice, text }).card.fallbackText).toBe(
      'Here is the whole notice:\n\nRules · City\n\nNo **bold** kites.\n\nNo dogs.',
    );
  });

  it('is its beginning where it may be quoted, not shown', () => {
    const text = `${'All rights are reserved. '.repeat(100)}The end.`;
    const { card } = cardOf({ notice: makeNotice({ text, republish: 'quotes' }), text: 'Here:' });
    expect(textsOf(card.body).join('').length).toBeLessThan(500);
    expect(textsOf(card.body).at(-1)).toBe(translateFor('en')('replies.whole-notice-cut'));
  });

  it('is cut where it would be too long for a message', () => {
    const long = makeNotice({ text: '가나다라 마바사\n'.repeat(2_000) });
    const { card } = cardOf({ notice: long, text: '가나다라 '.repeat(600) });
    expect(textsOf(card.body).at(-1)).toBe(translateFor('en')('replies.whole-notice-cut'));
    expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(28_000);
  });
});

describe('a list of notices in Teams', () => {
  it('is a card in which each entry opens its notice', () => {
    const { text, card } = cardOf({
      intent: 'latest',
      text: 'The latest notices:\n\n- Kites [1]',
      citations: cited(KITES, 2),
    });
    expect(text).toBe('The latest notices:');
    expect(card.fallbackText).toBe('The latest notices:\n\n- Kites [1]');
    expect(card.body).toHaveLength(2);
    expect(card.body[1]).toMatchObject({
      type: 'Container',
      separator: true,
      selectAction: {
        type: 'Action.OpenUrl',
        url: expect.stringContaining('https://city.example/notices/kites?'),
      },
    });
    expect(textsOf(card.body).slice(0, 2)).toEqual([
      'Kite festival by the river',
      'Haneul City · published 2 November 2026',
    ]);
  });

  it('is plain text where there is nothing to list', () => {
    expect(render({ intent: 'latest', text: 'I hold no notices yet.' })).toMatchObject({
      text: 'I hold no notices yet.',
    });
  });
});

describe('what explains an answer in Teams', () => {
  it('is a card with the working, and a button for each notice it points at', () => {
    const text =
      'I looked for “when?”.\n\n- It stands in **Kites**: “2 p.m.” [1]\n\nWhat I worked out:\n\n- next week';
    const { text: said, card } = cardOf({ intent: 'why', text, citations: cited(KITES, 8) });
    expect(said).toBe('I looked for “when?”.');
    expect(textsOf(card.body)).toEqual([
      '• It stands in Kites: “2 p.m.” [1]',
      'What I worked out:',
      '• next week',
    ]);
    expect(card.actions).toHaveLength(6);
    expect(card.actions?.[0]).toEqual({
      type: 'Action.OpenUrl',
      title: '[1] Kite festival by the river',
      url: expect.stringContaining('https://city.example/notices/kites?'),
    });
  });

  it('is plain text where there is nothing to explain', () => {
    expect(render({ intent: 'why', text: 'There is no answer yet.' })).not.toHaveProperty('attachments');
  });
});

describe('help in Teams', () => {
  it('is a card with a button for each thing to say', () => {
    const suggestions = ['Latest notices', 'Start over'];
    const { text, card } = cardOf({ intent: 'help', text: 'I look it up.\n\n- ask\n- ask on', suggestions });
    expect(text).toBe('I look it up.');
    expect(textsOf(card.body)).toEqual(['• ask', '• ask on']);
    expect(card.actions).toEqual(
      suggestions.map((said) => ({
        type: 'Action.Submit',
        title: said,
        data: { msteams: { type: 'imBack', value: said } },
      })),
    );
  });
});

describe('what was written without the bot’s name', () => {
  const mention = (id: string, name: string) => ({
    type: 'mention',
    mentioned: { id },
    text: `<at>${name}</at>`,
  });
  const written = (text: string, ...entities: object[]) =>
    textWithoutMention({
      text,
      recipient: { id: 'bot', name: '' },
      entities: entities as { type: string }[],
    });

  it('has no mention of the bot, and others by their names', () => {
    expect(
      written(
        '<at>Ondo</at>&nbsp;ask <at>Kim</at>: when is\nthe summit <at>Ondo</at>',
        mention('bot', 'Ondo'),
        mention('kim', 'Kim'),
        { type: 'clientInfo' },
      ),
    ).toBe('ask Kim: when is\nthe summit');
  });

  it('is empty where nothing else was written', () => {
    expect(written('<at>Ondo</at>', mention('bot', 'Ondo'))).toBe('');
    expect(textWithoutMention({})).toBe('');
  });

  it('is as it came where nobody is mentioned', () => {
    expect(written(' a  <at>b</at>&nbsp; ')).toBe(' a  <at>b</at>&nbsp; ');
  });
});
