import type { Activity } from 'botbuilder';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Program, startProgram } from '../support/program.ts';

/** What is said, the intent it must be taken for, and what the reply must and must not say. */
interface Line {
  readonly said: string;
  readonly intent: string;
  readonly says: RegExp;
  readonly saysNot?: RegExp;
}

const ENGLISH: readonly Line[] = [
  { said: 'hi', intent: 'greet', says: /What would you like to know/ },
  { said: 'help', intent: 'help', says: /automated assistant/ },
  {
    said: 'when is the next summit?',
    intent: 'ask',
    says: /no notice of one still to come[\s\S]*2022[\s\S]*\[1\][\s\S]*past[\s\S]*2019[\s\S]*past/,
  },
  { said: 'where?', intent: 'ask', says: /Korea[\s\S]*\[1\][\s\S]*Uruguay/ },
  { said: 'which countries are members?', intent: 'ask', says: /Estonia[\s\S]*Mexico/ },
  { said: 'who was there for Korea in 2018?', intent: 'ask', says: /Kim Boo Kyum/, saysNot: /Jeon/ },
  {
    said: '2018년 회의는 어디서 열렸나요?',
    intent: 'ask',
    says: /이스라엘|Israel/,
    saysNot: /superseded|바뀌었습니다/,
  },
  {
    said: 'what is the passport fee?',
    intent: 'ask',
    says: /couldn’t find|say nothing/,
    saysNot: /\*\*|supersed/,
  },
  { said: 'why?', intent: 'why', says: /passport fee[\s\S]*don’t make answers up/ },
  { said: 'when is the next summit?', intent: 'ask', says: /2022/ },
  { said: 'why?', intent: 'why', says: /The answer stands in[\s\S]*“next year”[\s\S]*so 2019/ },
  { said: 'summarise it', intent: 'summarise', says: /word for word[\s\S]*\[2\]/ },
  { said: 'that’s wrong', intent: 'wrong', says: /noted it/, saysNot: /next summit in 2022/ },
  { said: 'notices about the summit since 2020', intent: 'find', says: /1 notice[\s\S]*\[1\]/ },
  { said: 'latest notices', intent: 'latest', says: /\[1\][\s\S]*\[5\]/ },
  { said: 'more', intent: 'latest', says: /\[1\][\s\S]*\[5\]/ },
  { said: 'show me the whole notice', intent: 'whole-notice', says: /Here is the whole notice/ },
  { said: '한국어로', intent: 'language', says: /한국어로 답하겠습니다/ },
  { said: 'thanks', intent: 'thanks', says: /천만에요/ },
  { said: 'in English', intent: 'language', says: /in English/ },
  { said: 'thanks', intent: 'thanks', says: /welcome/ },
  { said: 'start over', intent: 'start-over', says: /begin again/ },
  { said: 'where?', intent: 'ask', says: /What would you like to know|couldn’t find|say nothing|not sure/ },
  { said: 'bye', intent: 'bye', says: /Goodbye/ },
];

const KOREAN: readonly Line[] = [
  { said: '안녕하세요', intent: 'greet', says: /무엇이 궁금하신가요/ },
  { said: '도움말', intent: 'help', says: /자동 응답 도우미/ },
  {
    said: '다음 정상회의는 언제인가요?',
    intent: 'ask',
    says: /공지는 없습니다[\s\S]*2022년[\s\S]*\[1\][\s\S]*2019년/,
  },
  { said: '어디서요?', intent: 'ask', says: /한국[\s\S]*\[1\][\s\S]*우루과이/ },
  { said: '회원국은 어디인가요?', intent: 'ask', says: /에스토니아[\s\S]*멕시코/ },
  { said: '2018년 회의에는 누가 한국 대표로 참석했나요?', intent: 'ask', says: /김부겸/, saysNot: /전해철/ },
  { said: '여권 수수료는 얼마인가요?', intent: 'ask', says: /찾지 못했습니다|내용이 없습니다/ },
  { said: '다음 정상회의는 언제인가요?', intent: 'ask', says: /2022년/ },
  { said: '근거가 뭐예요?', intent: 'why', says: /답은 이 공지에 있습니다[\s\S]*2019년/ },
  { said: '요약해 줘', intent: 'summarise', says: /핵심 문장[\s\S]*\[2\]/ },
  { said: '틀렸어요', intent: 'wrong', says: /적어 두었습니다/, saysNot: /다음 정상회의를 개최합니다/ },
  { said: '2020년 이후 주차 공지', intent: 'find', says: /“주차” · 2020년 1월 1일부터[\s\S]*\[1\]/ },
  { said: '최신 공지', intent: 'latest', says: /\[1\][\s\S]*\[5\]/ },
  { said: '공지 전체 보여줘', intent: 'whole-notice', says: /공지 전체입니다/ },
  { said: 'in English', intent: 'language', says: /in English/ },
  { said: '한국어로', intent: 'language', says: /한국어로 답하겠습니다/ },
  { said: '처음부터', intent: 'start-over', says: /처음부터 다시/ },
  { said: '감사합니다', intent: 'thanks', says: /천만에요/ },
  { said: '안녕히 계세요', intent: 'bye', says: /안녕히 가세요/ },
];

let program: Program;
beforeAll(async () => {
  program = await startProgram('2026-11-22');
});
afterAll(() => program?.close());

const textOf = (activities: Partial<Activity>[]): string =>
  activities.map(({ type, text }) => (type === 'message' ? (text ?? '') : '')).join('\n');

const trace = (activities: Partial<Activity>[], name: string): Partial<Activity> | undefined =>
  activities.find((activity) => activity.type === 'trace' && activity.name === name);

describe.each([
  ['in English', ENGLISH],
  ['in Korean', KOREAN],
])('a talk %s over the sample notices', (name, lines) => {
  it.each(lines)('"$said" is taken for $intent and says $says', async ({ said, intent, says, saysNot }) => {
    const activities = await program.say(said, name);
    expect(trace(activities, 'Intent')?.label).toBe(intent);
    expect(textOf(activities)).toMatch(says);
    if (saysNot) expect(textOf(activities)).not.toMatch(saysNot);
  });
});

describe('every suggestion', () => {
  it('works when it is sent: a question that is suggested has an answer', async () => {
    const tried = new Set<string>();
    const starts = [
      'hi',
      '안녕하세요',
      'when is the next summit?',
      '다음 정상회의는 언제인가요?',
      'how much is the marathon?',
      'latest notices',
      'notices about parking',
      'what is the passport fee?',
    ];
    for (const start of starts) {
      const begun = await program.say(start, start);
      const offered = begun.flatMap(({ suggestedActions }) => suggestedActions?.actions ?? []);
      expect(offered.length, start).toBeLessThanOrEqual(6);
      for (const { value } of offered) {
        const conversation = `${start} ${value}`;
        await program.say(start, conversation);
        const activities = await program.say(value, conversation);
        if (trace(activities, 'Intent')?.label === 'ask')
          expect(trace(activities, 'Hits')?.label, conversation).toMatch(/^answered/);
        tried.add(value);
      }
    }
    expect(tried.size).toBeGreaterThan(8);
  });
});

describe('the asking day', () => {
  it('before the summit of 2022 finds it still to come', async () => {
    const earlier = await startProgram('2021-12-01');
    const text = textOf(await earlier.say('when is the next summit?', 'then'));
    await earlier.close();
    expect(text).toMatch(/2022[\s\S]*still to come/);
    expect(text).not.toMatch(/no notice of one still to come/);
  });

  it('in 2018 knows nothing of the notice of 2021', async () => {
    const earlier = await startProgram('2018-12-15');
    const text = textOf(await earlier.say('when is the next summit?', 'then'));
    await earlier.close();
    expect(text).toMatch(/Uruguay[\s\S]*2019[\s\S]*still to come/);
    expect(text).not.toMatch(/2022|Digital Nations/);
  });
});
