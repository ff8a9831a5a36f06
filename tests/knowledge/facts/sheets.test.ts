import { describe, expect, it } from 'vitest';
import { createSheets } from '../../../knowledge/facts/sheets.ts';
import { makeNotice } from '../../support/citations.ts';

const POOL = makeNotice({ id: 'pool', text: 'The pool is closed on 24 December.' });
const HALL = makeNotice({ id: 'hall', text: 'Dogs are not allowed.' });

describe('sheets', () => {
  it('are read once, as long as their notice stays as it is', () => {
    const sheetOf = createSheets();
    const sheet = sheetOf(POOL);
    expect(sheetOf(POOL)).toBe(sheet);
    expect(sheetOf(HALL)).not.toBe(sheet);
    expect(sheetOf(POOL)).toBe(sheet);
    const nextYear = { ...POOL, published: { on: '2030-01-01', basis: 'stated' as const } };
    expect(sheetOf(nextYear)).not.toBe(sheet);
  });

  it('are forgotten in the order in which they were last asked for, where there are too many', () => {
    const sheetOf = createSheets(undefined, 1);
    const sheet = sheetOf(POOL);
    sheetOf(HALL);
    expect(sheetOf(POOL)).not.toBe(sheet);
    expect(sheetOf(POOL)).toEqual(sheet);
  });
});
