import { describe, expect, it } from 'vitest';
import { makeNotice } from '../support/citations.ts';
import { assistantOver, talkWith, textsIn } from '../support/dialogs.ts';
import { knowledgeOf, PARKING_KO, SHELF } from '../support/notices.ts';

const knowledge = await knowledgeOf(...SHELF);
const en = textsIn('en');
const ko = textsIn('ko');
const talk = () => talkWith(assistantOver(knowledge));

describe('"summarise it"', () => {
  it('gives key sentences of the notice shown last, each cited word for word', async () => {
    const one = talk();
    await one.say('주차 요금은 얼마인가요?');
    const { intent, text, citations } = await one.say('요약해 줘');
    expect(intent).toBe('summarise');
    expect(text).toContain(ko('replies.summary'));
    expect(citations.length).toBeGreaterThan(1);
    for (const { number, citation } of citations) {
      expect(citation.noticeId).toBe(PARKING_KO.id);
      expect(PARKING_KO.text.slice(citation.start, citation.end)).toBe(citation.quote);
      expect(text).toContain(`“${citation.quote}” [${number}]`);
    }
  });

  it('may follow a list of notices, and be asked for in other words', async () => {
    for (const said of [
      'Summarize it',
      'the main points, please',
      'give me a summary',
      '핵심만 알려줘',
      '간단히 정리해 주세요',
    ]) {
      const one = talk();
      await one.say('latest notices');
      expect((await one.say(said)).intent, said).toBe('summarise');
    }
  });

  it('lets the rows of a table read as words, and cites them as they stand', async () => {
    const row = '| Night permit | from 6 p.m. | 20,000 won |';
    const notice = makeNotice({
      title: 'Parking permits',
      text: `Residents can apply for parking permits.\n\n| Kind | Hours | Fee |\n| --- | --- | --- |\n${row}\n`,
    });
    const one = talkWith(assistantOver(await knowledgeOf(notice)));
    await one.say('latest notices');
    const { text, citations } = await one.say('summarise it');
    expect(text).toContain('“Night permit · from 6 p.m. · 20,000 won”');
    expect(citations.map(({ citation }) => citation.quote)).toContain(row);
  });

  it('says that a newer notice changes it, and cites that', async () => {
    const on = (day: string) => ({ on: day, basis: 'stated' as const });
    const fair = makeNotice({
      id: 'fair',
      title: 'Winter book fair',
      text: 'The winter book fair is held on 3 December 2026 in the town hall. Entry is free of charge.',
      published: on('2026-11-02'),
    });
    const cancelled = makeNotice({
      id: 'cancelled',
      title: 'Winter book fair cancelled',
      text: 'The winter book fair is cancelled because of bird flu.',
      published: on('2026-11-18'),
    });
    const one = talkWith(assistantOver(await knowledgeOf(fair, cancelled)));
    await one.say('How much is entry to the winter book fair?');
    const { text, citations } = await one.say('summarise it');
    expect(text).toContain(
      'A newer notice (18 November 2026) changes what this one announces, or part of it: Winter book fair cancelled',
    );
    expect(citations.at(-1)?.citation.noticeId).toBe('cancelled');
    expect(text).toContain(`cancelled [${citations.length}]`);
  });

  it('asks which notice where none was shown', async () => {
    expect((await talk().say('summarise it')).text).toBe(en('replies.whole-notice-none'));
  });

  it.each(['summary of the budget 2026', '예산 요약 보고서는 어디에 있나요?'])(
    'is not "%s"',
    async (said) => {
      expect((await talk().say(said)).intent).toBe('ask');
    },
  );
});
