import type { Language } from '../../knowledge/languages/language.ts';
import { plain } from '../../knowledge/languages/plain.ts';
import { plainQuestionWords, plainTerms } from '../../knowledge/languages/telling/terms.ts';
import { addDays } from '../../knowledge/time/calendar.ts';
import type { DateMention } from '../../knowledge/time/time.ts';

const MONTHS = ['unor', 'dubar', 'trebin'];
/** "the" and "when". */
const ONLY_JOINS = new Set(['vu', 'dorno']);
const DATE = new RegExp(`(\\d{1,2}) (${MONTHS.join('|')}) (\\d{4})`, 'g');

function datesIn(text: string): DateMention[] {
  return [...text.matchAll(DATE)].map(({ 0: written, 1: day = '', 2: month = '', 3: year = '', index }) => {
    const on = `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
    return {
      start: index,
      end: index + written.length,
      text: written,
      kind: 'date',
      interval: { start: `${on}T00:00:00`, end: `${addDays(on, 1)}T00:00:00`, granularity: 'day' },
      basis: 'stated',
      bound: 'during',
    };
  });
}

/** A language of a dozen words, that nobody speaks: what a third language has to say for itself, and no more. */
export const madeUp: Language = {
  ...plain,
  code: 'qaa',
  words: {
    ...plain.words,
    terms: (text) => plainTerms(text).filter((term) => !ONLY_JOINS.has(term)),
    questionWords: (text) => plainQuestionWords(text).filter(({ written }) => !ONLY_JOINS.has(written)),
    subjectWords: (text) =>
      plainQuestionWords(text).filter(({ written }) => !ONLY_JOINS.has(written) && written !== 'oprit'),
  },
  asking: {
    ...plain.asking,
    kind: (question) => (/\bdorno\b/i.test(question) ? 'when' : 'fact'),
    shape: (_, kind) => (kind === 'when' ? 'date' : null),
  },
  dates: { ...plain.dates, read: datesIn },
  boards: { ...plain.boards, labels: { ...plain.boards.labels, published: ['publit'] } },
};
