import { describe, expect, it } from 'vitest';
import { INTENT_NAMES } from '../../dialogs/understanding/recognizer.ts';
import { examples, recognize } from '../support/dialogs.ts';

const LANGUAGES = [...examples.keys()];
const intentOf = async (text: string) => {
  const { name, targetLanguage } = await recognize(text, 'en');
  return targetLanguage === null ? name : `${name}:${targetLanguage}`;
};

describe.each(LANGUAGES)('the examples in %s', (language) => {
  const utterances = Object.entries(examples.get(language)?.utterances ?? {});

  it('are of every intent but asking, and of going on in each language', () => {
    const needed = INTENT_NAMES.filter((name) => name !== 'ask' && name !== 'language');
    const switches = LANGUAGES.map((target) => `language:${target}`);
    expect(utterances.map(([intent]) => intent).sort()).toEqual([...needed, ...switches].sort());
    expect(utterances.filter(([, texts]) => texts.length === 0)).toEqual([]);
  });

  it.each(utterances)(
    'of %s are understood, each as it stands, shouted and with marks',
    async (intent, texts) => {
      for (const text of texts) {
        for (const said of [text, `  ${text.toUpperCase()}!! `, `${text}?`]) {
          expect(await intentOf(said), said).toBe(intent);
        }
      }
    },
  );
});

it('no example stands for two intents', () => {
  const all = [...examples.values()].flatMap(({ utterances }) => Object.values(utterances).flat());
  expect(all.filter((text, at) => all.indexOf(text) !== at)).toEqual([]);
});

describe('an utterance', () => {
  it.each([
    ['Please help me!', 'help'],
    ['could you show me the latest notices, please?', 'latest'],
    ['ok, thanks', 'thanks'],
    ['Hi!', 'greet'],
    ["What's the latest?", 'latest'],
    ['ok', 'thanks'],
    ['no, thanks', 'bye'],
    ['yes please', 'aside'],
    ['네', 'aside'],
    ['상담원 좀 연결해 주세요', 'person'],
    ['start over please', 'start-over'],
    ['can you speak Korean?', 'language:ko'],
    ['한국어로 좀', 'language:ko'],
    ['최신공지', 'latest'],
    ['공지전체 보여줘', 'whole-notice'],
    ['네, 감사합니다', 'thanks'],
    ['다시시작', 'start-over'],
  ])('"%s" means %s, whatever its fillers and spaces', async (text, intent) => {
    expect(await intentOf(text)).toBe(intent);
  });

  it.each([
    'hi, when is the next summit?',
    'hello, how much is a library card?',
    'thanks, and where?',
    'help with heating costs',
    'latest parking notices',
    'show tax notices',
    'What is the new fee?',
    'How do I use the library?',
    'good morning yoga',
    'Who are you inviting?',
    'what do you know about passports?',
    'English classes for adults',
    'start of the festival',
    'is there a new notice about water?',
    'bye-law 12',
    'no smoking areas',
    'how old are you allowed to be',
    'what is the name of the minister',
    'what is the latest day to apply',
    'customer service hours',
    'operator of the bus line',
    'the whole fee',
    '안녕하세요, 주차권은 얼마예요?',
    '최신 주차 공지',
    '앱 사용 방법',
    '영어로 된 신청서 있나요?',
    '처음부터 끝까지 얼마나 걸리나요?',
    '도움이 필요한 어르신 지원',
    '행사 종료일',
    '새 도서관 소식',
    '전문가 자격',
    '시장 이름이 뭐예요?',
    '상담원 채용 공고',
    '담당자 전화번호',
    '',
    '?!',
  ])('"%s" is a question, though it begins like small talk', async (text) => {
    expect(await intentOf(text)).toBe('ask');
  });

  it('that is long is a question', async () => {
    expect(await intentOf(`${'help '.repeat(20)}`)).toBe('ask');
  });
});

it.each([
  ['hi 2', 'greet'],
  ['Hello 3!', 'greet'],
  ['안녕하세요 2', 'greet'],
  ['4 thanks', 'thanks'],
  ['고마워요 1', 'thanks'],
  ['bye 10', 'bye'],
])('a number beside it leaves %j what it is: %s', async (said, intent) => {
  expect(await intentOf(said)).toBe(intent);
});

it.each(['more 2', 'help 119', 'latest 3', '2', 'line 2', 'hi line 2', '버스 2'])(
  'a number makes %j no courtesy',
  async (said) => {
    expect(['greet', 'thanks', 'bye']).not.toContain(await intentOf(said));
  },
);
