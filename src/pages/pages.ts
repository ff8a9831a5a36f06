import { randomBytes } from 'node:crypto';
import type { Request, Response, Server } from 'restify';
import { z } from 'zod';
import type { Translate } from '../../dialogs/index.ts';
import type { Knowledge, Notice } from '../../knowledge/index.ts';
import { hostOf } from '../channels/web/http.ts';
import { type Assets, chooseEncoding, loadAssets } from './assets.ts';
import { chatPage } from './chat-page.ts';
import type { PageContext } from './layout.ts';
import { lostPage, noticeListPage, noticePage, type Wanted } from './notice-page.ts';
import { pageHeaders } from './page-headers.ts';
import { chooseLanguage } from './reader-language.ts';

/** Most notices on the list. */
const LIST_LENGTH = 200;
const FOR_EVER = 'public, max-age=31536000, immutable';

export interface PagesOptions {
  readonly server: Server;
  readonly knowledge: Pick<Knowledge, 'notice' | 'notices'>;
  readonly translateFor: (language: string) => Translate;
  /** Languages of the pages; the first is taken where a browser wants none of them. */
  readonly languages: readonly [string, ...string[]];
  readonly assistantName: string;
  /** "Today" in the authority's time zone, `YYYY-MM-DD`. */
  readonly today: () => string;
  readonly limits: { readonly messageLength: number };
  /** True where people reach the server over HTTPS. */
  readonly secure: boolean;
  /** Unguessable, for each page; random where it isn't given. */
  readonly newNonce?: () => string;
}

/** Serves what a browser gets: the chat, the notices to read, and the files these need. */
export function mountPages(options: PagesOptions): void {
  const { server, knowledge, today } = options;
  const assets = loadAssets();
  const serve = (write: (request: Request, context: PageContext) => Written) =>
    pageHandler(options, assets, write);

  server.get(
    '/',
    serve((_request, context) => ({
      status: 200,
      body: chatPage(context, {
        webChat: assets.webChat.path,
        chatScript: assets.chatScript.path,
        messageLength: options.limits.messageLength,
      }),
    })),
  );
  server.get(
    '/notices',
    serve((_request, context) => {
      const notices = knowledge.notices({ asOf: today() });
      return { status: 200, body: noticeListPage(context, notices.slice(0, LIST_LENGTH), notices.length) };
    }),
  );
  server.get(
    '/notices/:id',
    serve((request, context) => {
      const { id } = request.params as { id: string };
      const notice = knowledge.notice(id);
      if (!notice || isToCome(notice, today()))
        return { status: 404, body: lostPage(context, 'noticeNotFound') };
      return { status: 200, body: noticePage(context, notice, wantedOf(addressOf(request).searchParams)) };
    }),
  );
  server.get('/assets/:name', async (request: Request, response: Response) =>
    sendAsset(request, response, assets),
  );
  explain(options, assets, 'NotFound', 404, 'notFound');
  explain(options, assets, 'MethodNotAllowed', 405, 'notAllowed');
}

/** What will be published on a later day isn't there yet, nor is its page. */
function isToCome({ published }: Notice, today: string): boolean {
  return published !== null && published.on > today;
}

interface Written {
  readonly status: number;
  readonly body: string;
}

function pageHandler(
  options: PagesOptions,
  assets: Assets,
  write: (request: Request, context: PageContext) => Written,
) {
  const { secure, newNonce = () => randomBytes(16).toString('base64url') } = options;
  return async (request: Request, response: Response): Promise<void> => {
    const nonce = newNonce();
    const { status, body } = write(request, contextOf(request, nonce, options, assets));
    response.sendRaw(status, body, pageHeaders({ nonce, host: hostOf(request.headers), secure }));
  };
}

/** Answers browsers that came to no page; other clients get what the server has for them. */
function explain(
  options: PagesOptions,
  assets: Assets,
  event: 'NotFound' | 'MethodNotAllowed',
  status: number,
  reason: 'notFound' | 'notAllowed',
): void {
  const send = pageHandler(options, assets, (_request, context) => ({
    status,
    body: lostPage(context, reason),
  }));
  options.server.on(event, (request: Request, response: Response, _error: Error, done: () => void) => {
    if (!/\btext\/html\b/.test(request.headers.accept ?? '')) return done();
    send(request, response).then(done, done);
  });
}

function contextOf(request: Request, nonce: string, options: PagesOptions, assets: Assets): PageContext {
  const { languages, translateFor, assistantName } = options;
  const { pathname, searchParams } = addressOf(request);
  const language = chooseLanguage(
    searchParams.get('lang'),
    request.headers['accept-language'],
    languages,
    languages[0],
  );
  searchParams.delete('lang');
  const path = searchParams.size > 0 ? `${pathname}?${searchParams}` : pathname;
  return { language, languages, translateFor, assistantName, nonce, style: assets.style.path, path };
}

const Position = z.coerce.number().int().min(0);
const WantedQuery = z.object({
  revision: z.string().regex(/^[0-9a-f]{12}$/),
  start: Position,
  end: Position,
});

function wantedOf(query: URLSearchParams): Wanted {
  const parsed = WantedQuery.safeParse(Object.fromEntries(query));
  return parsed.success ? parsed.data : null;
}

function addressOf(request: Request): URL {
  const path = (request.url ?? '/').replace(/^[/\\]+/, '/');
  return new URL(path, 'http://localhost');
}

async function sendAsset(request: Request, response: Response, assets: Assets): Promise<void> {
  const asset = assets.at(addressOf(request).pathname);
  if (!asset) {
    response.sendRaw(404, 'There is no such file.', { 'Content-Type': 'text/plain; charset=utf-8' });
    return;
  }
  const headers = {
    'Cache-Control': FOR_EVER,
    'Cross-Origin-Resource-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    ETag: asset.etag,
    Vary: 'Accept-Encoding',
  };
  if (request.headers['if-none-match'] === asset.etag) {
    response.sendRaw(304, '', headers);
    return;
  }
  const encoding = chooseEncoding(request.headers['accept-encoding']);
  response.sendRaw(200, await asset.content(encoding), {
    ...headers,
    'Content-Type': asset.type,
    ...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding }),
  });
}
