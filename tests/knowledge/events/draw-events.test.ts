import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../../knowledge/events/draw-events.ts';
import type { Notice } from '../../../knowledge/index.ts';
import { makeNotice } from '../../support/citations.ts';
import { SUMMIT_2018 } from '../../support/notices.ts';

const MARATHON = makeNotice({
  id: 'marathon',
  title: '9th River Marathon',
  text: [
    'The 9th River Marathon will be held on 11 April 2027 in Riverside Park.',
    'Registration for the marathon closes on 26 February 2027.',
    'Before the marathon a pasta party is held on 10 April 2027.',
    "Last year's race, the 8th, was held on 12 April 2026.",
  ].join('\n\n'),
  published: { on: '2026-11-10', basis: 'stated' },
});

const FESTIVAL_KO = makeNotice({
  id: 'festival-ko',
  title: '제12회 등불축제 개최 안내',
  text: '12월 5일에 열기로 했던 제12회 등불축제를 2026년 12월 12일 달빛공원에서 개최합니다.\n\n다음 축제는 내년 가을에 열립니다.',
  language: 'ko',
  published: { on: '2026-11-19', basis: 'stated' },
});

const told = (notice: Notice) =>
  eventsOf(notice).map(({ turn, ordinal, when, place, told: as }) => ({
    turn,
    ordinal: ordinal?.value ?? null,
    from: when?.interval?.start.slice(0, 10) ?? null,
    place: place && notice.text.slice(place.start, place.end),
    told: as,
  }));

describe('the events of a notice', () => {
  it('are its own and the one before it, each with its day', () => {
    expect(told(MARATHON)).toEqual([
      { turn: 'own', ordinal: 9, from: '2027-04-11', place: 'Riverside Park', told: 'announced' },
      { turn: 'previous', ordinal: 8, from: '2026-04-12', place: null, told: 'held' },
    ]);
  });

  it('are counted on to the next one', () => {
    expect(told(SUMMIT_2018)).toEqual([
      expect.objectContaining({ turn: 'own', ordinal: 5, from: '2018-11-20', place: 'Israel', told: 'held' }),
      expect.objectContaining({
        turn: 'next',
        ordinal: 6,
        from: '2019-01-01',
        place: 'Uruguay',
        told: 'announced',
      }),
    ]);
    expect(eventsOf(SUMMIT_2018)[1]?.ordinal?.basis).toBe('inferred');
  });

  it('are read in Korean, and a day given up is not theirs', () => {
    expect(told(FESTIVAL_KO)).toEqual([
      { turn: 'own', ordinal: 12, from: '2026-12-12', place: '달빛공원', told: 'announced' },
      { turn: 'next', ordinal: 13, from: '2027-09-01', place: null, told: 'announced' },
    ]);
  });

  it('stand in its text, word for word', () => {
    for (const { span, when } of eventsOf(MARATHON)) {
      const start = span.start + (when?.start ?? 0);
      expect(MARATHON.text.slice(start, start + (when?.text.length ?? 0))).toBe(when?.text);
    }
  });

  it('are none where it tells of no event', () => {
    expect(eventsOf(makeNotice({ title: 'Fees', text: 'A card costs 2,000 won from 1 May 2026.' }))).toEqual(
      [],
    );
  });

  it('of a notice without a day are those with a date in full', () => {
    const undated = makeNotice({
      title: 'The fair',
      text: 'The fair is on 3 May 2026. The next fair is next year.',
      published: null,
    });
    expect(told(undated)).toEqual([expect.objectContaining({ from: '2026-05-03' })]);
  });
});
