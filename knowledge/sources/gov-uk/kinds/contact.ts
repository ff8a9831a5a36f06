import { addressOf, type Fields, html, labelled, lineOf, listOf, section } from '../field-words.ts';

/** The fields of contacts, and of offices. */
export const CONTACT_FIELDS = [
  'phone_numbers',
  'more_info_phone_number',
  'email_addresses',
  'more_info_email_address',
  'post_addresses',
  'more_info_post_address',
  'contact_form_links',
  'more_info_contact_form',
  'quick_links',
  'query_response_time',
  'email',
] as const;

const TELEPHONES = [
  ['number', 'Telephone'],
  ['phone_number', 'Telephone'],
  ['textphone', 'Textphone'],
  ['international_phone', 'From outside the UK'],
  ['fax', 'Fax'],
] as const;

/** Telephone numbers with their hours, addresses and forms, each named by what it is for. `page` is the page's title. */
export function contactPieces(details: Fields, page: string): string[] {
  return [
    ...listOf(details, 'phone_numbers').map((phone) =>
      section(
        otherThan(page, lineOf(phone, 'title')),
        ...TELEPHONES.map(([field, label]) => {
          const name = lineOf(phone, 'title') || page;
          return labelled(
            label === 'Telephone' ? `${name} telephone` : `${name}, ${label.toLowerCase()}`,
            lineOf(phone, field),
          );
        }),
        labelled('Opening hours', plain(html(phone, 'open_hours', 'opening_hours'))),
        labelled('Best time to call', plain(html(phone, 'best_time_to_call'))),
        html(phone, 'description'),
      ),
    ),
    html(details, 'more_info_phone_number'),
    ...listOf(details, 'email_addresses').map((one) =>
      section(
        otherThan(page, lineOf(one, 'title')),
        labelled(`${lineOf(one, 'title') || page} email`, lineOf(one, 'email')),
        html(one, 'description'),
      ),
    ),
    labelled('Email', lineOf(details, 'email')),
    html(details, 'more_info_email_address'),
    ...listOf(details, 'post_addresses').map((one) =>
      section(
        otherThan(page, lineOf(one, 'title')),
        labelled(`${lineOf(one, 'title') || page} address`, addressOf({ ...one, title: '' })),
        html(one, 'description'),
      ),
    ),
    html(details, 'more_info_post_address'),
    ...listOf(details, 'contact_form_links').map((one) =>
      section(
        '',
        labelled(lineOf(one, 'title') || 'Contact form', lineOf(one, 'link', 'url')),
        html(one, 'description'),
      ),
    ),
    html(details, 'more_info_contact_form'),
    ...listOf(details, 'quick_links').map((one) =>
      labelled(lineOf(one, 'title') || 'Link', lineOf(one, 'url')),
    ),
    typeof details.query_response_time === 'string'
      ? labelled('Response time', lineOf(details, 'query_response_time'))
      : '',
  ];
}

const otherThan = (page: string, title: string): string => (title === page ? '' : title);

/** The words of short HTML on one line. */
function plain(short: string): string {
  return short
    .replace(/<\/(?:p|li|div|h\d)>|<br\s?\/?>/gi, ' ')
    .replace(/<[^<>]{0,500}>/g, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&')
    .replace(/\s+/gu, ' ')
    .trim();
}
