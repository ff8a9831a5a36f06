/** Everything that reads what others wrote, by name. */
import robotsParser from 'robots-parser';
import { summarise } from '../../knowledge/answering/compose/summarise.ts';
import { quotableSpans } from '../../knowledge/answering/cut/quotable.ts';
import { createPassageCutter } from '../../knowledge/answering/cut/stretches.ts';
import { eventsOf } from '../../knowledge/events/draw-events.ts';
import { seriesNameOf } from '../../knowledge/events/series.ts';
import { names, subjectOf } from '../../knowledge/events/subject.ts';
import { type Notice, openKnowledge, revisionOf } from '../../knowledge/index.ts';
import { inferPublication } from '../../knowledge/ingest/days/infer-publication.ts';
import { dayOfMoment } from '../../knowledge/ingest/days/moment.ts';
import { readDay } from '../../knowledge/ingest/days/read-day.ts';
import { decodeText } from '../../knowledge/ingest/encoding/decode-text.ts';
import { fragmentText } from '../../knowledge/ingest/html/main-text.ts';
import { readWebPage } from '../../knowledge/ingest/html/web-page.ts';
import { ingestNotice } from '../../knowledge/ingest/ingest-notice.ts';
import { cleanSavedPage } from '../../knowledge/ingest/page/clean-saved-page.ts';
import { splitPassages } from '../../knowledge/ingest/passages.ts';
import { detectLanguage } from '../../knowledge/languages/detect.ts';
import { languageOf } from '../../knowledge/languages/languages.ts';
import { readListing } from '../../knowledge/listing/read-listing.ts';
import { readBoardList } from '../../knowledge/sources/board/egov-rows.ts';
import { readFeed } from '../../knowledge/sources/feed/feed-entries.ts';
import { readHtmlFile } from '../../knowledge/sources/folder/html-file.ts';
import { readMarkdownFile } from '../../knowledge/sources/folder/markdown-file.ts';
import { htmlOf } from '../../knowledge/sources/gov-uk/content-html.ts';
import { understand } from '../../knowledge/understanding/understand.ts';
import { loadVocabulary } from '../../knowledge/understanding/vocabulary.ts';
import { noticeText } from '../../src/pages/text/notice-text.ts';
import { maskPersonalData } from '../../src/remarks/personal-data.ts';

/** Reads a text, whatever comes of it. */
export type HostileReader = (text: string) => unknown;

const DAY = '2026-11-22';
const vocabulary = loadVocabulary([]);
const never = new AbortController().signal;
const nothing = await openKnowledge({ sources: [] });

const noticeOf = (language: string, text: string): Notice => ({
  id: 'n',
  title: text.slice(0, 2_000),
  text,
  language,
  publisher: null,
  url: null,
  published: { on: '2026-01-01', basis: 'stated' },
  revision: revisionOf('', text),
  sample: false,
  licence: 'unknown',
  republish: 'full',
  otherUrls: [],
  attachments: [],
});
const draftOf = (text: string) => ({
  id: 'n',
  title: '',
  text,
  publisher: null,
  url: null,
  languageTag: null,
  date: null,
});
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function inBoth(read: (language: string, text: string) => unknown): Record<string, HostileReader> {
  return { en: (text) => read('en', text), ko: (text) => read('ko', text) };
}

function named(name: string, readers: Record<string, HostileReader>): Record<string, HostileReader> {
  return Object.fromEntries(Object.entries(readers).map(([key, reader]) => [`${name}, ${key}`, reader]));
}

export const HOSTILE_READERS: Readonly<Record<string, HostileReader>> = {
  page: (text) => readWebPage(text, { timeZone: 'Asia/Seoul', address: 'https://city.example/' }),
  'page of words': (text) =>
    readWebPage(`<html><body><article><h1>Notice</h1><p>${escaped(text)}</p></article></body></html>`, {
      timeZone: 'Asia/Seoul',
    }),
  'page with a title': (text) =>
    readWebPage(`<p>a</p><p>${text}</p>`, { timeZone: 'Asia/Seoul', title: `${text.slice(0, 2_000)}…` }),
  'saved page': (text) => readHtmlFile(Buffer.from(text), 'n'),
  fragment: fragmentText,
  'saved text': cleanSavedPage,
  bytes: (text) => decodeText(Buffer.from(text, 'latin1'), text.slice(0, 8_000)),
  feed: readFeed,
  'feed of text': (text) =>
    readFeed(
      `<rss version="2.0"><channel><title>t</title><item><title>${escaped(text)}</title><description>${escaped(text)}</description><pubDate>${escaped(text)}</pubDate></item></channel></rss>`,
    ),
  'feed of items': (text) =>
    readFeed(
      `<feed xmlns="http://www.w3.org/2005/Atom"><entry><content type="html">${text}</content></entry></feed>`,
    ),
  'JSON feed': (text) =>
    readFeed(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1',
        title: text,
        items: [{ id: '1', content_html: text, date_published: text }],
      }),
    ),
  board: (text) =>
    readBoardList(text, { row: 'table tbody tr, ul.board_list > li', title: 'a', idParameter: 'nttId' }),
  'gov.uk': (text) =>
    htmlOf(
      { base_path: '/', document_type: 'news', description: text, details: { body: text } },
      'Asia/Seoul',
    ),
  Markdown: (text) => readMarkdownFile(text, () => 'n'),
  'front matter': (text) => readMarkdownFile(`---\n${text}\n---\ntext\n`, () => 'n'),
  'front matter value': (text) => readMarkdownFile(`---\ntitle: ${text}\n---\ntext\n`, () => 'n'),
  draft: (text) => ingestNotice(draftOf(text), 'here', { sample: false, inferPublication }),
  ...named(
    'publication',
    inBoth((language, text) => inferPublication(text, language)),
  ),
  day: readDay,
  moment: (text) => dayOfMoment(text, 'Asia/Seoul'),
  language: detectLanguage,
  ...named(
    'dates',
    inBoth((language, text) => languageOf(language).dates.read(text, DAY)),
  ),
  ...named(
    'sentences',
    inBoth((language, text) => languageOf(language).sentences.split(text)),
  ),
  ...named(
    'passages',
    inBoth((language, text) => splitPassages(noticeOf(language, text), languageOf(language))),
  ),
  ...named(
    'terms',
    inBoth((language, text) => languageOf(language).words.terms(text)),
  ),
  ...named(
    'words of a question',
    inBoth((language, text) => languageOf(language).words.questionWords(text)),
  ),
  ...named(
    'quotes',
    inBoth((language, text) =>
      languageOf(language)
        .sentences.split(text)
        .map((span) => quotableSpans(text, span)),
    ),
  ),
  ...named(
    'stretches',
    inBoth((language, text) => {
      const notice = noticeOf(language, text);
      return splitPassages(notice, languageOf(language)).map((passage) =>
        createPassageCutter(1)(notice, passage),
      );
    }),
  ),
  ...named(
    'events',
    inBoth((language, text) => eventsOf(noticeOf(language, text))),
  ),
  ...named(
    'title',
    inBoth((language, text) => {
      const notice = noticeOf(language, text);
      return [seriesNameOf(notice), subjectOf(notice), names(notice, notice)];
    }),
  ),
  ...named(
    'summary',
    inBoth((language, text) => summarise(noticeOf(language, text))),
  ),
  ...named(
    'understand',
    inBoth((language, text) => understand({ question: text, asOf: DAY, language }, vocabulary)),
  ),
  ...named(
    'question',
    inBoth((language, text) => nothing.ask({ question: text, language, asOf: DAY }, never)),
  ),
  ...named(
    'request for a list',
    inBoth((language, text) => readListing(text, language, DAY, () => [])),
  ),
  ...named(
    'search words',
    inBoth((language, text) => nothing.find({ words: text, language, asOf: DAY, limit: 10 }, never)),
  ),
  'page of a notice': (text) => noticeText(text, [], 'Table').toString(),
  'personal data': maskPersonalData,
  'robots.txt': (text) => {
    const robots = robotsParser('https://city.example/robots.txt', text);
    return [
      robots.isDisallowed('https://city.example/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/b?a=b', 'notice-assistant'),
      robots.getCrawlDelay('notice-assistant'),
    ];
  },
  ...named(
    'notice asked of',
    inBoth(async (language, text) => {
      const notice = noticeOf(language, text);
      const knowledge = await openKnowledge({ sources: [], initially: [{ held: true, notice }] });
      const question =
        language === 'en'
          ? 'when does the office open and what is the fee?'
          : '창구는 언제 열고 수수료는 얼마예요?';
      await knowledge.ask({ question: `${question} ${text.slice(0, 60)}`, language, asOf: DAY }, never);
    }),
  ),
};
