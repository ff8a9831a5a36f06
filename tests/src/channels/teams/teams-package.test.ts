import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { createAppPackage } from '../../../../src/channels/teams/package/app-package.ts';
import { schemaFaults } from '../../../../src/channels/teams/package/schema-faults.ts';
import { drawIcons } from '../../../../src/icons/icons.ts';
import { createTranslator } from '../../../../src/words/i18n.ts';
import { recognize } from '../../../support/dialogs.ts';
import { configOf } from '../../../support/program.ts';

const SETTINGS = {
  MICROSOFT_APP_ID: '0a1b2c3d-1111-2222-3333-444444444444',
  MICROSOFT_APP_PASSWORD: 'secret',
  PUBLIC_URL: 'https://notices.example',
};
const { translateFor } = await createTranslator();
const make = (settings: Record<string, string>, languages: [string, ...string[]] = ['en', 'ko']) =>
  createAppPackage(configOf(settings), '1.2.3', languages, translateFor);

function filesOf(settings: Record<string, string>, languages?: [string, ...string[]]) {
  const made = make(settings, languages);
  if ('problems' in made) throw new Error(made.problems.join('\n'));
  const files = unzipSync(made.zip);
  const json = (name: string) => JSON.parse(strFromU8(files[name] ?? new Uint8Array()));
  return { files, json, zip: made.zip };
}

describe('the app package for Teams', () => {
  it('holds manifest, texts and icons, all of which meet Microsoft’s schemas', () => {
    const { files, json } = filesOf(SETTINGS);
    expect(Object.keys(files).sort()).toEqual(['color.png', 'ko.json', 'manifest.json', 'outline.png']);
    expect(schemaFaults(json('manifest.json'))).toEqual([]);
    expect(schemaFaults(json('ko.json'))).toEqual([]);
    expect(json('manifest.json')).toMatchObject({
      manifestVersion: '1.30',
      version: '1.2.3',
      id: SETTINGS.MICROSOFT_APP_ID,
      bots: [{ botId: SETTINGS.MICROSOFT_APP_ID, scopes: ['personal', 'team', 'groupChat'] }],
      validDomains: ['notices.example'],
      localizationInfo: {
        defaultLanguageTag: 'en',
        additionalLanguages: [{ languageTag: 'ko', file: 'ko.json' }],
      },
    });
  });

  it('speaks the default language first', () => {
    const { json } = filesOf(SETTINGS, ['ko', 'en']);
    expect(json('manifest.json').description.short).toMatch(/\p{Script=Hangul}/u);
    expect(json('en.json')['bots[0].commandLists[0].commands[0].title']).toBe('Help');
  });

  it('names the commands of the help text, and each is understood', async () => {
    const intents = ['help', 'latest', 'whole-notice', 'start-over', 'language'];
    for (const language of ['en', 'ko']) {
      const { json } = filesOf(SETTINGS, language === 'en' ? ['en'] : ['ko']);
      const titles: string[] = json('manifest.json').bots[0].commandLists[0].commands.map(
        ({ title }: { title: string }) => title,
      );
      const understood = await Promise.all(titles.map((title) => recognize(title, language)));
      expect(understood.map(({ name }) => name)).toEqual(intents);
      const help = translateFor(language)('replies.help').toLowerCase();
      for (const title of titles.slice(1)) expect(help).toContain(title.toLowerCase());
    }
  });

  it('is the same file for the same settings, and has no secret in it', () => {
    const [one, other] = [filesOf(SETTINGS), filesOf(SETTINGS)];
    expect(Buffer.from(one.zip).equals(other.zip)).toBe(true);
    for (const file of Object.values(one.files)) expect(strFromU8(file, true)).not.toContain('secret');
  });

  it('is not made where settings are missing or too long for Teams, and a line says so for each', () => {
    expect(make({})).toEqual({
      problems: [
        expect.stringMatching(/^MICROSOFT_APP_ID is not set: [^\n]+\.$/),
        expect.stringMatching(/^PUBLIC_URL is not set: [^\n]+\.$/),
      ],
    });
    const wrong = {
      ...SETTINGS,
      MICROSOFT_APP_ID: 'my-bot',
      PUBLIC_URL: 'http://notices.example',
      ASSISTANT_NAME: 'x'.repeat(31),
      AUTHORITY_NAME: 'x'.repeat(33),
    };
    expect(make(wrong)).toEqual({
      problems: [
        'MICROSOFT_APP_ID is "my-bot"',
        'PUBLIC_URL is "http',
        'ASSISTANT_NAME is',
        'AUTHORITY_NAME is',
      ].map((start) => expect.stringMatching(new RegExp(`^${start}[^\n]+\\.$`))),
    });
  });
});

describe('the check against Microsoft’s schemas', () => {
  it('finds what is wrong', () => {
    const manifest = filesOf(SETTINGS).json('manifest.json');
    expect(schemaFaults({ ...manifest, name: { short: 'x'.repeat(31) } })).toEqual([
      expect.stringContaining('/name/short'),
    ]);
    expect(schemaFaults({ ...manifest, colour: 'blue' })).toEqual([expect.stringContaining('colour')]);
  });
});

describe('the icons', () => {
  /** Size of a PNG, and the opacities that its pixels have. */
  function look(png: Uint8Array) {
    const view = Buffer.from(png);
    const size = view.readUInt32BE(16);
    const data = inflateSync(view.subarray(view.indexOf('IDAT') + 4, view.indexOf('IEND') - 8));
    const pixels = Array.from({ length: size * size }, (_, at) => {
      const start = Math.floor(at / size) * (size * 4 + 1) + 1 + (at % size) * 4;
      return [...data.subarray(start, start + 4)];
    });
    return { size: [size, view.readUInt32BE(20)], pixels };
  }
  const icons = drawIcons('#175c8f');

  it('have the sizes that Teams wants, and the colour that is set', () => {
    const { size, pixels } = look(icons.color);
    expect(size).toEqual([192, 192]);
    expect(pixels[0]).toEqual([0x17, 0x5c, 0x8f, 255]);
    expect(pixels.every(([, , , opacity]) => opacity === 255)).toBe(true);
  });

  it('are white on nothing where an outline is wanted', () => {
    const { size, pixels } = look(icons.outline);
    expect(size).toEqual([32, 32]);
    expect(pixels.every(([red, green, blue]) => red === 255 && green === 255 && blue === 255)).toBe(true);
    const opacities = pixels.map(([, , , opacity]) => opacity);
    expect(opacities).toContain(0);
    expect(opacities).toContain(255);
  });
});

describe('npm run teams:package', () => {
  const MAKE = fileURLToPath(
    new URL('../../../../src/channels/teams/package/make-package.ts', import.meta.url),
  );
  const run = (cwd: string, env: Record<string, string>) =>
    spawnSync(process.execPath, [MAKE], { cwd, encoding: 'utf8', env: { PATH: process.env.PATH, ...env } });

  it('writes the package, or says what is missing and ends with 1', () => {
    const folder = mkdtempSync(join(tmpdir(), 'notice-assistant-'));
    try {
      const failed = run(folder, {});
      expect(failed.status).toBe(1);
      expect(failed.stderr.trim().split('\n')).toHaveLength(2);
      expect(existsSync(join(folder, 'teams-app.zip'))).toBe(false);
      const { status, stderr } = run(folder, SETTINGS);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(existsSync(join(folder, 'teams-app.zip'))).toBe(true);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
