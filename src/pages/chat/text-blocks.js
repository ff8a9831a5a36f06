/** Paragraphs, lists and tables of a reply. */
import { element } from './element.js';

const SAFE = /^(?:https?:\/\/|tel:|mailto:)/;
const OWN_PAGE = /^https?:/;
/** Amounts, counts, shares: what is compared down a column. */
const FIGURE = /^[₩€£$]?\s?\d[\d.,]*(?:\s?[~–-]\s?\d[\d.,]*)?\s?(?:원|만원|천원|won|%|명|개|건|€|£|p)?$/i;
/** From so many columns on a table scrolls by itself, its first column standing still. */
const MANY_COLUMNS = 4;

const MONTHS =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
/** Dates, times, amounts and numbers, which aren't broken at the end of a line. */
const WHOLE = new RegExp(
  [
    `\\d{1,2} ${MONTHS}(?: \\d{4})?`,
    '(?:\\d{4}년 )?\\d{1,2}월 \\d{1,2}일',
    '(?:오전|오후) \\d{1,2}시(?: \\d{1,2}분)?',
    '\\d[\\d.,:]* ?(?:a\\.m\\.|p\\.m\\.|am\\b|pm\\b|won\\b|km\\b|만 원|원)',
    '\\+?\\d[\\d-]{6,15}\\d',
  ].join('|'),
  'g',
);

/** A text whose dates and amounts stay whole. */
export function unbroken(text) {
  const pieces = [];
  let at = 0;
  for (const { 0: whole, index } of text.matchAll(WHOLE)) {
    pieces.push(text.slice(at, index), element('span', { class: 'whole' }, whole));
    at = index + whole.length;
  }
  return [...pieces, text.slice(at)].filter((piece) => piece !== '');
}

function unbrokenFragment(text) {
  const fragment = document.createDocumentFragment();
  fragment.append(...unbroken(text));
  return fragment;
}

/** Words of a line: marked, bold, or leading somewhere safe. */
export function inline({ text, bold, mark, href }) {
  let made = bold ? element('strong', {}, ...unbroken(text)) : unbrokenFragment(text);
  if (mark) made = element('mark', {}, made);
  if (!href || !SAFE.test(href)) return made;
  return element(
    'a',
    { href, ...(OWN_PAGE.test(href) && { target: '_blank', rel: 'noopener noreferrer external' }) },
    made,
  );
}

const words = (line) => line.map(inline);
const lines = (all) => all.flatMap((line, at) => (at === 0 ? words(line) : [element('br'), ...words(line)]));
const plain = (line) =>
  line
    .map(({ text }) => text)
    .join('')
    .trim();

function list({ first, items }) {
  const made = items.map((item) => element('li', {}, ...lines(item)));
  return first === null ? element('ul', {}, ...made) : element('ol', { start: first }, ...made);
}

function table({ head, rows }, texts) {
  const width = Math.max(head?.length ?? 0, ...rows.map((row) => row.length));
  const isFigure = Array.from({ length: width }, (_, at) => {
    const cells = rows.map((row) => plain(row[at] ?? [])).filter((text) => text !== '');
    return at > 0 && cells.length > 0 && cells.every((text) => FIGURE.test(text));
  });
  const cell = (name, line, at, attributes = {}) =>
    element(name, { ...attributes, class: isFigure[at] ? 'figure' : null }, ...words(line ?? []));
  const columns = Array.from({ length: width }, (_, at) => at);
  const under = (row) =>
    width === 3 && row[1] ? [element('span', { class: 'under' }, ...words(row[1]))] : [];
  const heads =
    head &&
    element(
      'thead',
      {},
      element('tr', {}, ...columns.map((at) => cell('th', head[at], at, { scope: 'col' }))),
    );
  const body = rows.map((row) => {
    const [first, ...rest] = columns.map((at) =>
      cell(at === 0 ? 'th' : 'td', row[at], at, at === 0 ? { scope: 'row' } : {}),
    );
    first.append(...under(row));
    return element('tr', {}, first, ...rest);
  });
  const made = element(
    'table',
    { class: width === 3 ? 'three' : null },
    heads,
    element('tbody', {}, ...body),
  );
  return element(
    'div',
    {
      class: width >= MANY_COLUMNS ? 'table many' : 'table',
      ...(width >= MANY_COLUMNS && { role: 'region', tabindex: '0', 'aria-label': texts.table }),
    },
    made,
  );
}

/** One block of text as an element. */
export function textBlock(block, texts) {
  switch (block.type) {
    case 'paragraph':
      return element('p', {}, ...lines(block.lines));
    case 'heading':
      return element('p', { class: 'heading' }, ...words(block.line));
    case 'list':
      return list(block);
    case 'table':
      return table(block, texts);
    default:
      return null;
  }
}
