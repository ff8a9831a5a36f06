import { createHash } from 'node:crypto';
import type { Request, Response, Server } from 'restify';
import { z } from 'zod';
import type { Translate } from '../../../dialogs/index.ts';
import type { Knowledge, Notice } from '../../../knowledge/index.ts';
import { addressOf } from '../../edge/address.ts';
import type { PageContext, Site } from '../layout.ts';
import { atomFeed, FEED_LENGTH } from '../list/feed.ts';
import { listPage, PAGE_LENGTH } from '../list/list-page.ts';
import { MOST_WORDS_LENGTH, readListQuery } from '../list/list-query.ts';
import { listTitle } from '../list/list-title.ts';
import { lostPage } from '../lost-page.ts';
import { feedPath, listPath } from '../paths.ts';
import { chooseLanguage } from '../reader-language.ts';
import { sendText } from '../send-text.ts';
import type { Stretch } from '../text/notice-blocks.ts';
import { noticeCalendar } from './notice-calendar.ts';
import { noticePage, type Wanted } from './notice-page.ts';
import { createSeenVersions } from './seen-versions.ts';

/** A search that takes longer is given up. */
const SEARCH_MS = 10_000;

/** A page with its status. */
export interface Written {
  readonly status: number;
  /** Headers besides those of every page, or in their stead. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Writes a page for a request. */
export type Write = (request: Request, context: PageContext) => Written | Promise<Written>;

/** What the notices' pages need. */
export interface NoticeRoutesOptions {
  readonly server: Server;
  readonly knowledge: Pick<
    Knowledge,
    'notice' | 'withdrawn' | 'revision' | 'changedAt' | 'find' | 'publishers' | 'languages' | 'related'
  >;
  readonly translateFor: (language: string) => Translate;
  readonly languages: readonly [string, ...string[]];
  /** Whose notices these are, as it is said in a language. */
  readonly siteIn: (language: string) => Pick<Site, 'assistantName' | 'authorityName'>;
  /** "Today" in the authority's time zone, `YYYY-MM-DD`. */
  readonly today: () => string;
  readonly now: () => Date;
  /** IANA name of the authority's time zone. */
  readonly timeZone: string;
  /** Where people reach the site, without a slash at the end. */
  readonly url: () => string;
  /** Path of the script of a notice's page. */
  readonly script: string;
  /** Makes a handler that sends what is written as a page. */
  readonly serve: (write: Write) => (request: Request, response: Response) => Promise<void>;
}

/** Serves the list of notices, its feed, the page of each, and its calendar files. */
export function mountNoticeRoutes(options: NoticeRoutesOptions): void {
  const { server, knowledge, today, serve } = options;
  const shown = (request: Request): Notice | undefined => {
    const { id } = request.params as { id: string };
    const notice = knowledge.notice(id);
    return notice?.published && notice.published.on > today() ? undefined : notice;
  };

  server.get(
    '/notices',
    serve((request, context) => writeList(request, context, options)),
  );
  const sendFeed = feedSender(options);
  server.get('/notices.atom', sendFeed);
  server.get(
    '/notices/:id',
    serve((request, context) => {
      const { id } = request.params as { id: string };
      const gone = knowledge.withdrawn(id);
      const present = gone?.notice ?? shown(request);
      if (!present) return { status: 404, body: lostPage(context, 'noticeNotFound') };
      const related = knowledge.related(present.id, today());
      const wanted = wantedOf(addressOf(request).searchParams);
      const earlier =
        wanted === null || wanted.revision === present.revision
          ? undefined
          : knowledge.revision(id, wanted.revision);
      const texts = { notice: earlier ?? present, isEarlier: earlier !== undefined, withdrawn: gone ?? null };
      return {
        status: 200,
        body: noticePage(context, { ...texts, wanted, related, script: options.script }),
      };
    }),
  );
  const noDate = serve((request, context) => ({
    status: 404,
    body: lostPage(context, shown(request) ? 'noDate' : 'noticeNotFound'),
  }));
  server.get('/notices/:id/calendar.ics', async (request: Request, response: Response) => {
    const notice = shown(request);
    const file = notice && calendarOf(request, notice, options);
    if (!file) return noDate(request, response);
    response.sendRaw(200, file, {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'attachment; filename="notice.ics"',
    });
  });
}

async function writeList(
  request: Request,
  context: PageContext,
  { knowledge, today }: NoticeRoutesOptions,
): Promise<Written> {
  const asOf = today();
  const asked = readListQuery(addressOf(request).searchParams);
  const form = { publishers: knowledge.publishers(asOf), languages: knowledge.languages(asOf) };
  if ('wrong' in asked) {
    const list = { ...form, ...asked, page: 1, found: { total: 0, notices: [] } };
    return { status: 400, body: listPage(context, list) };
  }
  const { filter, page } = asked;
  const query = { ...filter, asOf, offset: (page - 1) * PAGE_LENGTH, limit: PAGE_LENGTH };
  const found = await knowledge.find(query, AbortSignal.timeout(SEARCH_MS));
  const status = page > 1 && found.notices.length === 0 ? 404 : 200;
  return { status, body: listPage(context, { ...form, filter, page, found }) };
}

const Position = z.coerce.number().int().min(0).max(100_000_000);
const Revision = z.string().regex(/^[0-9a-f]{12}$/);
const Quoted = z.object({ start: Position, end: Position });

/** Further stretches, as `12-30,40-52`. */
const Also = z.string().regex(/^\d{1,9}-\d{1,9}(?:,\d{1,9}-\d{1,9}){0,9}$/);

function alsoQuoted(written: string | undefined): Stretch[] {
  const also = Also.safeParse(written).data ?? '';
  return [...also.matchAll(/(\d+)-(\d+)/g)].map(([, start, end]) => ({
    start: Number(start),
    end: Number(end),
  }));
}

function wantedOf(query: URLSearchParams): Wanted {
  const fields = Object.fromEntries(query);
  const revision = Revision.safeParse(fields.revision);
  if (!revision.success) return null;
  const quote = Quoted.safeParse(fields).data ?? null;
  return { revision: revision.data, quote, also: alsoQuoted(fields.also) };
}

/** The language asked for; the site's first where none is, or one that it doesn't speak. */
function languageOf(query: URLSearchParams, languages: NoticeRoutesOptions['languages']): string {
  return languages.find((language) => language === query.get('lang')) ?? languages[0];
}

function calendarOf(request: Request, notice: Notice, options: NoticeRoutesOptions): string | null {
  const { searchParams } = addressOf(request);
  const asked = Quoted.extend({ revision: Revision.optional() }).safeParse(Object.fromEntries(searchParams));
  if (!asked.success || (asked.data.revision ?? notice.revision) !== notice.revision) return null;
  const language = languageOf(searchParams, options.languages);
  const { timeZone, url, now, translateFor } = options;
  const translate = translateFor(language);
  const { supersededBy } = options.knowledge.related(notice.id, options.today());
  const setting = { url: url(), timeZone, now: now(), language, translate, supersededBy };
  return noticeCalendar(notice, asked.data, setting);
}

function feedSender({ knowledge, today, now, ...options }: NoticeRoutesOptions) {
  const seen = createSeenVersions(now);
  return async (request: Request, response: Response): Promise<void> => {
    const { searchParams } = addressOf(request);
    const named = searchParams.get('lang');
    const accepted = request.headers['accept-language'];
    const language = chooseLanguage(named, accepted, options.languages, options.languages[0]);
    const translate = options.translateFor(language);
    const asked = readListQuery(searchParams);
    if ('wrong' in asked) {
      response.sendRaw(400, translate(`reader.wrong.${asked.wrong}`, { limit: MOST_WORDS_LENGTH }), {
        'Content-Type': 'text/plain; charset=utf-8',
      });
      return;
    }
    const { filter } = asked;
    const { assistantName, authorityName } = options.siteIn(language);
    const query = { ...filter, asOf: today(), limit: FEED_LENGTH };
    const body = atomFeed({
      notices: (await knowledge.find(query, AbortSignal.timeout(SEARCH_MS))).notices,
      changedAt: (id) => knowledge.changedAt(id),
      title: `${listTitle(filter, language, translate)} - ${assistantName}`,
      authorName: authorityName ?? assistantName,
      language,
      url: options.url(),
      // The address that was asked for: with a language only where it named one.
      self: feedPath(filter, named === null ? undefined : language),
      list: listPath(filter, 1, language),
      today: today(),
      timeZone: options.timeZone,
      translate,
    });
    const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
    const since = seen.since(etag);
    const headers = {
      ETag: etag,
      'Last-Modified': since.toUTCString(),
      'Cache-Control': 'no-cache',
      'Content-Language': language,
      Vary: 'Accept-Language',
    };
    if (isKnown(request, etag, since)) response.sendRaw(304, '', headers);
    else {
      const sent = { ...headers, 'Content-Type': 'application/atom+xml; charset=utf-8' };
      await sendText(request, response, 200, body, sent);
    }
  };
}

/** True where the asker has this version already: by its tag, else by the time (RFC 9110, 13.2.2). */
function isKnown({ headers }: Request, etag: string, since: Date): boolean {
  const tags = headers['if-none-match'];
  if (tags !== undefined) {
    return tags.split(',').some((tag) => ['*', etag].includes(tag.trim().replace(/^W\//, '')));
  }
  const known = Date.parse(headers['if-modified-since'] ?? '');
  return known >= Math.floor(since.getTime() / 1_000) * 1_000;
}
