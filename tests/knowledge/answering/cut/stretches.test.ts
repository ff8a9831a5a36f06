import { describe, expect, it } from 'vitest';
import { createPassageCutter } from '../../../../knowledge/answering/cut/stretches.ts';
import { splitPassages } from '../../../../knowledge/ingest/passages.ts';
import { english } from '../../../../knowledge/languages/english/english.ts';
import { KITES } from '../../../support/notices.ts';

/** The stretches of a notice with this text. */
function cut(text: string) {
  const notice = { ...KITES, text };
  const cutter = createPassageCutter(10);
  return splitPassages(notice, english).flatMap((passage) => cutter(notice, passage));
}

describe('the stretches of a sentence with very many clauses', () => {
  const days = Array.from({ length: 90 }, (_, at) => `${(at % 28) + 1} May 2027`);
  const stretches = cut(`Open on ${days.join(', ')}.`);

  it('overlap, and each has the dates of its own words, at their places in it', () => {
    expect(stretches.length).toBeGreaterThan(60);
    for (const { text, dates } of stretches) {
      expect(dates.map((date) => text.slice(date.start, date.end))).toEqual(dates.map((date) => date.text));
      expect(dates.filter(({ kind }) => kind === 'date').length).toBeGreaterThan(1);
      for (const date of dates) expect(date.interval?.start.slice(0, 7)).toBe('2027-05');
    }
  });
});
