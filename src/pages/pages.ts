import { randomBytes } from 'node:crypto';
import type { Request, Response, Server } from 'restify';
import type { Translate } from '../../dialogs/index.ts';
import { hostOf } from '../channels/web/http/http.ts';
import { addressOf } from '../edge/address.ts';
import { type AgendaRoutesOptions, mountAgendaRoutes } from './agenda/agenda-routes.ts';
import { nextDates } from './agenda/next-dates.ts';
import { ASK_PATH } from './ask/ask-page.ts';
import { type AskOptions, writeAnswer, writeAskForm } from './ask/ask-routes.ts';
import { chooseEncoding } from './assets/asset.ts';
import { type Assets, type Branding, loadAssets } from './assets/assets.ts';
import { type ChatPage, chatPage } from './chat-page/chat-page.ts';
import { webChatPage } from './chat-page/webchat-page.ts';
import { embedDemoPage, launcherScript, serveLauncher } from './embed.ts';
import type { ExampleQuestions } from './examples/example-questions.ts';
import type { PageContext, Site } from './layout.ts';
import { lostPage } from './lost-page.ts';
import { mountNoticeRoutes, type NoticeRoutesOptions, type Write } from './notice/notice-routes.ts';
import { type PagePolicy, pageHeaders } from './page-headers.ts';
import { chooseLanguage } from './reader-language.ts';
import { sendText } from './send-text.ts';

const FOR_EVER = 'public, max-age=31536000, immutable';

export interface PagesOptions extends Pick<NoticeRoutesOptions, 'now' | 'timeZone' | 'url'> {
  readonly knowledge: NoticeRoutesOptions['knowledge'] & AgendaRoutesOptions['knowledge'];
  readonly server: Server;
  readonly translateFor: (language: string) => Translate;
  /** Languages of the pages; the first is taken where a browser wants none of them. */
  readonly languages: readonly [string, ...string[]];
  /** Whose pages these are, as it is said in a language. */
  readonly siteIn: (language: string) => Site;
  readonly branding: Branding;
  readonly examples: ExampleQuestions;
  /** What answers a question on a page of its own, for browsers without scripts. */
  readonly ask: AskOptions;
  /** "Today" in the authority's time zone, `YYYY-MM-DD`. */
  readonly today: () => string;
  readonly limits: { readonly messageLength: number };
  /** Other sites that may show the chat in a frame. */
  readonly allowedOrigins: readonly string[];
  /** True where a page is to show what that looks like. */
  readonly embedDemo: boolean;
  /** True where people reach the server over HTTPS. */
  readonly secure: boolean;
  /** Unguessable, for each page; random where it isn't given. */
  readonly newNonce?: () => string;
}

/** What the pages can do beforehand, so that the first visitor needn't wait for it. */
export interface Pages {
  /** Compresses files and draws the example questions. Rejects where a file can't be read. */
  warmUp(): Promise<void>;
}

/** Serves what a browser gets: the chat, the notices to read, and the files these need. Throws where a file isn't as it must be. */
export function mountPages(options: PagesOptions): Pages {
  const { server } = options;
  const assets = loadAssets(options.branding, options.languages);
  const serve = (write: Write) => pageHandler(options, assets, write);
  const chatParts = {
    chatScript: assets.chatScript.path,
    messageLength: options.limits.messageLength,
  };

  server.get(
    '/',
    serve(async (request, context) => ({
      status: 200,
      body: chatPage(context, {
        ...chatParts,
        site: options.siteIn(context.language),
        examples: await options.examples(context.language),
        dates: await nextDates(options, context.language),
        draft: addressOf(request).searchParams.get('ask')?.slice(0, chatParts.messageLength) ?? '',
      }),
    })),
  );
  server.get(
    '/webchat',
    serve((_request, context) => ({
      status: 200,
      body: webChatPage(context, assets.webChat.path, assets.webChatScript.path),
    })),
  );
  mountEmbed(options, assets, chatParts);
  server.get(ASK_PATH, serve(writeAskForm(options.ask)));
  server.post(ASK_PATH, serve(writeAnswer(options.ask)));
  mountAgendaRoutes({ ...options, serve });
  mountNoticeRoutes({ ...options, serve, script: assets.readerScript.path });
  server.get('/assets/:name', async (request: Request, response: Response) =>
    sendAsset(request, response, assets),
  );
  explain(options, assets, 'NotFound', 404, 'notFound');
  explain(options, assets, 'MethodNotAllowed', 405, 'notAllowed');
  return {
    async warmUp() {
      await assets.prepare();
      for (const language of options.languages) await options.examples(language);
    },
  };
}

/** What other sites take in: the launcher, the chat for its frame, and a page to see it on. */
function mountEmbed(
  options: PagesOptions,
  assets: Assets,
  parts: Omit<ChatPage, 'examples' | 'dates' | 'site'>,
): void {
  const { server, allowedOrigins, branding, siteIn, url } = options;
  const chat: Write = async (_request, context) => ({
    status: 200,
    body: chatPage(context, {
      ...parts,
      site: siteIn(context.language),
      examples: await options.examples(context.language),
      dates: await nextDates(options, context.language),
      framedBy: allowedOrigins,
    }),
  });
  serveLauncher(
    server,
    launcherScript({ ...options, ...branding, nameIn: (language) => siteIn(language).assistantName }),
  );
  const serveChat = pageHandler(options, assets, chat, { framedBy: allowedOrigins });
  server.get('/embed', serveChat);
  server.head('/embed', serveChat);
  if (!options.embedDemo) return;
  const demo: Write = (_request, context) => ({ status: 200, body: embedDemoPage(context, url()) });
  const serveDemo = pageHandler(options, assets, demo, { frames: true });
  server.get('/embed/demo', serveDemo);
  server.head('/embed/demo', serveDemo);
}

function pageHandler(
  options: PagesOptions,
  assets: Assets,
  write: Write,
  framing: Pick<PagePolicy, 'framedBy' | 'frames'> = {},
) {
  const { secure, newNonce = () => randomBytes(16).toString('base64url') } = options;
  return async (request: Request, response: Response): Promise<void> => {
    const nonce = newNonce();
    const { status, body, headers } = await write(request, contextOf(request, nonce, options, assets));
    const usual = pageHeaders({ nonce, host: hostOf(request.headers), secure, ...framing });
    await sendText(request, response, status, body, { ...usual, ...headers });
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
  const { languages, translateFor, siteIn } = options;
  const { pathname, searchParams } = addressOf(request);
  const language = chooseLanguage(
    searchParams.get('lang'),
    request.headers['accept-language'],
    languages,
    languages[0],
  );
  searchParams.delete('lang');
  const path = searchParams.size > 0 ? `${pathname}?${searchParams}` : pathname;
  const { assistantName, authorityName } = siteIn(language);
  const [style, logo] = [assets.style.path, assets.logoIn(language)?.path ?? null];
  return { language, languages, translateFor, assistantName, authorityName, nonce, style, logo, path };
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
  response.sendRaw(200, asset.content(encoding), {
    ...headers,
    'Content-Type': asset.type,
    ...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding }),
  });
}
