import { languageOf } from '../languages/languages.ts';
import type { Notice } from '../notice.ts';

/** Titles of one subject share at least this share of the shorter one's terms. */
const SAME_SUBJECT = 0.5;

/** True where the titles of two notices name one subject: a series, or a reissue. */
export function onOneSubject(a: Notice, b: Notice): boolean {
  const [some, others] = [a, b].map(
    ({ title, language }) => new Set(languageOf(language).words.terms(title)),
  );
  if (!some || !others || some.size === 0 || others.size === 0) return false;
  const shared = [...some].filter((term) => others.has(term)).length;
  return shared / Math.min(some.size, others.size) >= SAME_SUBJECT;
}
