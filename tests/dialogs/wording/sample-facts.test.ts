import { describe, expect, it } from 'vitest';
import { headlineOf, plainText, readableWords, wordAnswer } from '../../../dialogs/index.ts';
import { cite, openKnowledge } from '../../../knowledge/index.ts';
import { noticeSources } from '../../../src/notices/folder-sources.ts';
import { textsIn } from '../../support/dialogs.ts';
import { answerFrom } from '../../support/told-facts.ts';

const knowledge = await openKnowledge({ sources: noticeSources([]) });
const told = knowledge.notices({ asOf: '2026-11-22' }).flatMap((notice) =>
  (knowledge.sheetOf(notice.id)?.facts ?? []).map(({ start, end, labels, for: whom, ...fact }) => {
    const words = (span: { start: number; end: number }) => notice.text.slice(span.start, span.end);
    const named = { ...fact, labels: labels.map(words), for: whom && words(whom) };
    return { ...cite(notice, start, end), fact: named };
  }),
);

describe.each(['en', 'ko'])('every fact of the sample notices (%s)', (language) => {
  const voice = { language, translate: textsIn(language), markup: plainText };

  it('is said with its words, and without a gap where a value should be', () => {
    expect(told.length).toBeGreaterThan(100);
    for (const one of told) {
      const { text } = wordAnswer(answerFrom([one]), voice);
      expect(text).toContain(`${readableWords(one.quote).replace(/\s+/g, ' ')}” [1]`);
      expect(`${text}\n${JSON.stringify(headlineOf(answerFrom([one]), voice))}`).not.toMatch(
        /undefined|NaN|\{\{|\}\}|Invalid|^\s*[.:·]/,
      );
    }
  });

  it('has days in that language alone, whatever language its notice is in', () => {
    const other = language === 'en' ? /\d월|\d년/ : /\d (?:January|November|December)|\((?:Mon|Sun)\)/;
    const dated = told.filter(({ fact }) => fact.value?.kind === 'times');
    expect(dated.length).toBeGreaterThan(20);
    for (const one of dated) {
      const headline = headlineOf(answerFrom([one]), voice);
      if (headline?.kind === 'value') expect(headline.text).not.toMatch(other);
    }
  });
});
