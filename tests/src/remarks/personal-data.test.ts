import { describe, expect, it } from 'vitest';
import { maskPersonalData } from '../../../src/remarks/personal-data.ts';

describe('what a person writes', () => {
  it.each([
    ['mail me at min.su+1@example.co.kr please', 'mail me at [e-mail address] please'],
    ['제 번호는 010-1234-5678이에요', '제 번호는 [telephone number]이에요'],
    ['call 01012345678', 'call [telephone number]'],
    ['call +82 10-1234-5678 or 02)555-0199', 'call [telephone number] or [telephone number]'],
    ['ring 020 7946 0958', 'ring [telephone number]'],
    ['주민번호 900101-1234567 입니다', '주민번호 [registration number] 입니다'],
    ['주민번호 9001011234567', '주민번호 [registration number]'],
    ['card 4111 1111 1111 1111', 'card [card number]'],
    ['passport M12345678', 'passport [document number]'],
    ['account 110-234-567890', 'account [number]'],
    [
      'my desk is 613.555.0142 and not 1-613-555-0143',
      'my desk is [telephone number] and not [telephone number]',
    ],
    ['(613) 555 0142번으로 전화 주세요', '[telephone number]번으로 전화 주세요'],
    ['010.2345.6789 / 02.345.6789', '[telephone number] / [telephone number]'],
    ['+44 20.7946.0958', '[telephone number]'],
    ['SIN 731 204 558, again 731-204-558 or 731.204.558', 'SIN [number], again [number] or [number]'],
    ['SSN 219-09-9999', 'SSN [number]'],
    ['passport KD731204 or PA7312045', 'passport [document number] or [document number]'],
    [
      '여권번호M73120455인데요, 새 여권은 M731B2045입니다',
      '여권번호[document number]인데요, 새 여권은 [document number]입니다',
    ],
    [
      'passport no. KD 731 204 and visa grant 731204558',
      'passport no. [document number] and visa grant [document number]',
    ],
    ['visa V731204558, receipt EAC7312045581', 'visa [document number], receipt [document number]'],
    ['my passport is kd7312045', 'my passport is [document number]'],
    ['insurance QQ 73 12 04 C', 'insurance [document number]'],
    ['ann . lee @ mail . city . example please', '[e-mail address] please'],
    ['ann.lee@mail. com, or ann(at)city(dot)example', '[e-mail address], or [e-mail address]'],
    ['write to ann dot lee at city dot example', 'write to [e-mail address]'],
    ['minsu골뱅이naver점com으로', '[e-mail address]으로'],
    ['34나5678 차가 막고 있어요', '[number plate] 차가 막고 있어요'],
    ['123 호 4567, 서울 12 가 3456', '[number plate], [number plate]'],
    ['my car is KX51 ABC', 'my car is [number plate]'],
    ['number plate abc-1234 was towed', 'number plate [number plate] was towed'],
  ])('loses its numbers and addresses: %s', (text, masked) => {
    expect(maskPersonalData(text)).toBe(masked);
  });

  it.each([
    'When is the fair on 12 December 2026?',
    'open on 2026-12-01 or 2026.12.01?',
    '2026년 12월 1일부터 15일까지인가요?',
    'is the fee 1,000,000 won or 30000 won?',
    'the 8th summit, room 1203, bus 9401',
    'from 01.12.2026 to 31-12-2026, or 05 01 2027?',
    '2026-12-01 - 2026-12-31, 20261201-20261231',
    'open 09.00-17.30, 0900-1730 or 05.01-06.30?',
    '2022 2023 2024 2025 and 2025-2026',
    '공고 제2026-123456호, notice 2026-12345',
    'budget of 250 000 000 won, 1200000000원, $4 500 000 or 250 000 000',
    '인구 123 456 789명?',
    'buses 101 102 103, rooms 201, 202 and 203, 버스 101 102 103',
    'https://city.example/view?nttId=1234567890&no=010-1234-5678 is broken',
    '제12호 2026년, 30일 2026, 100주 2000원, 12월 1234',
    'passport fee is 53000 won, visa for 90 days, passport issued in 2020',
    'tender RFP20261234, article 12, section 3.2.1, 1588-1234',
    'driving license renewal 2026, 여권 재발급 3일?',
    'meet at room 5 dot',
    'how many cars were registered in Lyon in 2016, and is a plate in 2026 free?',
    '',
  ])('keeps days, years and amounts: %s', (text) => {
    expect(maskPersonalData(text)).toBe(text);
  });
});
