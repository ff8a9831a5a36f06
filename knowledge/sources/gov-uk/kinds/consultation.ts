import { addressOf, type Fields, html, lineOf, listOf, paragraph, section } from '../field-words.ts';
import { wordMoment } from '../moment-words.ts';

/** The fields of consultations and calls for evidence. */
export const CONSULTATION_FIELDS = [
  'opening_date',
  'closing_date',
  'ways_to_respond',
  'final_outcome_detail',
  'outcome_detail',
  'final_outcome_publication_date',
  'outcome_publication_date',
  'public_feedback_detail',
  'public_feedback_publication_date',
  'held_on_another_website_url',
] as const;

/** When a consultation opens and closes, how to respond, and what came of it. `called`: `consultation`, `call for evidence`. */
export function consultationPieces(details: Fields, called: string, timeZone: string): string[] {
  const opens = wordMoment(lineOf(details, 'opening_date'), timeZone);
  const closes = wordMoment(lineOf(details, 'closing_date'), timeZone, { isEnd: true });
  const elsewhere = lineOf(details, 'held_on_another_website_url');
  const outcome = wordMoment(
    lineOf(details, 'final_outcome_publication_date', 'outcome_publication_date'),
    timeZone,
  );
  const feedback = wordMoment(lineOf(details, 'public_feedback_publication_date'), timeZone);
  return [
    paragraph(opens === null ? '' : `This ${called} opens ${preposed(opens)}.`),
    paragraph(closes === null ? '' : `This ${called} closes ${preposed(closes)}.`),
    paragraph(elsewhere === '' ? '' : `This ${called} is held on another website: ${elsewhere}`),
    section(
      'Ways to respond',
      ...listOf(details, 'ways_to_respond').map((ways) => waysToRespond(ways, called)),
    ),
    section(
      'Outcome',
      paragraph(outcome === null ? '' : `The outcome was published ${preposed(outcome)}.`),
      html(details, 'final_outcome_detail', 'outcome_detail'),
    ),
    section(
      'Feedback received',
      paragraph(feedback === null ? '' : `The feedback was published ${preposed(feedback)}.`),
      html(details, 'public_feedback_detail'),
    ),
  ];
}

/** `on 21 December 2026`, `at 11:45pm on 21 December 2026`. */
export function preposed(moment: string): string {
  return `${/ on /.test(moment) ? 'at' : 'on'} ${moment}`;
}

/** All ways in one sentence, so that it answers how. */
function waysToRespond(ways: Fields, called: string): string {
  const online = lineOf(ways, 'link_url', 'url');
  const email = lineOf(ways, 'email');
  const post = addressOf(ways);
  const form = lineOf(ways, 'attachment_url');
  const given = [
    ...(online === '' ? [] : [`online at ${online}`]),
    ...(email === '' ? [] : [`by email to ${email}`]),
    ...(post === '' ? [] : [`by post to ${post}`]),
    ...(form === '' ? [] : [`with the response form at ${form}`]),
  ];
  const last = given.at(-1) ?? '';
  const listed = given.length > 1 ? `${given.slice(0, -1).join(', ')} or ${last}` : last;
  return listed === '' ? '' : paragraph(`You can respond to this ${called} ${listed}`);
}
