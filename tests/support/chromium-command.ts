/**
 * `npm run chromium [-- --install]`: where the browser tests' Chromium is; with `--install` it is installed where there is none, and with
 * it a font with Korean letters.
 */
import { ensureChromium, findChromium } from './chromium.ts';
import { installChromium, installKoreanFont } from './install-chromium.ts';

const mayInstall = process.argv.includes('--install');
try {
  if (mayInstall) await installKoreanFont();
  console.log(await ensureChromium(mayInstall, { find: findChromium, install: installChromium }));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
