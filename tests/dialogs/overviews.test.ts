import { describe, expect, it } from 'vitest';
import { makeNotice } from '../support/citations.ts';
import { assistantOver, talkWith, textsIn } from '../support/dialogs.ts';
import { knowledgeOf } from '../support/notices.ts';
import { TOWNS } from '../support/overview-notices.ts';

const en = textsIn('en');
const ko = textsIn('ko');
const talk = async () => talkWith(assistantOver(await knowledgeOf(...TOWNS)));

/** So many that they don't fit one answer. */
const MANY = Array.from({ length: 11 }, (_, at) =>
  makeNotice({
    id: `fair-${at + 1}`,
    title: `Fair number ${at + 1}`,
    text: `When: ${at + 1} December 2026, 10 am`,
    published: { on: '2026-11-01', basis: 'stated' },
  }),
);

describe('an overview', () => {
  it('names each notice with its day, its publisher and its words', async () => {
    const { text, citations } = await (await talk()).say('which deadlines are coming up?');
    expect(text).toContain(en('overview.head', { count: 2 }));
    expect(text).toContain('1. **16 November 2026 (Mon) – 27 November 2026 (Fri)**');
    expect(text).toContain('Grants for small gardens · Osmer District');
    expect(citations.map(({ number }) => number)).toEqual([1, 2]);
    for (const { number } of citations) expect(text).toContain(`[${number}]`);
  });

  it('is said in Korean to who asks in Korean', async () => {
    const { text } = await (await talk()).say('지금 모집하는 거 있어요?');
    expect(text).toContain(ko('overview.head', { count: 1 }));
    expect(text).toContain('2026년 11월 27일');
  });

  it('goes on with "more", and says when there is no more', async () => {
    const many = talkWith(assistantOver(await knowledgeOf(...MANY)));
    const first = await many.say('events in december?');
    expect(first.citations).toHaveLength(8);
    expect(first.text).toContain(en('overview.more', { count: 3 }));
    expect(first.suggestions).toContain(en('replies.say-more'));
    const next = await many.say('more');
    expect(next.citations.map(({ citation }) => citation.noticeId)).toEqual(['fair-9', 'fair-10', 'fair-11']);
    expect((await many.say('more')).text).toBe(en('replies.no-more'));
  });

  it('lets one of its entries be opened by its place, and then asked about', async () => {
    const one = await talk();
    await one.say('which deadlines are coming up?');
    const opened = await one.say('the second one');
    expect(opened.notice?.id).toBe('garden-grant');
    const asked = await one.say('until when can I apply?');
    expect(asked.citations[0]?.citation.noticeId).toBe('garden-grant');
    expect(asked.text).toContain('30 November 2026');
  });

  it('lets one of its entries be asked about by its place', async () => {
    const one = await talk();
    await one.say("what's on this month?");
    const asked = await one.say('how much is the first one?');
    expect(asked.citations[0]?.citation.noticeId).toBe('puppets');
  });

  it('is what the talk is about where it names one notice alone', async () => {
    const one = await talk();
    await one.say("what's on on 28 november?");
    expect(one.state.about).toBe('choir');
  });

  it('is told whatever the talk is about', async () => {
    const one = await talk();
    await one.say('how much is the puppet theatre?');
    const { citations } = await one.say('which deadlines are coming up?');
    expect(citations.map(({ citation }) => citation.noticeId)).toEqual(['reading-ko', 'garden-grant']);
  });

  it('says plainly that there is none', async () => {
    const { text, citations } = await (await talk()).say('anything closed on 3 March 2027?');
    expect(text).toContain('3 March 2027');
    expect(citations).toEqual([]);
  });
});
