import { readFileSync, statSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { setImmediate as nextTick } from 'node:timers/promises';
import { type Asset, makeAsset } from './asset.ts';
import { themeRules } from './theme.ts';

/** All files that pages load, by name. */
export interface Assets {
  readonly webChat: Asset;
  readonly chatScript: Asset;
  readonly readerScript: Asset;
  /** For the chat in a frame of another site. */
  readonly frameScript: Asset;
  readonly style: Asset;
  /** Null where the authority gave none. */
  readonly logo: Asset | null;
  /** Undefined where no file has this path. */
  at(path: string): Asset | undefined;
  /** Compresses all files beforehand, so that the first visitor needn't wait for it. */
  prepare(): Promise<void>;
}

/** What makes the pages an authority's own. */
export interface Branding {
  /** `#rrggbb` */
  readonly accentColour: string;
  /** A file with a picture. */
  readonly logo: string | null;
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
const CHAT_SCRIPTS = [
  'talk.js',
  'subject.js',
  'outbox.js',
  'connection.js',
  'look.js',
  'answer-actions.js',
  'chat.js',
];
const STYLES = ['style.css', 'chat.css', 'framed.css', 'reader.css'];

/** Reads the pages' files once, for their digests. Throws where one is missing or isn't as it must be, naming it. */
export function loadAssets({ accentColour, logo: logoFile }: Branding): Assets {
  const bundle = join(webChatFolder(), 'dist', 'webchat.js');
  const webChat = makeAsset('webchat', 'js', SCRIPT, () => readFileSync(bundle));
  const chatScript = makeAsset('chat', 'js', SCRIPT, () => oneScript(CHAT_SCRIPTS.map(own)));
  const readerScript = makeAsset('reader', 'js', SCRIPT, () => Buffer.from(own('reader.js')));
  const frameScript = makeAsset('frame', 'js', SCRIPT, () => Buffer.from(own('frame.js')));
  const style = makeAsset('style', 'css', STYLE, () =>
    Buffer.from([...STYLES.map(own), themeRules(accentColour)].join('\n')),
  );
  const logo = logoFile === null ? null : loadLogo(logoFile);
  const all = [style, chatScript, readerScript, frameScript, webChat, ...(logo ? [logo] : [])];
  const byPath = new Map(all.map((each) => [each.path, each]));
  return {
    webChat,
    chatScript,
    readerScript,
    frameScript,
    style,
    logo,
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
  return readFileSync(new URL(`./assets/${name}`, import.meta.url), 'utf8');
}

/** Modules as one script, so that it is one request: what they import from each other then lies in one scope. */
function oneScript(modules: readonly string[]): Buffer {
  const body = modules
    .join('\n')
    .replace(/^import [^;]*;$/gm, '')
    .replace(/^export /gm, '');
  return Buffer.from(`(() => {\n'use strict';\n${body}})();\n`);
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
