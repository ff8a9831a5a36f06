import type { Request, Response, Server } from 'restify';
import type { Knowledge } from '../../knowledge/index.ts';
import { drawFavicon } from '../icons/icons.ts';
import { html } from './html.ts';
import { listPath, noticePath } from './paths.ts';
import { sendText } from './send-text.ts';

/** A sitemap has no more addresses (sitemaps.org, protocol 0.9); the newest notices come first. */
const MOST_ADDRESSES = 50_000;
const FIND_MS = 10_000;
const A_DAY = 'public, max-age=86400';

/** What is asked for at fixed places by browsers and search engines. */
export interface CrawlRoutesOptions {
  readonly server: Server;
  readonly knowledge: Pick<Knowledge, 'find' | 'changedAt'>;
  /** Where people reach the site, without a slash at the end. */
  readonly url: () => string;
  /** "Today" in the authority's time zone, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** `#rrggbb` */
  readonly accentColour: string;
}

/** Serves `/favicon.ico`, `/robots.txt` and `/sitemap.xml`, which lists the pages of all notices that are out. */
export function mountCrawlRoutes({ server, knowledge, url, today, accentColour }: CrawlRoutesOptions): void {
  const favicon = drawFavicon(accentColour);
  server.get('/favicon.ico', async (_request: Request, response: Response) => {
    response.sendRaw(200, favicon, { 'Content-Type': 'image/vnd.microsoft.icon', 'Cache-Control': A_DAY });
  });
  server.get('/robots.txt', async (_request: Request, response: Response) => {
    response.sendRaw(200, robots(url()), { 'Content-Type': 'text/plain; charset=utf-8' });
  });
  server.get('/sitemap.xml', async (request: Request, response: Response) => {
    const query = { asOf: today(), limit: MOST_ADDRESSES };
    const { notices } = await knowledge.find(query, AbortSignal.timeout(FIND_MS));
    const places = notices.map(({ id, published }) => ({
      path: noticePath(id),
      day: knowledge.changedAt(id)?.toISOString().slice(0, 10) ?? published?.on ?? null,
    }));
    await sendText(request, response, 200, sitemap(url(), places), {
      'Content-Type': 'application/xml; charset=utf-8',
    });
  });
}

/** Talks and what belongs to them are nobody's to index. */
function robots(url: string): string {
  const lines = [
    'User-agent: *',
    ...['/api/', '/v3/', '/embed', '/ask', '/notices?'].map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${url}/sitemap.xml`,
  ];
  return `${lines.join('\n')}\n`;
}

function sitemap(
  url: string,
  places: readonly { readonly path: string; readonly day: string | null }[],
): string {
  const all = [{ path: '/', day: null }, { path: listPath({}), day: null }, ...places];
  const entries = all
    .slice(0, MOST_ADDRESSES)
    .map(
      ({ path, day }) => html`<url><loc>${url}${path}</loc>${day && html`<lastmod>${day}</lastmod>`}</url>\n`,
    );
  return html`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries}</urlset>
`.text;
}
