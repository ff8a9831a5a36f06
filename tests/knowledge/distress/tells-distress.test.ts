import { describe, expect, it } from 'vitest';
import { tellsDistress } from '../../../knowledge/distress/tells-distress.ts';
import { CRIES } from '../../support/distress/cries.ts';
import { FURTHER_CRIES } from '../../support/distress/further-cries.ts';
import { MADE_ORDINARY, ORDINARY } from '../../support/distress/ordinary.ts';

describe('distress', () => {
  it('is heard in what people in danger write', () => {
    expect(CRIES.filter((said) => !tellsDistress(said))).toEqual([]);
  });

  it('is heard in what the rules weren’t written beside, in more than nine of ten', () => {
    const heard = FURTHER_CRIES.filter(tellsDistress).length;
    expect(heard / FURTHER_CRIES.length).toBeGreaterThan(0.9);
  });

  it('isn’t heard in wishes, complaints, idioms and the sad subjects of notices', () => {
    expect(ORDINARY.filter(tellsDistress)).toEqual([]);
    expect(MADE_ORDINARY.length).toBeGreaterThan(1_500);
    expect(MADE_ORDINARY.filter(tellsDistress)).toEqual([]);
  });

  it.each([
    '책 빌리고 싶어요',
    '수영을 배우고 싶습니다',
    '집에 가고 싶지 않아요',
    'I want to hire a bike',
    'I wish I could park here',
  ])('isn’t told by a form of wishing: %s', (said) => {
    expect(tellsDistress(said)).toBe(false);
  });

  it.each(['죽 고 싶 어 요', '죽고싶어어어요!!!', 'I WANT TO DIE', 'i  want\tto, die'])(
    'is heard however it is spaced, shouted or drawn out: %j',
    (said) => {
      expect(tellsDistress(said)).toBe(true);
    },
  );

  it('is heard at the end of a long message', () => {
    expect(tellsDistress(`${'The bins were late again. '.repeat(500)}I want to kill myself.`)).toBe(true);
  });

  it.each(['', '???', 'Ich möchte ein Buch leihen', '図書館はどこですか'])('is nothing in %j', (said) => {
    expect(tellsDistress(said)).toBe(false);
  });
});
