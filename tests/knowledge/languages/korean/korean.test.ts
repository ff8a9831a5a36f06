import { describe, expect, it } from 'vitest';
import { koreanStem } from '../../../../knowledge/languages/korean/words.ts';
import { languageOf } from '../../../../knowledge/languages/languages.ts';

const korean = languageOf('ko');
const words = (question: string) => korean.words.questionWords(question).map(({ word }) => word);

describe('a Korean question', () => {
  it.each([
    ['다음 회의는 언제 열리나요?', 'when', 'date'],
    ['신청 기간이 어떻게 되나요?', 'when', 'date'],
    ['몇 시에 열어요?', 'when', 'date'],
    ['2018년 회의는 어디서 열렸나요?', 'where', 'place'],
    ['접수 장소 알려줘', 'where', 'place'],
    ['누가 참석했나요?', 'who', 'person'],
    ['개막식에 오는 가수 이름', 'who', 'person'],
    ['미술관 쉬는 날', 'when', 'date'],
    ['무슨 요일에 문 여는지', 'when', 'date'],
    ['어린이집 어딨어요', 'where', 'place'],
    ['밤에 주차할 데 있나요', 'where', 'place'],
    ['고지서 잃어버렸는데 어떡하죠', 'how-to', 'way'],
    ['공공근로 시급', 'how-much', 'money'],
    ['작년 취업률', 'how-much', 'share'],
    ['최대 몇 개월 머물 수 있어요', 'how-long', 'duration'],
    ['불법 소각 신고 번호', 'contact', 'contact'],
    ['수수료는 얼마인가요?', 'how-much', 'money'],
    ['몇 명이 참가했나요?', 'how-much', 'number'],
    ['만 몇 살부터 되나요?', 'how-much', 'age'],
    ['할인율은 몇 퍼센트인가요?', 'how-much', 'share'],
    ['얼마나 오래 걸리나요?', 'how-long', 'duration'],
    ['며칠 동안 하나요?', 'how-long', 'duration'],
    ['전화번호가 뭐예요?', 'contact', 'contact'],
    ['어떤 서류가 필요해요?', 'list', 'names'],
    ['신청은 어떻게 하나요?', 'how-to', 'way'],
    ['강아지를 데려가도 되나요?', 'may-i', 'leave'],
    ['뭐 가져가도 되나요?', 'may-i', 'leave'],
    ['뭐 가져가야 돼요?', 'may-i', null],
    ['지금 운영하나요?', 'yes-no', null],
    ['누가 신청할 수 있나요?', 'who', 'eligible'],
    ['왜 연기됐나요?', 'why', 'reason'],
    ['대형폐기물 스티커', 'fact', null],
  ] as const)('"%s" asks %s and wants %s', (question, kind, shape) => {
    expect(korean.asking.kind(question)).toBe(kind);
    expect(korean.asking.shape(question, kind)).toBe(shape);
  });

  it.each([
    ['다음 회의는 언제인가요?', 'next'],
    ['다가오는 축제', 'next'],
    ['현재 회원국은?', 'latest'],
    ['최근 요금', 'latest'],
    ['지난번 회의는 어디였나요?', 'previous'],
    ['마지막으로 열린 회의는 언제예요?', 'previous'],
    ['신청 마지막 날이 언제예요?', null],
    ['그 전에는 언제였어요?', 'before'],
    ['다음 달에 하나요?', null],
    ['회의는 어디서 하나요?', null],
  ])('"%s" looks at %s', (question, cue) => {
    expect(korean.asking.timeCue(question)).toBe(cue);
  });

  it.each([
    ['제8회 회의', [8]],
    ['제 5 회 장관회의', [5]],
    ['8차 회의와 9차 회의', [8, 9]],
    ['두 기관과 3기업', []],
    ['2018년 회의', []],
    ['D9 회의', []],
  ])('"%s" names the ordinals %j', (question, ordinals) => {
    expect(korean.values.ordinals(question)).toEqual(ordinals);
  });

  it.each([
    ['난방비 지원 아직 신청할 수 있나요?', 'open'],
    ['지금도 신청 받아요?', 'open'],
    ['등불축제 아직 안 했죠?', 'open'],
    ['신청 끝났나요?', 'closed'],
    ['회의 열렸나요?', 'closed'],
    ['회의는 어디서 열렸나요?', null],
    ['신청 기간이 얼마나 남았어요?', 'remaining'],
    ['신청은 언제까지예요?', null],
  ])('"%s" asks of a stretch of time whether it is %s', (question, asked) => {
    expect(korean.asking.timeLeft(question)).toBe(asked);
  });

  it.each(['어디서요?', '그럼 언제예요?', '비용은요?', '그건 누가 해요?', '언제까지요?', '전화번호는?'])(
    '"%s" leans on what was said before',
    (question) => {
      expect(korean.asking.leansOnContext(question)).toBe(true);
    },
  );

  it.each([
    '다음 회의는 언제 열리나요?',
    '주차권 수수료는 얼마인가요?',
    '도서관 대출증 발급 비용 알려 주세요',
  ])('"%s" stands by itself', (question) => {
    expect(korean.asking.leansOnContext(question)).toBe(false);
  });

  it.each([
    ['도서관 대출증은 얼마인가요?', ['도서관', '대출증']],
    ['지난번 회의는 언제였나요?', ['지난번', '회의']],
    ['한국 대표는 누구였나요?', ['한국', '대표']],
    ['언제예요?', []],
    ['얼마예요?', []],
  ])('"%s" is about %j', (question, expected) => {
    expect(words(question)).toEqual(expected);
  });
});

describe('the stem of a Korean word', () => {
  it.each([
    ['회의는', '회의'],
    ['회의에서', '회의'],
    ['서울까지', '서울'],
    ['주차권을', '주차권'],
    ['도서관이랑', '도서관'],
    ['열립니다', '열립'],
    ['개최했다', '개최'],
    ['개최한다', '개최'],
    ['신청하려면', '신청'],
    ['나라', '나라'],
    ['집', '집'],
  ])('of %s is %s', (word, stem) => {
    expect(koreanStem(word)).toBe(stem);
  });

  it.each([
    ['열렸습니다', '열리나요'],
    ['개최됐습니다', '개최되나요'],
    ['신청했나요', '신청합니다'],
  ])('is the same for past and present: %s and %s', (past, present) => {
    expect(koreanStem(past)).toBe(koreanStem(present));
  });
});

describe('the index terms of Korean text', () => {
  const shared = (one: string, other: string) => {
    const terms = new Set(korean.words.terms(other));
    return korean.words.terms(one).filter((term) => terms.has(term));
  };

  it('are the syllable pairs of the stems', () => {
    expect(korean.words.terms('도서관은')).toEqual(['도서', '서관']);
    expect(korean.words.terms('')).toEqual([]);
  });

  it.each([
    ['디지털정부', '디지털 정부'],
    ['보도자료를', '보도 자료'],
    ['주민센터에서', '주민 센터'],
  ])('meet whatever the spaces: %s and %s', (together, apart) => {
    expect(shared(apart, together)).toEqual(korean.words.terms(apart));
  });

  it('hold Latin words and numbers as English terms', () => {
    expect(korean.words.terms('D9 도서관 members 2018')).toEqual(['d9', '도서', '서관', 'member', '2018']);
  });
});
