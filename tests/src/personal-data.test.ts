import { describe, expect, it } from 'vitest';
import { maskPersonalData } from '../../src/personal-data.ts';

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
  ])('loses its numbers and addresses: %s', (text, masked) => {
    expect(maskPersonalData(text)).toBe(masked);
  });

  it.each([
    'When is the fair on 12 December 2026?',
    'open on 2026-12-01 or 2026.12.01?',
    '2026년 12월 1일부터 15일까지인가요?',
    'is the fee 1,000,000 won or 30000 won?',
    'the 8th summit, room 1203, bus 9401',
    '',
  ])('keeps days, years and amounts: %s', (text) => {
    expect(maskPersonalData(text)).toBe(text);
  });
});
