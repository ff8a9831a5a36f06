import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '../../knowledge/languages/english/english.ts';
import type { Language, Span } from '../../knowledge/languages/language.ts';

/** A text and a question of a language, and what they hold. */
export interface LanguageSample {
  /** Some sentences; the empty text won't do. */
  readonly text: string;
  /** A question that asks for a day, and the words of it that say of what; null where the language knows no kinds of questions. */
  readonly question: { readonly asks: string; readonly names: readonly string[] } | null;
  /** A date in full as the language writes it, and its day; null where the language reads none. */
  readonly date: { readonly written: string; readonly day: string } | null;
}

const ASKED = '2026-11-18';

/** Every expression in an object, with the way that leads to it. */
function expressionsIn(value: unknown, way = ''): [way: string, expression: RegExp][] {
  if (value instanceof RegExp) return [[way, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => expressionsIn(one, `${way}.${name}`));
}

const sourcesIn = (part: object): [name: string, source: string][] =>
  Object.entries(part).filter((entry): entry is [string, string] => typeof entry[1] === 'string');

/** What every language does. */
export function describeLanguage(name: string, language: Language, sample: LanguageSample): void {
  const { words, sentences, asking, dates, shapes, values } = language;
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.constantFrom(sample.text, sample.question?.asks ?? '', `${sample.text}\n- ${sample.text}`, ''),
  );
  const orderly = (spans: readonly Span[], text: string): void => {
    let at = 0;
    for (const { start, end } of spans) {
      expect(start).toBeGreaterThanOrEqual(at);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
      at = end;
    }
  };

  describe(`${name} as a language`, () => {
    it('is named by a primary subtag', () => {
      expect(language.code).toMatch(/^[a-z]{2,3}$/);
    });

    it('makes the same terms of the same words, wherever they stand, and none of no words', () => {
      expect(words.terms('')).toEqual([]);
      expect(words.terms(' … — !?')).toEqual([]);
      expect(words.terms(sample.text)).not.toEqual([]);
      expect(words.terms(`${sample.text}\n${sample.text}`)).toEqual([
        ...words.terms(sample.text),
        ...words.terms(sample.text),
      ]);
    });

    it('finds in a question words with terms alone, and names subjects by some of them', () => {
      fc.assert(
        fc.property(anyText, (text) => {
          const asked = words.questionWords(text);
          const written = new Set(asked.map((one) => one.written));
          expect(asked.every(({ terms }) => terms.length > 0)).toBe(true);
          expect(words.subjectWords(text).every((one) => written.has(one.written))).toBe(true);
        }),
      );
    });

    it('parts a text into sentences in order that leave no word out', () => {
      fc.assert(
        fc.property(anyText, (text) => {
          const spans = sentences.split(text);
          orderly(spans, text);
          let rest = text;
          for (const { start, end } of spans.toReversed()) rest = rest.slice(0, start) + rest.slice(end);
          expect(rest).not.toMatch(/\p{L}/u);
        }),
      );
    });

    it('takes no words for no question', () => {
      expect(asking.kind('')).toBe('fact');
      expect(asking.shape('', 'fact')).toBeNull();
      expect([asking.unit(''), asking.timeCue(''), asking.timeLeft(''), asking.bound('')]).toEqual([
        null,
        null,
        null,
        null,
      ]);
      expect(asking.times('')).toEqual({ clock: false, range: false });
      expect(asking.host('')).toBe(false);
      expect([language.leave.asked(''), language.change.asked(''), language.recurrence.asked('')]).toEqual([
        null,
        null,
        null,
      ]);
    });

    const { question, date } = sample;
    if (question)
      it('knows a question for a day, and what it is of', () => {
        const { asks, names } = question;
        expect(asking.kind(asks)).toBe('when');
        expect(asking.shape(asks, 'when')).toBe('date');
        expect(words.subjectWords(asks).map(({ written }) => written)).toEqual(names);
      });

    it('reads dates in order, as they stand in the text, with ends after their beginnings', () => {
      fc.assert(
        fc.property(anyText, (text) => {
          const mentions = dates.read(text, ASKED);
          orderly(mentions, text);
          for (const { start, end, text: written, interval } of mentions) {
            expect(written).toBe(text.slice(start, end));
            if (interval) expect(interval.end > interval.start).toBe(true);
          }
        }),
      );
    });

    if (date)
      it('reads the day of a date in full, whenever it is asked', () => {
        const { written, day } = date;
        for (const anchor of [ASKED, '2031-01-01']) {
          const [mention, ...more] = dates.read(written, anchor);
          expect(more).toEqual([]);
          expect(mention).toMatchObject({ kind: 'date', basis: 'stated', start: 0, end: written.length });
          expect(mention?.interval?.start).toBe(`${day}T00:00:00`);
        }
      });

    it('never throws, whatever the text', () => {
      fc.assert(
        fc.property(anyText, fc.nat(200), (text, at) => {
          const [before, after] = [text.slice(0, at), text.slice(at)];
          sentences.isSpeech(text);
          sentences.isOtherDay(after, before);
          asking.withoutOpening(text);
          asking.leansOnContext(text);
          shapes.holds('money', text);
          values.measures(text);
          values.weekdays(text);
          values.ordinals(text);
          values.figures.written(text);
          dates.lean(text, Math.min(at, text.length), text.length);
          language.listing?.wanted(text);
          language.distress?.words(text);
          language.events.headOf(text);
        }),
      );
    });

    it('remembers nothing from one text to the next', () => {
      const sticky = expressionsIn(language).filter(([, one]) => one.sticky);
      expect(sticky.map(([way]) => way)).toEqual([]);
      /** With these texts are split or replaced, which begins anew each time. */
      const repeated = new Set([
        'clauses',
        'ends',
        'open',
        'fillers',
        'dueAlone',
        'clauseEnds',
        'ofAnyPrice',
        'count',
        'within',
      ]);
      const searched = expressionsIn(language).filter(([, one]) => one.global);
      expect(
        searched.map(([way]) => way).filter((way) => !repeated.has(way.split('.').at(-1) ?? '')),
      ).toEqual([]);
    });

    it('gives words that can be joined with those of any other language', () => {
      const flagsIn = ({ events, entries, furniture, bodies, layout, dates: { publication } }: Language) =>
        Object.fromEntries(
          expressionsIn({ events, entries, furniture, bodies, layout, publication }).map(
            ([way, { flags }]) => [way, flags],
          ),
        );
      expect(flagsIn(language)).toEqual(flagsIn(english));
      for (const part of [language.boards, language.furniture, language.bodies])
        for (const [of, source] of sourcesIn(part)) {
          expect(source, of).not.toBe('');
          expect(new RegExp(`^(?:${source})$`, 'iu').test(''), of).toBe(false);
        }
      for (const source of Object.values(language.events.kinds))
        expect(new RegExp(source, 'iu').test('')).toBe(false);
    });
  });
}
