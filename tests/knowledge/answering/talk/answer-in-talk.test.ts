import { beforeAll, describe, expect, it } from 'vitest';
import { type Assistant, type ConversationState, NEW_CONVERSATION } from '../../../../dialogs/index.ts';
import { type Answer, openKnowledge } from '../../../../knowledge/index.ts';
import { noticeSources } from '../../../../src/notices/folder-sources.ts';
import { assistantOver, TODAY } from '../../../support/dialogs.ts';

/** What talks begin with: each is about one notice, or about none. */
const TALKS: readonly (readonly string[])[] = [
  ['When does the library open?'],
  ['How do I get a library card?', 'how long is it valid'],
  ['도서관 몇 시에 열어요?'],
  ['How much is a sticker for a sofa?'],
  ['대형폐기물 스티커 얼마예요?', '어디서 사요?'],
  ['시내버스 요금 얼마나 올라요?'],
  ['버스 요금 언제부터 올라요?', '현금은요?'],
  ['Who can get a free flu vaccination?'],
  ['Where do I get the flu vaccine?', 'and what do I bring?'],
  ['난방비 지원 누가 받아요?'],
  ['난방비 지원 신청 언제까지예요?', '어떻게 신청해요?'],
  ['When is the job fair?'],
  ['Where is the job fair?', 'is it free?'],
  ['등불 축제 언제 해요?'],
  ['등불축제 어디서 해요?', '입장료 있어요?'],
  ['How much is a resident parking permit?'],
  ['거주자 우선 주차 신청 언제까지예요?'],
  ['Can I swim at the river park?'],
  ['Are dogs allowed in the river park?', 'and fires?'],
  ['Who can be a snow volunteer?'],
  ['자동차세 언제까지 내요?'],
  ['자동차세 어떻게 내요?', '늦으면요?'],
  ['단수 언제예요?'],
  ['단수 왜 해요?', '몇 시까지요?'],
  ['청년 월세 지원 얼마 받아요?'],
  ['청년 월세 신청 기간이 언제예요?', '서류는요?'],
  ['Where does the community centre move to?'],
  ['When is the next summit?'],
  ['다음 정상회의는 어디서 열려요?'],
  ['hello', 'what can you do'],
];

/** Questions on their own feet: each names its subject. */
const QUESTIONS: readonly string[] = [
  'How much is the marathon?',
  'when does marathon registration open?',
  'What is the phone number for the marathon?',
  'how much is a sticker for a wardrobe',
  'where can I buy stickers for bulky waste?',
  '대형폐기물 스티커 수수료 알려 주세요',
  'When does the flu vaccination start?',
  'who can get the flu vaccination?',
  '난방비 지원 대상이 누구예요?',
  '난방비 지원은 얼마예요?',
  'When is the spring job fair?',
  'where is the job fair held?',
  '등불 축제 날짜가 언제예요?',
  '등불 축제는 어디에서 열리나요?',
  'how much is a lost library card?',
  'what are the opening hours of the library?',
  '도서관 회원증은 어떻게 만들어요?',
  'how much does the resident parking permit cost?',
  '거주자 우선 주차 요금이 얼마예요?',
  'what are the rules of the river park?',
  'how do I become a snow volunteer?',
  'what do snow volunteers get?',
  '자동차세는 어디서 내나요?',
  '자동차세 납부 기한이 언제까지예요?',
  '단수 지역이 어디예요?',
  '청년 월세 지원은 누가 받을 수 있어요?',
  '청년 월세 지원은 몇 개월 동안 받아요?',
  'where is the new community centre?',
  '시내버스 요금이 언제 오르나요?',
  '어린이 버스 요금은 얼마예요?',
];

/** What tells two answers apart: what is quoted, and how it is said. */
const told = (answer: Answer | null): unknown => {
  if (answer === null) return null;
  switch (answer.status) {
    case 'answered':
      return answer.statements.map(({ role, citation }) => [role, citation.noticeId, citation.start]);
    case 'suggested':
      return ['suggested', ...answer.passages.map(({ noticeId, start }) => [noticeId, start])];
    case 'unanswered':
      return answer.reason;
  }
};

let assistant: Assistant;
let states: { readonly talk: string; readonly state: ConversationState }[];

const say = (text: string, state: ConversationState) =>
  assistant.respond({ text, locale: undefined, state, today: TODAY, signal: new AbortController().signal });

beforeAll(async () => {
  assistant = assistantOver(await openKnowledge({ sources: noticeSources([]) }));
  states = [];
  for (const talk of TALKS) {
    let state = NEW_CONVERSATION;
    for (const text of talk) ({ state } = await say(text, state));
    states.push({ talk: talk.join(' | '), state });
  }
});

describe('a question with a subject of its own', () => {
  it.each(QUESTIONS)(
    'gets the answer that it gets cold, after any talk: %s',
    async (question) => {
      const cold = told((await say(question, NEW_CONVERSATION)).answer);
      const differing: unknown[] = [];
      for (const { talk, state } of states) {
        const after = told((await say(question, state)).answer);
        if (JSON.stringify(after) !== JSON.stringify(cold)) differing.push({ talk, after, cold });
      }
      expect(differing).toEqual([]);
    },
    120_000,
  );
});
