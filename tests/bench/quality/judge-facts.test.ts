import { describe, expect, it } from 'vitest';
import { factFiguresByAspect, judgeSheets, missedFacts } from '../../../bench/quality/judge-facts.ts';
import type { SheetFact } from '../../../bench/quality/sheet-lines.ts';

const fee: SheetFact = {
  aspect: 'amount',
  of: 'fee',
  quote: '| Adult | £5.40 |',
  value: { number: 5.4, currency: 'GBP' },
};
const hours: SheetFact = {
  aspect: 'opening-hours',
  quote: 'Tuesday and Friday, 9:00 to 18:00',
  value: 'weekly:tue,fri 09:00-18:00',
};

const judgeOne = (wanted: SheetFact, ...offered: SheetFact[]) =>
  judgeSheets([{ id: 'pool', facts: [wanted] }], [{ id: 'pool', facts: offered }]);
const only = (wanted: SheetFact, ...offered: SheetFact[]) => judgeOne(wanted, ...offered).facts[0];

describe('a fact is found', () => {
  it('by its words under its aspect, however they are set', () => {
    expect(only(fee, { ...fee, quote: 'Adult £5.40' })).toMatchObject({ found: true, valueRight: true });
    expect(only(hours, { ...hours, aspect: 'hours' })).toMatchObject({ found: true, valueRight: true });
  });

  it('not under another aspect or of another thing, though its words are quoted', () => {
    expect(only(fee, { ...fee, aspect: 'rule' })).toMatchObject({ found: false, quoted: true });
    expect(only(fee, { ...fee, of: 'fine' })?.found).toBe(false);
    expect(only({ ...fee, of: 'other' }, { ...fee, of: 'fine' })?.found).toBe(true);
  });

  it('by a quote that holds it, by more than half of it, and not by a scrap or a dump', () => {
    const dump = { ...fee, quote: `${fee.quote} ${'and so on '.repeat(60)}` };
    expect(only(fee, { ...fee, quote: `Prices: ${fee.quote} each.` })?.found).toBe(true);
    expect(only(hours, { ...hours, quote: 'Tuesday and Friday, 9:00' })?.found).toBe(true);
    expect(only(hours, { ...hours, quote: 'Tuesday' })?.found).toBe(false);
    expect(only(fee, dump)?.found).toBe(false);
  });
});

describe('a value is right', () => {
  it('where the facts that quote it say all of it together', () => {
    const until = { aspect: 'period', of: 'apply', quote: '1 to 12 June', value: '2026-06-01/2026-06-12' };
    expect(only(until, { ...until, value: '2026-06-01' })?.valueRight).toBe(false);
    expect(
      only(until, { ...until, value: '2026-06-01' }, { ...until, value: '../2026-06-12' })?.valueRight,
    ).toBe(true);
  });

  it('by numbers, digits of telephone numbers, and addresses without their scheme', () => {
    const contact = {
      aspect: 'contact',
      quote: 'Call 02-123-4567 or see pool.example',
      value: { tel: '02-123-4567', url: 'https://www.pool.example/' },
    };
    expect(
      only(contact, { ...contact, value: { tel: ['02 123 4567'], url: 'pool.example' } })?.valueRight,
    ).toBe(true);
    expect(only(fee, { ...fee, value: { number: '5.40', currency: 'GBP' } })?.valueRight).toBe(true);
    expect(only(fee, { ...fee, value: null })?.valueRight).toBe(false);
  });

  it('is not judged where the words are all there is', () => {
    const documents = { aspect: 'documents', quote: 'Bring a passport.' };
    expect(only(documents, documents)).toMatchObject({ found: true, valueRight: null });
  });
});

describe('the figures of sheets', () => {
  const judged = judgeSheets(
    [
      { id: 'pool', facts: [fee, hours] },
      { id: 'hall', facts: [fee] },
    ],
    [
      { id: 'pool', facts: [fee, { aspect: 'rule', quote: 'No dogs.' }] },
      { id: 'elsewhere', facts: [hours] },
    ],
  );

  it('are given in all and of each aspect, and look at notices of the gold alone', () => {
    expect(factFiguresByAspect(judged)).toEqual({
      all: { facts: 3, found: 1 / 3, quoted: 1 / 3, valueRight: 1 / 3, offered: 2, matched: 0.5 },
      amount: { facts: 2, found: 0.5, quoted: 0.5, valueRight: 0.5, offered: 1, matched: 1 },
      hours: { facts: 1, found: 0, quoted: 0, valueRight: 0, offered: 0, matched: null },
    });
  });

  it('name what was missed, with its notice', () => {
    expect(missedFacts(judged, 5).map((line) => line.split('  ')[0])).toEqual(['pool', 'hall']);
    expect(missedFacts(judged, 1)).toHaveLength(1);
  });
});
