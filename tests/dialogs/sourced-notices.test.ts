import { describe, expect, it } from 'vitest';
import { type Knowledge, type Notice, openKnowledge } from '../../knowledge/index.ts';
import { makeNotice } from '../support/citations.ts';
import { assistantOver, TODAY, talkWith } from '../support/dialogs.ts';
import { memorySource } from '../support/notices.ts';

const POOL = makeNotice({
  id: 'pool',
  title: 'The pool',
  text: 'The outdoor pool opens again on 1 March 2027. Bathers bring a cap of their own.',
  published: { on: '2026-11-20', basis: 'stated' },
  licence: 'KOGL-3',
});

const knowledgeOf = (notice: Notice, checkedOn: string | null): Promise<Knowledge> =>
  openKnowledge({ sources: [memorySource([notice])], checkedOn: () => checkedOn });

async function welcomeOf(knowledge: Knowledge, locale: string): Promise<string> {
  const state = { language: null, history: [], shownNoticeIds: [] };
  const signal = new AbortController().signal;
  return (await assistantOver(knowledge).welcome({ locale, state, today: TODAY, signal })).text;
}

describe('an assistant that keeps up with its sources', () => {
  it('says in its welcome on which day it last looked at them', async () => {
    const knowledge = await knowledgeOf(POOL, '2026-11-21');
    expect(await welcomeOf(knowledge, 'en')).toContain('brought up to date on 21 November 2026.');
    expect(await welcomeOf(knowledge, 'ko')).toContain('2026년 11월 21일에 마지막으로 확인했습니다.');
    expect(await welcomeOf(await knowledgeOf(POOL, null), 'en')).not.toContain('up to date');
  });

  it('says so too where the notices don’t answer', async () => {
    const talk = talkWith(assistantOver(await knowledgeOf(POOL, '2026-11-21')));
    expect((await talk.say('what is the passport fee?')).text).toContain('up to date on 21 November 2026.');
    expect((await talk.say('when does the outdoor pool open?')).text).not.toContain('up to date');
  });
});

describe('the rights in a notice', () => {
  it('are named beside the source of an answer, in the language of the talk', async () => {
    const talk = talkWith(assistantOver(await knowledgeOf(POOL, null)));
    expect((await talk.say('when does the outdoor pool open?')).text).toContain('· KOGL type 3');
    expect((await talk.say('outdoor pool 언제 다시 여나요?')).text).toContain('· 공공누리 제3유형');
  });

  it.each(['full', 'quotes'] as const)('decide whether it is shown in whole: %s', async (republish) => {
    const talk = talkWith(assistantOver(await knowledgeOf({ ...POOL, republish }, null)));
    await talk.say('when does the outdoor pool open?');
    const { text, notice } = await talk.say('show me the whole notice');
    expect(text.includes('a cap of their own')).toBe(republish === 'full');
    expect(text.includes('I may only quote from this notice')).toBe(republish === 'quotes');
    expect(notice?.id).toBe('pool');
  });
});
