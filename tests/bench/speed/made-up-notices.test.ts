import { describe, expect, it } from 'vitest';
import { madeUpNotices } from '../../../bench/speed/made-up-notices.ts';
import { languageOf } from '../../../knowledge/languages/languages.ts';

const notices = madeUpNotices(2_000, 7);

describe('made-up notices', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(madeUpNotices(4, 7)).toEqual(notices.slice(0, 4));
    expect(madeUpNotices(4, 8)).not.toEqual(notices.slice(0, 4));
  });

  it('are all different, half of them Korean', () => {
    expect(new Set(notices.map(({ text }) => text)).size).toBe(2_000);
    expect(new Set(notices.map(({ id }) => id)).size).toBe(2_000);
    expect(notices.filter(({ lang }) => lang === 'ko')).toHaveLength(1_000);
  });

  it('are about 800 characters long', () => {
    for (const { text } of notices) {
      expect(text.length).toBeGreaterThan(700);
      expect(text.length).toBeLessThan(1_000);
    }
  });

  it.each(['en', 'ko'] as const)('use a wide vocabulary (%s)', (lang) => {
    const texts = notices.filter((notice) => notice.lang === lang).map(({ text }) => text);
    expect(new Set(texts.flatMap((text) => languageOf(lang).words.terms(text))).size).toBeGreaterThan(7_000);
  });

  it('come with a question that shares words with the title', () => {
    for (const { question, title, lang } of notices) {
      const asked = new Set(languageOf(lang).words.terms(question));
      expect(
        languageOf(lang)
          .words.terms(title)
          .filter((term) => asked.has(term)).length,
        question,
      ).toBeGreaterThan(0);
    }
  });
});
