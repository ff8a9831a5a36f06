import { Fields, html, lineOf, listOf, paragraph, section } from './field-words.ts';
import { escaped, type GovUkContent } from './gov-uk-content.ts';
import { CONSULTATION_FIELDS, consultationPieces } from './kinds/consultation.ts';
import { CONTACT_FIELDS, contactPieces } from './kinds/contact.ts';
import { DATED_FIELDS, spanPieces, speechPieces, statisticsPieces } from './kinds/dated-kinds.ts';
import { stepPieces } from './kinds/step-by-step.ts';
import { alertPieces } from './kinds/travel-advice.ts';
import { otherPieces } from './other-fields.ts';

/** The fields that a page begins with, and those below, with their headings; in the order of GOV.UK's own pages. */
const LEADING = [
  'introductory_paragraph',
  'introduction',
  'summary',
  'licence_short_description',
  'body',
] as const;
const BELOW = [
  ['licence_overview', 'Overview'],
  ['what_you_need_to_know', 'What you need to know'],
  ['need_to_know', 'What you need to know'],
  ['more_information', 'Before you start'],
  ['other_ways_to_apply', 'Other ways to apply'],
  ['access_and_opening_times', 'Access and opening times'],
  ['downtime_message', 'Downtime'],
] as const;
const READ_HERE = [
  'parts',
  'collection_groups',
  'national_applicability',
  'step_by_step_nav',
  'alert_status',
  'will_continue_on',
];

const KNOWN: ReadonlySet<string> = new Set([
  ...LEADING,
  ...BELOW.map(([name]) => name),
  ...READ_HERE,
  ...CONSULTATION_FIELDS,
  ...CONTACT_FIELDS,
  ...DATED_FIELDS,
]);

/**
 * The HTML of a page: what it says in all fields of its kind that say something to people. Its history of changes is left out, for a note
 * on a change is no word of the page. Empty where it says nothing.
 */
export function htmlOf(content: GovUkContent, timeZone: string): string {
  const details = content.details ?? {};
  const title = content.title ?? '';
  const leading = LEADING.map((name) => html(details, name)).filter((piece) => piece !== '');
  const own = [
    ...dated(content, details, timeZone),
    ...alertPieces(details),
    ...BELOW.map(([name, heading]) => section(heading, html(details, name))),
    ...listOf(details, 'parts').map((part) => section(lineOf(part, 'title'), html(part, 'body'))),
    ...listOf(details, 'collection_groups').map((group) =>
      section(lineOf(group, 'title'), html(group, 'body')),
    ),
    ...stepPieces(details),
    ...contactPieces(details, title),
    ...otherPieces(details, KNOWN, timeZone),
    appliesTo(details),
  ].filter((piece) => piece !== '');
  // What a page without words of its own is about, its description says.
  const hasWords = leading.length > 0 || listOf(details, 'parts').length > 0;
  const lead = !hasWords && content.description ? [paragraph(content.description)] : [];
  return [dayInTitle(title, [...lead, ...leading, ...own]), ...lead, ...leading, ...own].join('\n');
}

/** A day that stands in the title alone: `Open day: 9 July 2026, Keld`. */
const TITLE_DAY =
  /(?<![\d/.-])(?:\d{1,2}(?:st|nd|rd|th)?\s(?:to|and|-|–)\s)?\d{1,2}(?:st|nd|rd|th)?\s(?<month>Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\p{L}*(?:,?\s\d{4})?(?!\d)|(?<name>Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\p{L}*\s\d{1,2}(?:st|nd|rd|th)?(?:,?\s\d{4})?(?!\d)/u;

/** The title as the first words of a page that tells the day in its title only, for nothing else of it can be quoted. */
function dayInTitle(title: string, pieces: readonly string[]): string {
  const day = TITLE_DAY.exec(title)?.[0];
  return day === undefined || pieces.some((piece) => piece.includes(day)) ? '' : paragraph(title);
}

function dated(content: GovUkContent, details: Fields, timeZone: string): string[] {
  const kind = content.document_type;
  if (
    details.opening_date ||
    details.closing_date ||
    details.ways_to_respond ||
    /consultation|evidence/.test(kind)
  ) {
    const called = /evidence/.test(kind)
      ? 'call for evidence'
      : /consultation/.test(kind)
        ? 'consultation'
        : 'page';
    return consultationPieces(details, called, timeZone);
  }
  if (/statistics_announcement/.test(kind) || details.display_date)
    return statisticsPieces(details, timeZone);
  return details.delivered_on ? speechPieces(details, timeZone) : spanPieces(details, timeZone);
}

/** For which nations a page holds. */
function appliesTo(details: Fields): string {
  const nations = listOf(details, 'national_applicability').flatMap((all) =>
    Object.values(all).flatMap((nation) => {
      const read = Fields.safeParse(nation);
      return read.success && read.data.applicable === true ? [lineOf(read.data, 'label')] : [];
    }),
  );
  const named = nations.filter((nation) => nation !== '');
  return named.length === 0 || named.length === 4 ? '' : `<p>Applies to ${escaped(named.join(', '))}.</p>`;
}
