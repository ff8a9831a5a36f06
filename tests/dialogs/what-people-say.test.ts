import { describe, expect, it } from 'vitest';
import { recognize } from '../support/dialogs.ts';

const SAID: Readonly<Record<string, readonly string[]>> = {
  person: [
    'Can I talk to a real person?',
    'transfer me to an agent please',
    'put me through to someone',
    'is there a human I can talk to?',
    'let me speak to your manager',
    'i need to speak to a person',
    '담당자랑 통화하고 싶어요',
    '책임자 바꿔',
    '책임자 좀 바꿔 주세요',
    '진짜 사람이랑 얘기하고 싶은데요',
    '직원 바꿔 주세요',
    '상담원이랑 통화하고 싶어요',
  ],
  language: [
    'back to English',
    'switch back to english please',
    'back to korean',
    '다시 한국어로 해줘',
    '영어로 다시',
  ],
  bye: ['고마워 잘가', '감사합니다 안녕히 계세요', 'ok thanks bye', 'thanks, goodbye!', 'bye for now'],
  robot: [
    'are you even human',
    'are you actually a real person?',
    'am I talking to a bot?',
    '너 진짜 사람이야?',
  ],
  greet: [
    'hi im mia and im 9',
    'Hello, my name is Ada Lovelace',
    "hey I'm Tom",
    '안녕하세요 저는 김하늘이에요',
    '안녕 나는 민준이야 9살이야',
    '제 이름은 이도윤입니다',
  ],
  ask: [
    'im 67',
    'I am disabled, can I get it?',
    'who is the person in charge of parking?',
    'hi, when does the library open?',
    '담당자 전화번호가 뭐예요?',
    '사람이 몇 명 필요해요?',
    'is there a language course in English?',
    'are dogs allowed?',
    '상담 시간이 언제예요?',
  ],
};

describe.each(Object.entries(SAID))('as %s', (intent, utterances) => {
  it.each(utterances)('is taken: %s', async (said) => {
    expect((await recognize(said, 'en')).name).toBe(intent);
  });
});
