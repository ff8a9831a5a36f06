import { describe, expect, it } from 'vitest';
import { describesItself } from '../../../../knowledge/answering/cut/describes-itself.ts';

describe('a sentence that only says what its notice is about', () => {
  it.each([
    ['This guide explains how to register a pet.'],
    ['This page tells you what to bring.'],
    ['This document sets out guidance on moorings.'],
    ['The leaflet gives advice on damp.'],
    ['이 안내문은 수도 요금 감면 방법을 설명합니다.'],
    ['이 자료는 전입 신고 절차를 안내하고 있습니다.'],
  ])('is known: %s', (sentence) => {
    expect(describesItself(sentence)).toBe(true);
  });

  it.each([
    ['This guide costs £5.'],
    ['This page was updated when the fee rose to £42.'],
    ['This notice takes effect on 1 May.'],
    ['The policy covers boats that are moored here.'],
    ['How to register a pet.'],
    ['이 공고는 12월 4일까지 게시합니다.'],
    ['이 안내문을 가져오시면 입장료를 받지 않습니다.'],
  ])('is no other: %s', (sentence) => {
    expect(describesItself(sentence)).toBe(false);
  });
});
