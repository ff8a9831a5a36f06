import { anyWords } from '../languages/languages.ts';
import type { HtmlDocument } from './html/document.ts';

const loginTitle = anyWords(
  ({ furniture }) => furniture.loginTitle,
  (words) => `^\\W*(?:${words})(?!\\p{L})`,
  'iu',
);
const checkTitle = anyWords(
  ({ furniture }) => furniture.checkTitle,
  (words) => `^\\W*(?:${words})`,
  'iu',
);
const CHECKS =
  '.g-recaptcha, .h-captcha, .cf-turnstile, #challenge-form, #captcha, [class*="captcha" i], [id*="captcha" i], iframe[src*="captcha" i], img[src*="captcha" i]';
/** UTF-16 units: a page with more words of its own is no mere barrier, even where a form on it asks for a password. */
const WORDS_OF_A_BARRIER = 400;

/**
 * What stands in the way where a page is not the notice but asks to log in or to prove to be human; null where it is a notice for all one can
 * tell. `text` is what the page says.
 */
export function barrierOf(document: HtmlDocument, text: string): string | null {
  const title = document.querySelector('title')?.textContent.trim().slice(0, 200) ?? '';
  const brief = text.length < WORDS_OF_A_BARRIER;
  if (checkTitle().test(title) || (brief && document.querySelector(CHECKS))) {
    return 'it asks whether a person is reading (a captcha), instead of showing the notice';
  }
  const asksPassword = document.querySelector('input[type="password"]') !== null;
  if (asksPassword && (brief || loginTitle().test(title)))
    return 'it asks to log in, instead of showing the notice';
  return null;
}
