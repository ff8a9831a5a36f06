import { describe, expect, it } from 'vitest';
import { isVerb, mayFollow, verbForms } from '../../../../../knowledge/languages/korean/forms/verbs.ts';

const isFormOf = (word: string, verb: string): boolean =>
  verbForms(verb).some(
    ({ form, ending }) => word.startsWith(form) && mayFollow(ending, word.slice(form.length)),
  );

describe('the forms of a Korean verb', () => {
  it.each([
    ['빌리다', '빌리나요 빌려요 빌렸어요 빌린 빌릴까요 빌립니다 빌려도 빌리려면 빌리고싶은데'],
    ['닫다', '닫아요 닫았나요 닫는 닫은 닫을 닫습니까 닫으면'],
    ['듣다', '듣나요 들어요 들었는데 들은 들으려면'],
    ['춥다', '춥나요 추워요 추운 추울 추우면 추웠죠'],
    ['돕다', '도와줘 도왔어요 돕는'],
    ['뽑다', '뽑아요 뽑은 뽑습니까'],
    ['짓다', '지어요 지었나요 지으면 짓는'],
    ['씻다', '씻어요 씻은 씻으면'],
    ['고르다', '골라요 골랐어요 고르는 고른'],
    ['치르다', '치러요 치렀나요'],
    ['쓰다', '써요 썼는데 쓰려면 쓸 쓴'],
    ['아프다', '아파요 아픈데 아팠어요'],
    ['팔다', '팔아요 파는 파나요 판 팔 팝니다 파세요 팔면'],
    ['바꾸다', '바꿔요 바꿨나요 바꾼'],
    ['나오다', '나와요 나왔나요 나온 나올'],
    ['되다', '돼요 됐나요 되나요 된'],
    ['신청하다', '신청해요 신청했는데 신청하여 신청한 신청할 신청합니다'],
    ['내놓다', '내놔요 내놓아도 내놓나요'],
    ['쉬다', '쉬어요 쉬었나요 쉬는 쉰'],
  ])('%s: %s', (verb, words) => {
    expect(words.split(' ').filter((word) => !isFormOf(word, verb))).toEqual([]);
  });

  it.each([
    ['내일', '내다'],
    ['내용', '내다'],
    ['타월', '타다'],
    ['사회', '사다'],
    ['닫혀요', '닫다'],
    ['뽑우면', '뽑다'],
    ['쓰레기', '쓰다'],
  ])('%s is none of %s', (word, verb) => {
    expect(isFormOf(word, verb)).toBe(false);
  });

  it('are those of words in 다 that are no nouns', () => {
    expect(['열다', '바다', '다', '신청'].map(isVerb)).toEqual([true, false, false, false]);
  });
});
