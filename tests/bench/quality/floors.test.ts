import { describe, expect, it } from 'vitest';
import { isBelowFloor, LINES, type Line } from '../../../bench/quality/floors.ts';
import { evalTable } from '../../../bench/quality/report.ts';
import { SETS } from '../../../bench/quality/sets.ts';
import { isWithin, type Measurement } from '../../../bench/speed/measurement.ts';

const line = (fields: Partial<Line> = {}): Line => ({
  set: 'notices_qa',
  group: 'all',
  figure: 'right',
  better: 'more',
  floor: 0.4,
  aim: 0.7,
  ...fields,
});

describe('a floor', () => {
  it('is met by its own value', () => {
    expect(isBelowFloor(line(), 0.4)).toBe(false);
    expect(isBelowFloor(line(), 0.399)).toBe(true);
  });

  it('is a ceiling where less is better', () => {
    const wrong = line({ figure: 'wrong', better: 'less', floor: 0.22 });
    expect(isBelowFloor(wrong, 0.22)).toBe(false);
    expect(isBelowFloor(wrong, 0.23)).toBe(true);
  });

  it('is not met by what could not be measured, and nothing is asked where there is none', () => {
    expect(isBelowFloor(line(), null)).toBe(true);
    expect(isBelowFloor(line({ floor: null }), null)).toBe(false);
  });
});

describe('the lines of the table', () => {
  it('are of known sets, each line once, and leave no set out', () => {
    const keys = LINES.map(({ set, group, figure }) => `${set} ${group} ${figure}`);
    expect(new Set(keys).size).toBe(keys.length);
    const ofAnswers = LINES.map(({ set }) => set).filter((set) => !set.endsWith(' sheets'));
    expect(new Set(ofAnswers)).toEqual(new Set(SETS.map(({ name }) => name)));
  });

  it('aim no lower than their floor', () => {
    for (const one of LINES) if (one.aim !== null) expect(isBelowFloor(one, one.aim), one.figure).toBe(false);
  });

  it('show the change since the last record, what is below its floor, and what has reached its aim', () => {
    const table = evalTable([
      { line: line(), value: 0.35, before: 0.3 },
      { line: line({ figure: 'helped' }), value: 0.7, before: 0.75 },
      { line: line({ figure: 'wrong', better: 'less', floor: null, aim: null }), value: 0.1, before: null },
    ]);
    const cells = table.split('\n').map((row) => row.split(/\s+/));
    expect(cells.slice(1)).toEqual([
      ['notices_qa', 'right', '0.350', '0.400', '0.700', '+0.050', 'BELOW'],
      ['notices_qa', 'helped', '0.700', '0.400', '0.700', '-0.050', 'aim'],
      ['notices_qa', 'wrong', '0.100', '-', '-', '-'],
    ]);
  });
});

describe('a limit of time or memory', () => {
  const measured = (value: number, limit: number | null): Measurement => ({
    what: 'start',
    value,
    unit: 's',
    limit,
  });

  it('is kept by its own value, and by anything where there is none', () => {
    expect([measured(2.5, 2.5), measured(2.6, 2.5), measured(9, null)].map(isWithin)).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('is not kept by what could not be measured', () => {
    expect(isWithin(measured(Number.NaN, 2.5))).toBe(false);
  });
});
