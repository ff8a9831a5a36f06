import { readFileSync } from 'node:fs';
import type { Request, Response, Server } from 'restify';
import type { Translate } from '../../dialogs/index.ts';
import { type Asset, chooseEncoding, makeAsset } from './assets/asset.ts';
import { lightRoles } from './colours/colour-roles.ts';
import { html } from './html.ts';
import { type PageContext, page } from './layout.ts';

/** Sites load the launcher under an address that never changes, so a new version reaches them after this time. */
const LAUNCHER_SECONDS = 3_600;
const SCRIPT = 'text/javascript; charset=utf-8';

export interface EmbedTexts {
  readonly languages: readonly [string, ...string[]];
  readonly translateFor: (language: string) => Translate;
  /** What the assistant is called in a language. */
  readonly nameIn: (language: string) => string;
  /** `#rrggbb` */
  readonly accentColour: string;
}

/** The script that a site loads with one tag: the launcher with its texts in every language, the default one first. */
export function launcherScript({ languages, translateFor, nameIn, accentColour }: EmbedTexts): Asset {
  const texts = Object.fromEntries(
    languages.map((language) => {
      const translate = translateFor(language);
      const said = (name: string) => translate(`embed.${name}`, { name: nameIn(language) });
      return [language, { open: said('open'), title: said('title') }];
    }),
  );
  const { fill, onFill, text } = lightRoles(accentColour);
  const settings = JSON.stringify({ texts, colours: { fill, onFill, text } });
  const read = () => {
    const source = readFileSync(new URL('./assets/launcher.js', import.meta.url), 'utf8');
    const launch = source.replace(/^export /m, '');
    return Buffer.from(
      `(() => {\n'use strict';\n${launch}launch(document.currentScript, ${settings});\n})();\n`,
    );
  };
  return makeAsset('embed', 'js', SCRIPT, read);
}

/** Serves the launcher to pages of any site: whether the chat opens in them is decided by the framed page. */
export function serveLauncher(server: Server, launcher: Asset): void {
  const send = async (request: Request, response: Response): Promise<void> => {
    const headers = {
      'Cache-Control': `public, max-age=${LAUNCHER_SECONDS}`,
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Access-Control-Allow-Origin': '*',
      'X-Content-Type-Options': 'nosniff',
      ETag: launcher.etag,
      Vary: 'Accept-Encoding',
    };
    if (request.headers['if-none-match'] === launcher.etag) {
      response.sendRaw(304, '', headers);
      return;
    }
    const encoding = chooseEncoding(request.headers['accept-encoding']);
    response.sendRaw(200, launcher.content(encoding), {
      ...headers,
      'Content-Type': launcher.type,
      ...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding }),
    });
  };
  server.get('/embed.js', send);
  server.head('/embed.js', send);
}

/** A page that has the launcher on it, as another site would, and says how that is done. */
export function embedDemoPage(context: PageContext, url: string): string {
  const translate = context.translateFor(context.language);
  const tag = `<script src="${url}/embed.js" data-language="${context.language}" defer></script>`;
  return page(context, {
    title: translate('embed.demoTitle'),
    kind: 'reading',
    main: html`<h1>${translate('embed.demoTitle')}</h1>
<p>${translate('embed.demoText')}</p>
<pre><code>${tag}</code></pre>`,
    scripts: html`<script src="/embed.js" data-language="${context.language}" nonce="${context.nonce}" defer></script>`,
  });
}
