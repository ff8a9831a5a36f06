import { describe, expect, it } from 'vitest';
import { quotedDates } from '../../../../knowledge/quoted-dates.ts';
import { writtenBetween } from '../../../../knowledge/sources/gov-uk/written-between.ts';
import { makeNotice } from '../../../support/citations.ts';

const times = (kind: string, ...notes: readonly string[]) =>
  writtenBetween({
    kind,
    first: '2025-03-08',
    last: '2026-03-02',
    changes: [
      { day: '2025-03-08', note: 'First published.' },
      ...notes.map((note) => ({ day: '2026-03-02', note })),
    ],
  });

describe('the days on which a page’s words were written', () => {
  it.each([
    ['news_story', 'Corrected a typing mistake.'],
    ['press_release', 'Added a Welsh translation.'],
    ['speech', 'Video added.'],
    ['news_story', 'Fixed a broken link.'],
  ])('are its first, for a %s of which later "%s"', (kind, note) => {
    expect(times(kind, note)).toEqual({ from: '2025-03-08', to: '2025-03-08' });
  });

  it.each([
    ['news_story', 'Added what happens next year.'],
    ['news_story', 'Corrected the closing date.'],
    ['guide', 'Corrected a typing mistake.'],
    ['html_publication', 'First published.'],
  ])('are any between, for a %s of which later "%s"', (kind, note) => {
    expect(times(kind, note)).toEqual({ from: '2025-03-08', to: '2026-03-02' });
  });

  it('are that of publication where it was never updated', () => {
    const page = { kind: 'guide', first: '2026-03-02', last: '2026-03-02', changes: [] };
    expect(writtenBetween(page)).toBeUndefined();
    expect(writtenBetween({ ...page, first: null })).toBeUndefined();
  });
});

describe('words that count from the day of writing', () => {
  const text = 'The lock closes tomorrow. Fees fall from April this year. It reopens on 9 May 2026.';
  const notice = {
    ...makeNotice({ text }),
    language: 'en',
    published: { on: '2026-03-02', basis: 'stated' as const },
  };
  const told = (written?: { from: string; to: string }) =>
    quotedDates({ ...notice, ...(written ? { written } : {}) }, { start: 0, end: text.length }).map(
      ({ interval }) => interval?.start.slice(0, 10) ?? null,
    );

  it('are dated from the day on which they were written', () => {
    expect(told()).toEqual(['2026-03-03', '2026-04-01', '2026-05-09']);
    expect(told({ from: '2025-03-08', to: '2025-03-08' })).toEqual([
      '2025-03-09',
      '2025-04-01',
      '2026-05-09',
    ]);
  });

  it('are dated where each day on which they may have been written makes them the same, and else not', () => {
    expect(told({ from: '2026-01-10', to: '2026-03-02' })).toEqual([null, '2026-04-01', '2026-05-09']);
    expect(told({ from: '2025-03-08', to: '2026-03-02' })).toEqual([null, null, '2026-05-09']);
  });
});
