import { describe, expect, it } from 'vitest';
import type { Knowledge } from '../../knowledge/index.ts';
import { makeNotice } from '../support/citations.ts';
import { assistantOver, talkWith, textsIn } from '../support/dialogs.ts';
import { knowledgeOf, SHELF } from '../support/notices.ts';

const knowledge = await knowledgeOf(...SHELF);
const en = textsIn('en');
const ko = textsIn('ko');
const talk = (over: Knowledge = knowledge) => talkWith(assistantOver(over));

const NEXT = 'When is the next summit?';

describe('"latest notices"', () => {
  it('lists five, newest first, each with a citation of its own words', async () => {
    const { text, citations } = await talk().say('latest notices');
    const ids = citations.map(({ citation }) => citation.noticeId);
    expect(ids).toEqual(['kites', 'swimming-2026', 'library', 'swimming-2025', 'summit-2021']);
    for (const { number, citation } of citations) {
      expect(text).toContain(`[${number}]`);
      expect(knowledge.notice(citation.noticeId)?.text.slice(citation.start, citation.end)).toBe(
        citation.quote,
      );
      expect(citation.quote.length).toBeLessThanOrEqual(250);
    }
  });

  it('says that there are none', async () => {
    expect((await talk(await knowledgeOf()).say('최신 공지')).text).toBe(ko('replies.latest-none'));
  });

  it('makes the newest the one that can be shown in whole', async () => {
    const one = talk();
    await one.say('latest notices');
    expect((await one.say('show me the whole notice')).notice?.id).toBe('kites');
  });
});

describe('"show me the whole notice"', () => {
  it('shows the one that the last answer came from', async () => {
    const one = talk();
    await one.say('How much is a lost library card?');
    await one.say(NEXT);
    const { notice, text } = await one.say('show me the whole notice');
    expect(notice?.id).toBe('summit-2021');
    expect(text).toContain('Minister Jeon at the 8th Digital Nations summit');
    expect(text).toContain('Estonia');
    await one.say('How much is a lost library card?');
    expect((await one.say('공지 전체 보여줘')).notice?.id).toBe('library');
  });

  it('shows the rows of a table as a list', async () => {
    const text = 'Fees:\n\n| Permit | Fee |\n| ------ | --: |\n| Night | 20,000 won |\n';
    const one = talk(await knowledgeOf(makeNotice({ text })));
    await one.say('latest notices');
    const shown = (await one.say('show me the whole notice')).text;
    expect(shown).toContain('Fees:\n\n- Permit · Fee\n\n- Night · 20,000 won');
    expect(shown).not.toMatch(/\||---/);
  });

  it('asks which one where nothing was shown', async () => {
    expect(await talk().say('show me the whole notice')).toMatchObject({
      notice: null,
      text: en('replies.whole-notice-none'),
    });
  });

  it('escapes the notice’s words, and cuts a long one short', async () => {
    const long = makeNotice({ id: 'long', text: `The *bold rules of kites. ${'Fly high. '.repeat(500)}` });
    const one = talk(await knowledgeOf(long));
    await one.say('latest notices');
    const { text } = await one.say('show me the whole notice');
    expect(text).toContain('The &#42;bold rules');
    expect(text).toContain(en('replies.whole-notice-cut'));
    expect(text.length).toBeLessThan(4_000);
  });
});
