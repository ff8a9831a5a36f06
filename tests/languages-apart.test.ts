import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const HANGUL = /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]/;
/** The room of the Korean language. Its texts stand in `locales/ko/`, which holds no code. */
const KOREAN = 'knowledge/languages/korean/';
/** Files that still hold Korean words of their own. The list only shrinks. */
const STILL = ['src/pages/chat/text-blocks.js', 'src/settings/authority.ts'];

/** The code of a file, without its comments. */
const codeOf = (text: string): string =>
  text.replace(/^\s*\/\*[\s\S]*?\*\//gm, '').replace(/^\s*\/\/.*$|\s\/\/ .*$/gm, '');

const files = ['knowledge', 'dialogs', 'src']
  .flatMap((name) => globSync(`${name}/**/*.{ts,js}`, { cwd: ROOT }))
  .map((path) => path.replaceAll('\\', '/'))
  .sort();
const withHangul = files.filter(
  (path) => !path.startsWith(KOREAN) && HANGUL.test(codeOf(readFileSync(join(ROOT, path), 'utf8'))),
);

describe('the words of a language', () => {
  it('stand in its folder: no other code holds a letter of Hangul', () => {
    expect(files.length).toBeGreaterThan(500);
    expect(withHangul.filter((path) => !STILL.includes(path))).toEqual([]);
  });

  it('have left every file that is not listed any more', () => {
    expect(STILL.filter((path) => !withHangul.includes(path))).toEqual([]);
  });

  it('are told from those of comments', () => {
    const text = "/** 수영장 */\nconst a = 'b'; // 열린\n  /*\n   * 축제\n   */\n// 시장\nconst c = '공지';";
    expect(codeOf(text).match(/[\uac00-\ud7a3]+/g)).toEqual(['공지']);
  });
});
