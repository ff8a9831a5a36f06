import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Reply } from '../../../../dialogs/index.ts';
import { createWebChannel } from '../../../../src/channels/web/web-channel.ts';
import { calendarPath, noticePath, readerPath } from '../../../../src/pages/paths.ts';
import { createTranslator } from '../../../../src/words/i18n.ts';
import { citeWords, makeNotice, makeReply } from '../../../support/citations.ts';

const { translateFor } = await createTranslator();
const channel = createWebChannel({
  readerUrl: (citation) => `https://city.example${readerPath(citation)}`,
  calendarUrl: (citation) => `https://city.example${calendarPath(citation)}`,
  noticeUrl: (notice) => `https://city.example${noticePath(notice.id)}`,
  translate: translateFor,
  lookUp: { noticeOf: () => undefined, held: () => 3, contact: () => null },
});

const Entity = z.looseObject({
  citation: z.array(
    z.looseObject({
      position: z.number(),
      name: z.string(),
      appearance: z.strictObject({ '@type': z.string(), name: z.string(), text: z.string() }),
    }),
  ),
});
const onlyActivity = (fields: Partial<Reply>) => {
  const [activity, ...rest] = channel.render(makeReply(fields));
  expect(rest).toEqual([]);
  return activity ?? {};
};
const passageOf = (fields: Partial<Reply>) =>
  Entity.parse(onlyActivity(fields).entities?.[0]).citation[0]?.appearance.text;
const cited = (notice = makeNotice(), words = 'held in Uruguay, next year') => [
  { number: 1, citation: citeWords(notice, words) },
];

describe('a reply on the web', () => {
  it('has a definition for each citation, which opens the passage', () => {
    const activity = onlyActivity({ citations: cited() });
    expect(activity.text).toBe('In Uruguay [1].\n\n[1]: cite:1 "Minister attends the summit"');
    const [claim] = Entity.parse(activity.entities?.[0]).citation;
    expect(claim).toMatchObject({ position: 1, name: 'Minister attends the summit' });
  });

  it('shows the quote, whose notice it is, of which day, and where to read it', () => {
    expect(passageOf({ citations: cited() })?.split('\n')).toEqual([
      '> held in Uruguay, next year',
      '',
      'Ministry of the Interior · published 27 November 2018',
      '',
      expect.stringMatching(
        /^\[Read it in the notice\]\(<https:\/\/city\.example\/notices\/summit-2018\?revision=[0-9a-f]{12}&start=\d+&end=\d+#quote>\)$/,
      ),
    ]);
  });

  it('says that a date is inferred, or not known, in the language of the reply', () => {
    const inferred = makeNotice({ published: { on: '2021-11-19', basis: 'inferred' } });
    expect(passageOf({ citations: cited(inferred) })).toContain('inferred');
    expect(passageOf({ language: 'ko', citations: cited(inferred) })).toContain('2021년 11월 19일');
    expect(passageOf({ citations: cited(makeNotice({ published: null, publisher: null })) })).toContain(
      '\n\nno date known',
    );
  });

  it('labels samples wherever they show', () => {
    const sample = makeNotice({ sample: true });
    const activity = onlyActivity({ citations: cited(sample), notice: sample });
    expect(activity.text).toContain('cite:1 "Minister attends the summit (sample)"');
    expect(activity.text).toContain('Open “Minister attends the summit (sample)”');
    expect(passageOf({ citations: cited(sample) })).toContain('*Sample notice');
  });

  it('lets nothing in a notice become Markdown or HTML', () => {
    const hostile = makeNotice({
      title: 'A "title"\n\n[1]: https://evil.example',
      text: '1. <img src=x> [link](https://evil.example) **bold**\n# heading\n\n| a | b |',
    });
    const activity = onlyActivity({ citations: cited(hostile, hostile.text) });
    expect(activity.text?.split('\n')).toHaveLength(3);
    const passage = passageOf({ citations: cited(hostile, hostile.text) }) ?? '';
    expect(passage.replace(/\n\[Read.*$/, '')).not.toMatch(/<|\]\(|# h|\| a/);
    expect(
      passage
        .split('\n')
        .slice(0, 4)
        .every((line) => line.startsWith('>')),
    ).toBe(true);
  });

  it('offers what to say next, word for word', () => {
    expect(onlyActivity({ suggestions: ['latest notices'] }).suggestedActions?.actions).toEqual([
      { type: 'imBack', title: 'latest notices', value: 'latest notices' },
    ]);
  });

  it('parts what is said from the notices that say it by a line', () => {
    const text = '“In Uruguay.” [1] That is **2019**.\n\n“Or not.” [2]\n\n[1] One · 2018\n\n[2] Two · 2019';
    expect(onlyActivity({ text }).text).toBe(
      '“In Uruguay.” [1] That is **2019**.\n\n“Or not.” [2]\n\n---\n\n[1] One · 2018\n\n[2] Two · 2019',
    );
    expect(onlyActivity({ text: 'Hello [1].\n\nGo on.' }).text).toBe('Hello [1].\n\nGo on.');
  });

  it('says its language, and carries nothing that the reply has not', () => {
    const activity = onlyActivity({ language: 'ko', text: '안녕하세요' });
    expect(activity).toEqual({
      type: 'message',
      text: '안녕하세요',
      textFormat: 'markdown',
      locale: 'ko',
      speak: '안녕하세요',
      inputHint: 'acceptingInput',
      channelData: {
        reply: {
          version: 1,
          kind: 'talk',
          language: 'ko',
          about: null,
          headline: null,
          state: null,
          blocks: [{ type: 'paragraph', lines: [[{ text: '안녕하세요' }]] }],
          sources: [],
          actions: null,
          suggestions: [],
        },
      },
    });
  });
});
