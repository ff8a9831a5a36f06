import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../../knowledge/languages/languages.ts';
import {
  ASKED,
  type Asked,
  askedBy,
  aspectNamed,
  mixAsked,
  readAsked,
} from '../../../../knowledge/understanding/asked/aspects.ts';
import { understand } from '../../../../knowledge/understanding/understand.ts';
import { noVocabulary } from '../../../../knowledge/understanding/vocabulary.ts';

/** What is likeliest asked for. */
function likeliest(text: string, language: string): Asked | undefined {
  const told = readAsked(text, languageOf(language));
  return [...ASKED].sort((a, b) => told[b] - told[a])[0];
}

describe('what a question asks for is told', () => {
  it.each([
    ['how much does the choir weekend cost', 'fee'],
    ['where does the lantern walk take place', 'place'],
    ['phone number of the ferry office', 'contact'],
    ['what do I need to bring to the sewing course', 'documents'],
    ['until when can I apply for the allotment', 'apply'],
    ['who can apply for the allotment', 'eligibility'],
    ['what time does the sauna open', 'hours'],
    ['how do I apply for the allotment', 'how-to'],
    ['why was the ferry stopped', 'other'],
  ] as const)('of English: %s', (text, asks) => {
    expect(likeliest(text, 'en')).toBe(asks);
  });

  it.each([
    ['합창 캠프 참가비 얼마예요', 'fee'],
    ['등불 행진은 어디서 해요', 'place'],
    ['나루터 전화번호 알려주세요', 'contact'],
    ['바느질 교실 준비물 뭐예요', 'documents'],
    ['텃밭 분양 언제까지 신청해요', 'apply'],
    ['텃밭 분양 누가 신청할 수 있어요', 'eligibility'],
    ['찜질방 몇 시까지 해요', 'hours'],
    ['텃밭 분양 어떻게 신청해요', 'how-to'],
  ] as const)('of Korean: %s', (text, asks) => {
    expect(likeliest(text, 'ko')).toBe(asks);
  });

  it('as likelihoods that add up to 1, also of words that it doesn’t know', () => {
    for (const text of ['how much?', 'qwxz', '']) {
      const all = Object.values(readAsked(text, languageOf('en')));
      expect(all.reduce((a, b) => a + b, 0)).toBeCloseTo(1);
    }
  });
});

describe('a question that only names a case', () => {
  it('asks for what the one before asked for', () => {
    const history = [{ role: 'user' as const, text: 'how much is a day ticket for the ferry' }];
    const { asked } = understand({ question: 'im 71', asOf: '2026-12-01', history }, noVocabulary);
    const alone = understand({ question: 'im 71', asOf: '2026-12-01' }, noVocabulary).asked;
    expect(asked?.fee).toBeGreaterThan(0.3);
    expect(asked?.fee).toBeGreaterThan(alone?.fee ?? 1);
  });

  it('is weighed by the share of each', () => {
    const [fee, place] = [readAsked('how much?', languageOf('en')), readAsked('where?', languageOf('en'))];
    const mixed = mixAsked(fee, place, 0.25);
    expect(mixed.place).toBeCloseTo(0.25 * fee.place + 0.75 * place.place);
  });
});

describe('an aspect', () => {
  it('is asked for by what its fact answers', () => {
    expect(askedBy({ aspect: 'period', of: 'register' })).toBe('apply');
    expect(askedBy({ aspect: 'amount', of: 'fine' })).toBe('fine');
    expect(askedBy({ aspect: 'rule', says: 'must-not' })).toBe('rule');
  });

  it('names what is asked where no fact tells it', () => {
    expect(aspectNamed('fee')).toEqual({ aspect: 'amount', of: 'fee' });
    expect(aspectNamed('apply')).toEqual({ aspect: 'period', of: 'apply' });
    expect(aspectNamed('other')).toBeNull();
    for (const one of ASKED) {
      const named = aspectNamed(one);
      if (named) expect(askedBy(named)).toBe(one);
    }
  });
});
