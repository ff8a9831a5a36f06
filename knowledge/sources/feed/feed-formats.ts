import type { AnyFeed } from 'feedsmith';
import type { NamedFile } from '../../ingest/attachments.ts';
import { publisherAmong, publisherOfFeed } from './entry-publisher.ts';
import { plainWords } from './entry-title.ts';
import type { Feed } from './feed.ts';

/** What a feed that was parsed holds, whatever its format. */
export function toFeed({ format, feed }: AnyFeed): Omit<Feed, 'leftOut'> {
  switch (format) {
    case 'rss':
      return {
        format: 'rss',
        publisher: publisherOfFeed(
          { publishers: [...(feed.dc?.publishers ?? [])], authors: feed.dc?.creators ?? [] },
          plainWords(feed.title),
        ),
        language: feed.language ?? feed.dc?.languages?.[0] ?? null,
        home: feed.link ?? null,
        entries: (feed.items ?? []).map((item) => ({
          key: item.guid?.value ?? null,
          link: item.link ?? (item.guid?.isPermaLink !== false ? webLink(item.guid?.value) : null),
          title: plainWords(item.title ?? item.dc?.titles?.[0]),
          content: item.content?.encoded ?? null,
          summary: item.description ?? item.dc?.descriptions?.[0] ?? null,
          dates: written([
            item.pubDate,
            ...(item.dc?.dates ?? []),
            ...(item.dcterms?.issued ?? []),
            ...(item.dcterms?.dates ?? []),
            ...(item.dcterms?.created ?? []),
            item.atom?.published,
            ...(item.prism?.publicationDates ?? []),
            ...(item.dcterms?.modified ?? []),
            item.atom?.updated,
          ]),
          updated: item.atom?.updated ?? item.dcterms?.modified?.[0] ?? null,
          publisher: publisherAmong({
            publishers: [...(item.dc?.publishers ?? []), ...(item.dcterms?.publishers ?? [])],
            authors: names(item.authors, item.dc?.creators, item.dcterms?.creators, item.atom?.authors),
          }),
          language: item.dc?.languages?.[0] ?? null,
          bases: written([feed.xml?.base, item.xml?.base]),
          attachments: files(item.enclosures?.map(({ url }) => ({ name: null, address: url }))),
        })),
      };
    case 'rdf':
      return {
        format: 'rss',
        publisher: publisherOfFeed(
          { publishers: feed.dc?.publishers ?? [], authors: feed.dc?.creators ?? [] },
          plainWords(feed.title),
        ),
        language: feed.dc?.languages?.[0] ?? null,
        home: feed.link ?? null,
        entries: (feed.items ?? []).map((item) => ({
          key: item.rdf?.about ?? null,
          link: item.link ?? webLink(item.rdf?.about),
          title: plainWords(item.title ?? item.dc?.titles?.[0]),
          content: item.content?.encoded ?? null,
          summary: item.description ?? item.dc?.descriptions?.[0] ?? null,
          dates: written([
            ...(item.dc?.dates ?? []),
            ...(item.dcterms?.issued ?? []),
            ...(item.dcterms?.dates ?? []),
            ...(item.dcterms?.modified ?? []),
            item.atom?.updated,
          ]),
          updated: item.atom?.updated ?? item.dcterms?.modified?.[0] ?? null,
          publisher: publisherAmong({
            publishers: item.dc?.publishers ?? [],
            authors: names(item.dc?.creators),
          }),
          language: item.dc?.languages?.[0] ?? null,
          bases: written([feed.xml?.base, item.xml?.base]),
          attachments: [],
        })),
      };
    case 'atom':
      return {
        format: 'other',
        publisher: publisherOfFeed(
          { publishers: feed.dc?.publishers ?? [], authors: names(feed.authors) },
          plainWords(feed.title?.value),
        ),
        language: feed.xml?.lang ?? null,
        home: alternate(feed.links),
        entries: (feed.entries ?? []).map((entry) => ({
          key: entry.id ?? null,
          link: alternate(entry.links) ?? webLink(entry.content?.src),
          title: plainWords(entry.title?.value),
          content: asText(entry.content),
          summary: asText(entry.summary),
          dates: written([entry.published, ...(entry.dc?.dates ?? []), entry.updated]),
          updated: entry.updated ?? null,
          publisher: publisherAmong({
            publishers: entry.dc?.publishers ?? [],
            authors: names(entry.authors, entry.source?.authors),
          }),
          language: entry.xml?.lang ?? null,
          bases: written([feed.xml?.base, entry.xml?.base]),
          attachments: files(
            entry.links
              ?.filter(({ rel }) => rel === 'enclosure')
              .map(({ href, title }) => ({ name: title ?? null, address: href })),
          ),
        })),
      };
    case 'json':
      return {
        format: 'other',
        publisher: publisherOfFeed({ publishers: [], authors: names(feed.authors) }, plainWords(feed.title)),
        language: feed.language ?? null,
        home: feed.home_page_url ?? null,
        entries: (feed.items ?? []).map((item) => ({
          key: item.id ?? null,
          link: item.url ?? item.external_url ?? null,
          title: plainWords(item.title),
          content: item.content_html ?? (item.content_text === undefined ? null : asHtml(item.content_text)),
          summary: item.summary ?? null,
          dates: written([item.date_published, item.date_modified]),
          updated: item.date_modified ?? null,
          publisher: publisherAmong({ publishers: [], authors: names(item.authors) }),
          language: item.language ?? null,
          bases: [],
          attachments: files(
            item.attachments?.map(({ url, title }) => ({ name: title ?? null, address: url })),
          ),
        })),
      };
  }
}

/** What stands there. */
function written(values: readonly (string | undefined)[]): string[] {
  return values.filter((value) => value !== undefined);
}

/** The names of persons, however they are written. */
function names(
  ...lists: readonly (readonly (string | { readonly name?: string | undefined })[] | undefined)[]
): string[] {
  return lists.flatMap((list) =>
    (list ?? []).flatMap((one) => plainWords(typeof one === 'string' ? one : one.name) || []),
  );
}

/** Where the page of a feed or an entry is: a web page rather than another form of it. */
function alternate(
  links: readonly { readonly rel?: string; readonly href?: string; readonly type?: string }[] = [],
): string | null {
  const pages = links.filter(({ rel }) => rel === undefined || rel === 'alternate');
  return (pages.find(({ type }) => type === undefined || /html/i.test(type)) ?? pages[0])?.href ?? null;
}

/** A text construct of Atom as HTML: what is plain text there may hold the marks of HTML as words. */
function asText(text: { readonly value?: string; readonly type?: string } | undefined): string | null {
  if (text?.value === undefined) return null;
  const isPlain = text.type === 'text' || text.type === 'text/plain';
  return isPlain && !/<\/?(?:p|br|div|ul|li|a|strong|b|span)\b/i.test(text.value)
    ? asHtml(text.value)
    : text.value;
}

/** Those that have an address. */
function files(
  named: readonly { readonly name: string | null; readonly address: string | undefined }[] = [],
): NamedFile[] {
  return named.flatMap(({ name, address }) => (address === undefined ? [] : [{ name, address }]));
}

function webLink(value: string | undefined): string | null {
  return value !== undefined && /^https?:\/\//i.test(value) ? value : null;
}

function asHtml(text: string): string {
  return `<pre>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</pre>`;
}
