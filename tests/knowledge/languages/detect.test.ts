import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../knowledge/languages/detect.ts';

describe('detectLanguage', () => {
  it.each([
    ['en', 'When is the next summit?'],
    ['en', 'bulky waste sticker fee'],
    ['en', 'The Korean name 하늘시 means sky city, and the city lies at the sea.'],
    ['ko', '다음 회의는 언제 열리나요?'],
    ['ko', '제8회 Digital Nations Ministerial Summit 참석 결과 알림'],
    ['ja', '次の会議はいつですか'],
    ['zh', '下一次会议什么时候举行'],
    ['ru', 'Когда состоится следующая встреча?'],
    ['ar', 'متى القمة القادمة؟'],
    ['th', 'การประชุมครั้งต่อไปเมื่อไหร่'],
    ['es', '¿Cuándo se celebra la próxima cumbre en el país?'],
    ['de', 'Wann findet das nächste Treffen der Minister statt und wo?'],
    ['fr', 'Quel est le prix de la carte pour les enfants ?'],
    ['vi', 'Hội nghị tiếp theo được tổ chức khi nào và ở đâu?'],
  ])('tells %s: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it.each(['', '  ', '2018-11-27', '031-555-0142', 'D9', 'Haneul Byeolbit', 'roll die'])(
    'can not tell "%s"',
    (text) => {
      expect(detectLanguage(text)).toBe('und');
    },
  );

  it('does not count the letters of addresses', () => {
    expect(
      detectLanguage('원본: https://www.example.org/a/very/long/address/of/the/page/in/Latin/letters'),
    ).toBe('ko');
  });
});
