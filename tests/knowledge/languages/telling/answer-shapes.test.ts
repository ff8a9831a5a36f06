import { describe, expect, it } from 'vitest';
import type { AnswerShape } from '../../../../knowledge/languages/language.ts';
import { languageOf } from '../../../../knowledge/languages/languages.ts';

type Shape = Exclude<AnswerShape, 'date'>;
const SHAPES: readonly Shape[] = [
  'duration',
  'place',
  'person',
  'money',
  'number',
  'age',
  'share',
  'contact',
  'names',
  'list',
];
const shapesOf = (language: string, text: string) =>
  SHAPES.filter((shape) => languageOf(language).shapes.holds(shape, text));

describe('the shapes of an answer', () => {
  it.each<[language: string, text: string, shapes: Shape[]]>([
    ['en', 'for ten months', ['duration', 'number']],
    ['en', 'held in Montevideo', ['place']],
    ['en', 'held online', ['place']],
    ['en', 'write to 12 Saebyeok-ro', ['place', 'number']],
    ['en', 'Minister Jeon spoke', ['person']],
    ['en', 'Kim Boo Kyum spoke', ['person']],
    ['en', 'it costs 3 pounds', ['money', 'number']],
    ['en', 'the card is free of charge', ['money', 'number']],
    ['en', '70 people came', ['number']],
    ['en', 'aged 65 and over', ['number', 'age']],
    ['en', 'it pays 40% back', ['number', 'share']],
    ['en', 'call 031-555-0142', ['number', 'contact']],
    ['en', 'write to desk@example.org', ['contact']],
    ['en', 'Estonia, Denmark, Canada and Israel', ['names', 'list']],
    ['en', 'bring: a card', ['list']],
    ['en', 'nothing of the kind', []],
    ['ko', '10개월 동안', ['duration', 'number']],
    ['ko', '시청 강당에서', ['place']],
    ['ko', '전해철 장관', ['person']],
    ['ko', '구청장 한마루,', ['person']],
    ['ko', '최대 30일', ['duration', 'number']],
    ['ko', '3,000원', ['money', 'number']],
    ['ko', '무료', ['money']],
    ['ko', '70명', ['number']],
    ['ko', '만 65세 이상', ['number', 'age']],
    ['ko', '할인율 20%', ['number', 'share']],
    ['ko', '031-555-0142', ['number', 'contact']],
    ['ko', '대한민국, 영국, 에스토니아, 덴마크', ['names', 'list']],
    ['ko', '아무것도 없음', []],
  ])('in %s, "%s" holds %j', (language, text, shapes) => {
    expect(shapesOf(language, text)).toEqual(expect.arrayContaining(shapes));
    if (shapes.length === 0) expect(shapesOf(language, text)).toEqual([]);
  });

  it.each<[language: string, text: string, shape: Shape]>([
    ['en', 'it opens on Monday', 'person'],
    ['en', 'the United Kingdom and the United States', 'person'],
    ['en', 'the pool is closed', 'money'],
    ['en', 'it closes at 6 p.m.', 'money'],
    ['en', 'the course is 42 m long', 'money'],
    ['en', 'bring a card and a photo', 'number'],
    ['ko', '회의를 열었습니다', 'money'],
    ['ko', '3,000원', 'age'],
    ['ko', '제8회 회의', 'share'],
    ['ko', '11월 22일에 2021년 사업을', 'duration'],
    ['en', 'one of the halls', 'number'],
  ])('in %s, "%s" holds no %s', (language, text, shape) => {
    expect(shapesOf(language, text)).not.toContain(shape);
  });
});
