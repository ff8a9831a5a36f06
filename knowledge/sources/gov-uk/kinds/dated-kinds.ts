import { type Fields, html, lineOf, paragraph } from '../field-words.ts';
import { wordMoment } from '../moment-words.ts';
import { preposed } from './consultation.ts';

/** The fields of announcements of statistics, of speeches and of events. */
export const DATED_FIELDS = [
  'display_date',
  'previous_display_date',
  'state',
  'cancellation_reason',
  'cancelled_at',
  'latest_change_note',
  'delivered_on',
  'location',
  'speech_type_explanation',
  'start_date',
  'end_date',
] as const;

/** When statistics come out, or that they don't. */
export function statisticsPieces(details: Fields, timeZone: string): string[] {
  const date = lineOf(details, 'display_date');
  const state = lineOf(details, 'state');
  const cancelled = wordMoment(lineOf(details, 'cancelled_at'), timeZone);
  const reason = lineOf(details, 'cancellation_reason');
  const before = lineOf(details, 'previous_display_date');
  if (state === 'cancelled' || cancelled !== null || reason !== '') {
    return [
      paragraph(
        `The release of these statistics was cancelled${cancelled === null ? '' : ` ${preposed(cancelled)}`}.`,
      ),
      html(details, 'cancellation_reason'),
    ];
  }
  if (date === '') return [];
  const isOpen = state === 'provisional' ? ' (provisional)' : '';
  return [
    paragraph(`These statistics are released on ${date}${isOpen}.`),
    paragraph(before === '' || before === date ? '' : `The release date was moved from ${before}.`),
    html(details, 'latest_change_note'),
  ];
}

/** When and where a speech was given. */
export function speechPieces(details: Fields, timeZone: string): string[] {
  const delivered = wordMoment(lineOf(details, 'delivered_on'), timeZone)?.replace(/^.* on /, '');
  const place = lineOf(details, 'location');
  const explanation = lineOf(details, 'speech_type_explanation');
  if (delivered === undefined) return [labelledPlace(place)];
  return [
    paragraph(
      `This speech was given on ${delivered}${place === '' ? '' : ` at ${place}`}${explanation === '' ? '' : ` ${explanation}`}.`,
    ),
  ];
}

/** From when to when something is on, and where. */
export function spanPieces(details: Fields, timeZone: string): string[] {
  const starts = wordMoment(lineOf(details, 'start_date'), timeZone);
  const ends = wordMoment(lineOf(details, 'end_date'), timeZone, { isEnd: true });
  return [
    paragraph(starts === null ? '' : `It starts ${preposed(starts)}.`),
    paragraph(ends === null ? '' : `It ends ${preposed(ends)}.`),
    labelledPlace(lineOf(details, 'location')),
  ];
}

const labelledPlace = (place: string): string => paragraph(place === '' ? '' : `Location: ${place}`);
