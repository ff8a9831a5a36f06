import { readFileSync, statSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { setImmediate as nextTick } from 'node:timers/promises';
import { themeRules } from '../colours/theme.ts';
import { type Asset, makeAsset } from './asset.ts';
import { bundle } from './bundle.ts';

/** All files that pages load, by name. */
export interface Assets {
  readonly webChat: Asset;
  readonly chatScript: Asset;
  readonly readerScript: Asset;
  /** Opens Web Chat, the official client, on the page for it. */
  readonly webChatScript: Asset;
  readonly style: Asset;
  /** Null where the authority gave none for this language. */
  logoIn(language: string): Asset | null;
  /** Undefined where no file has this path. */
  at(path: string): Asset | undefined;
  /** Compresses all files beforehand, so that the first visitor needn't wait for it. */
  prepare(): Promise<void>;
}

/** What makes the pages an authority's own. */
export interface Branding {
  /** `#rrggbb` */
  readonly accentColour: string;
  /** A file with a picture for each language, and for all others; null: none. */
  readonly logoIn: (language: string) => string | null;
}

const SCRIPT = 'text/javascript; charset=utf-8';
const STYLE = 'text/css; charset=utf-8';
const PICTURES: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
};
const MOST_LOGO_BYTES = 262_144;

/** The modules of the chat page, each after those that it imports. */
const CHAT_MODULES = [
  'element.js',
  'kept-talk.js',
  'outbox.js',
  'connection.js',
  'text-blocks.js',
  'quote.js',
  'cards.js',
  'actions.js',
  'footer.js',
  'reply.js',
  'suggestions.js',
  'turns.js',
  'composer.js',
  'banner.js',
  'reader.js',
  'frame.js',
  'main.js',
];
const STYLES = [
  'base.css',
  'header.css',
  'shell.css',
  'talk.css',
  'answer.css',
  'tables.css',
  'footer.css',
  'cards.css',
  'composer.css',
  'ask.css',
  'panel.css',
  'reader.css',
  'notice.css',
  'list.css',
  'agenda.css',
  'print.css',
];

/** Reads the pages' files once, for their digests. Throws where one is missing or isn't as it must be, naming it. */
export function loadAssets({ accentColour, logoIn }: Branding, languages: readonly string[]): Assets {
  const file = join(webChatFolder(), 'dist', 'webchat.js');
  const webChat = makeAsset('webchat', 'js', SCRIPT, () => readFileSync(file));
  const webChatScript = makeAsset('webchat-page', 'js', SCRIPT, () =>
    Buffer.from(own('assets/webchat-page.js')),
  );
  const chatScript = makeAsset('chat', 'js', SCRIPT, () =>
    Buffer.from(bundle(CHAT_MODULES.map((name) => ({ name, source: own(`chat/${name}`) })))),
  );
  const readerScript = makeAsset('reader', 'js', SCRIPT, () => Buffer.from(own('assets/reader.js')));
  const style = makeAsset('style', 'css', STYLE, () =>
    Buffer.from([...STYLES.map((name) => own(`styles/${name}`)), themeRules(accentColour)].join('\n')),
  );
  const files = languages.map(logoIn).filter((one) => one !== null);
  const logos = new Map([...new Set(files)].map((one) => [one, loadLogo(one)]));
  const all = [style, chatScript, readerScript, webChatScript, webChat, ...logos.values()];
  const byPath = new Map(all.map((each) => [each.path, each]));
  return {
    webChat,
    chatScript,
    readerScript,
    webChatScript,
    style,
    logoIn: (language) => logos.get(logoIn(language) ?? '') ?? null,
    at: (path) => byPath.get(path),
    async prepare() {
      for (const asset of all) {
        asset.content('br');
        asset.content('gzip');
        await nextTick();
      }
    },
  };
}

function own(name: string): string {
  return readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
}

/** The bundle for browsers isn't among what the package exports, so its folder is looked up. */
function webChatFolder(): string {
  const manifest = findPackageJSON('botframework-webchat', import.meta.url);
  if (!manifest) throw new Error('The package botframework-webchat is missing: run "npm ci".');
  return dirname(manifest);
}

function loadLogo(file: string): Asset {
  const refuse = (why: string): never => {
    throw new Error(`LOGO is ${JSON.stringify(file)}, ${why}.`);
  };
  const ending = extname(file).slice(1).toLowerCase();
  const type = PICTURES[ending] ?? refuse(`give a file that ends in ${Object.keys(PICTURES).join(', ')}`);
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? refuse('which is not there');
  if (size > MOST_LOGO_BYTES) refuse(`which has ${size} bytes: give one of at most ${MOST_LOGO_BYTES}`);
  return makeAsset('logo', ending, type, () => readFileSync(file));
}
