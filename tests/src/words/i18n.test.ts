import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createTranslator } from '../../../src/words/i18n.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'locales-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function given(files: Record<string, unknown>) {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content));
  }
}

it('finds a text by its file and the way inside it, and fills in values', async () => {
  given({ 'en/replies.json': { greeting: 'Hello {{name}}', deep: { er: 'text' } } });
  const translate = (await createTranslator({ folder })).translateFor('en');
  expect(translate('replies.greeting', { name: 'Kim' })).toBe('Hello Kim');
  expect(translate('replies.deep.er')).toBe('text');
});

it('chooses the form that fits a number, in each language', async () => {
  given({
    'en/a.json': { notices_one: '{{count}} notice', notices_other: '{{count}} notices' },
    'ko/a.json': { notices_other: '공지 {{count}}건' },
  });
  const { translateFor } = await createTranslator({ folder });
  expect([0, 1, 2].map((count) => translateFor('en')('a.notices', { count }))).toEqual([
    '0 notices',
    '1 notice',
    '2 notices',
  ]);
  expect([1, 2].map((count) => translateFor('ko')('a.notices', { count }))).toEqual(['공지 1건', '공지 2건']);
});

it('puts values in as they are, and reads nothing in them as a key', async () => {
  given({ 'en/a.json': { said: 'You said {{text}}', secret: 'S' } });
  const translate = (await createTranslator({ folder })).translateFor('en');
  const text = '<b>"R&D"</b> $t(a.secret) {{text}}';
  expect(translate('a.said', { text })).toBe(`You said ${text}`);
});

it('throws for a text that is missing', async () => {
  given({ 'en/a.json': { there: 'x' }, 'ko/a.json': {} });
  const { translateFor } = await createTranslator({ folder });
  expect(() => translateFor('en')('a.gone')).toThrow(
    'The text a.gone is missing in en: add it to locales/en.',
  );
  expect(() => translateFor('ko')('a.there')).toThrow('missing in ko');
});

it('throws for a form by number that is missing, also after another form was said', async () => {
  given({ 'en/a.json': { notices_one: '{{count}} notice' } });
  const translate = (await createTranslator({ folder })).translateFor('en');
  expect(translate('a.notices', { count: 1 })).toBe('1 notice');
  expect(() => translate('a.notices', { count: 2 })).toThrow('a.notices is missing');
});

it('says it in English, and tells, where missing texts are not to stop the talk', async () => {
  given({ 'en/a.json': { there: 'English' }, 'ko/a.json': {} });
  const onMissing = vi.fn();
  const { translateFor } = await createTranslator({ folder, onMissing });
  expect(translateFor('ko')('a.there')).toBe('English');
  expect(onMissing).toHaveBeenCalledWith('ko', 'a.there');
});

it('speaks English where a language is unknown', async () => {
  given({ 'en/a.json': { there: 'English' } });
  expect((await createTranslator({ folder })).translateFor('xx')('a.there')).toBe('English');
});

it('lists its languages, and gives a file as it is', async () => {
  given({ 'ko/intents.json': { help: ['도움말'] }, 'en/intents.json': { help: ['help', 'menu'] } });
  const translator = await createTranslator({ folder });
  expect(translator.languages).toEqual(['en', 'ko']);
  expect(translator.data('en', 'intents')).toEqual({ help: ['help', 'menu'] });
  expect(translator.data('en', 'none')).toBeUndefined();
  expect(translator.data('fr', 'intents')).toBeUndefined();
});

it('names a file that is not valid JSON', async () => {
  given({ 'en/broken.json': '{' });
  await expect(createTranslator({ folder })).rejects.toThrow(/en\/broken\.json is not valid JSON/);
});
