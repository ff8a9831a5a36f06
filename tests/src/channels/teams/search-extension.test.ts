import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Knowledge, Notice } from '../../../../knowledge/index.ts';
import { passageFor } from '../../../../src/channels/teams/passage-for.ts';
import { createSearchExtension } from '../../../../src/channels/teams/search-extension.ts';
import { createLogger } from '../../../../src/logging/log.ts';
import { createTranslator } from '../../../../src/words/i18n.ts';
import { makeNotice } from '../../../support/citations.ts';
import { knowledgeOf } from '../../../support/notices.ts';

const { translateFor } = await createTranslator();
const lines: string[] = [];
const logger = createLogger({
  level: 'info',
  salt: '',
  output: { write: (line) => void lines.push(line) },
  forPeople: false,
});

const market = (number: number): Notice =>
  makeNotice({
    id: `market-${number}`,
    title: `Market day ${number}`,
    text: `Market day ${number} is held by the river.\n\nStalls open at nine. Bring a bag.`,
    publisher: 'Haneul City',
    published: { on: `2026-11-${String(number).padStart(2, '0')}`, basis: 'stated' },
  });
const RULES = makeNotice({
  id: 'rules',
  title: 'Rules of the park',
  text: 'Dogs are kept on a lead.\n\nBarbecues are allowed on the west lawn until 9 p.m.',
  published: { on: '2026-10-01', basis: 'stated' },
});
const LATER = makeNotice({
  id: 'later',
  title: 'Not yet',
  text: 'Market.',
  published: { on: '2027-01-01', basis: 'stated' },
});
const NOTICES = [RULES, LATER, ...Array.from({ length: 12 }, (_, at) => market(at + 1))];

const Result = z.object({
  composeExtension: z.union([
    z.object({ type: z.literal('message'), text: z.string() }),
    z.object({
      type: z.literal('result'),
      attachmentLayout: z.literal('list'),
      attachments: z.array(
        z.object({
          contentType: z.literal('application/vnd.microsoft.card.adaptive'),
          content: z.object({
            version: z.literal('1.5'),
            fallbackText: z.string(),
            body: z.array(z.object({ inlines: z.tuple([z.object({ text: z.string() })]) })),
            actions: z.tuple([z.object({ type: z.literal('Action.OpenUrl'), url: z.url() })]),
          }),
          preview: z.object({
            contentType: z.literal('application/vnd.microsoft.card.thumbnail'),
            content: z.object({ title: z.string(), text: z.string() }),
          }),
        }),
      ),
    }),
  ]),
});

async function search(
  value: object,
  knowledge?: Pick<Knowledge, 'find'>,
  locale = 'en-GB',
): Promise<{ status: number; message?: string; found: { title: string; says: string; url: string }[] }> {
  const extension = createSearchExtension({
    knowledge: knowledge ?? (await knowledgeOf(...NOTICES)),
    readerUrl: ({ noticeId, start, end }, language) =>
      `https://city.example/notices/${noticeId}?lang=${language}&start=${start}&end=${end}#quote`,
    languageOf: (activity) => activity.locale?.slice(0, 2) ?? 'en',
    translateFor,
    today: () => '2026-11-22',
    logger,
  });
  const activity = { type: 'invoke', name: 'composeExtension/query', locale, value };
  const answer = await extension(Object.assign(Object.create(null), activity));
  if (!answer) throw new Error('The search was not answered.');
  if (answer.status !== 200) return { status: answer.status, found: [] };
  const { composeExtension: result } = Result.parse(answer.body);
  if (result.type === 'message') return { status: 200, message: result.text, found: [] };
  const found = result.attachments.map(({ content, preview }) => ({
    title: preview.content.title,
    says: content.body.map(({ inlines: [{ text }] }) => text).join(' | '),
    url: content.actions[0].url,
  }));
  return { status: 200, found };
}
const query = (words: string, queryOptions = { skip: 0, count: 10 }) => ({
  commandId: 'searchNotices',
  parameters: [{ name: 'words', value: words }],
  queryOptions,
});

describe('a search while somebody writes', () => {
  it('gives cards with title, day, passage and the way to the marked words', async () => {
    const { found } = await search(query('barbecue'));
    expect(found).toEqual([
      {
        title: 'Rules of the park',
        says: 'Rules of the park | Ministry of the Interior · published 1 October 2026 | “Barbecues are allowed on the west lawn until 9 p.m.”',
        url: 'https://city.example/notices/rules?lang=en&start=26&end=77#quote',
      },
    ]);
  });

  it('shows the newest where no words are given, also when the box has just opened', async () => {
    const newest = ['Market day 12', 'Market day 11'];
    const opened = {
      commandId: 'searchNotices',
      parameters: [{ name: 'initialRun', value: 'true' }],
      queryOptions: { skip: 0, count: 2 },
    };
    expect((await search(opened)).found.map(({ title }) => title)).toEqual(newest);
    const { found } = await search(query('  ', { skip: 0, count: 2 }));
    expect(found.map(({ title }) => title)).toEqual(newest);
  });

  it('goes on where the last page ended, and says when there is no more', async () => {
    const pages = await Promise.all([0, 5, 10].map((skip) => search(query('market', { skip, count: 5 }))));
    const titles = pages.flatMap(({ found }) => found.map(({ title }) => title));
    expect(pages.map(({ found }) => found.length)).toEqual([5, 5, 2]);
    expect(new Set(titles).size).toBe(12);
    expect(await search(query('market', { skip: 15, count: 5 }))).toMatchObject({
      message: 'There are no more notices.',
    });
  });

  it('says so, in the person’s language, where nothing is found', async () => {
    expect((await search(query('zeppelin'), undefined, 'ko-KR')).message).toContain('공지가 없습니다');
  });

  it('gives at most 25 at once', async () => {
    let limit = 0;
    const knowledge: Pick<Knowledge, 'find'> = {
      find: async (asked) => {
        limit = asked.limit;
        return { total: 0, notices: [] };
      },
    };
    await search(query('a', { skip: 0, count: 1_000 }), knowledge);
    expect(limit).toBe(25);
  });

  it.each([
    {},
    { commandId: 'other', parameters: [] },
    { commandId: 'searchNotices', parameters: 'words' },
    { commandId: 'searchNotices', parameters: [], queryOptions: { skip: -1, count: 5 } },
  ])('that isn’t as the manifest has it (%j) is refused', async (value) => {
    expect((await search(value)).status).toBe(400);
  });

  it('that fails leaves a line for the person and one in the log', async () => {
    const before = lines.length;
    const find = () => Promise.reject(new Error('index is broken'));
    expect((await search(query('market'), { find })).message).toContain('try again');
    expect(lines).toHaveLength(before + 1);
  });
});

describe('the passage of a notice for some words', () => {
  const quoteFor = (text: string, words: string, language = 'en') =>
    passageFor(makeNotice({ text, language }), words).quote;

  it('is the sentence that holds most of them', () => {
    const text = 'Rules\nThe park is open all year. Dogs stay on a lead in the park. Ask us.';
    expect(quoteFor(text, 'dogs park')).toBe('Dogs stay on a lead in the park. Ask us.');
    expect(quoteFor('축제 안내\n\n등불축제는 12월에 열립니다. 주차장은 없습니다.', '주차는', 'ko')).toBe(
      '주차장은 없습니다.',
    );
  });

  it('is the first sentence where none does, headings aside', () => {
    expect(quoteFor('Rules\nThe park is open all year.', 'boats')).toBe('The park is open all year.');
    expect(quoteFor('Rules', 'boats')).toBe('Rules');
    expect(quoteFor('', 'boats')).toBe('');
  });

  it('stands word for word in the notice, and is short', () => {
    const long = `${'word and 😀 '.repeat(100)}.`;
    const { quote, start, end } = passageFor(makeNotice({ text: long }), 'word');
    expect(long.slice(start, end)).toBe(quote);
    expect(quote.length).toBeLessThanOrEqual(240);
    expect(quote.isWellFormed()).toBe(true);
  });
});
