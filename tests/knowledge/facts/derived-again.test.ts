import { beforeAll, describe, expect, it } from 'vitest';
import type { Fact, FactValue } from '../../../knowledge/facts/fact.ts';
import { readSheet } from '../../../knowledge/facts/rules/read-sheet.ts';
import { openReading, type Reading } from '../../../knowledge/facts/rules/reading.ts';
import { readValues } from '../../../knowledge/facts/rules/values/read-values.ts';
import { type Notice, openKnowledge } from '../../../knowledge/index.ts';
import { noticeSources } from '../../../src/notices/folder-sources.ts';

/** The stretches of a quote that a value may be read from: all of it, and of a row of a table its cells. */
function stretchesOf(quote: string): string[] {
  const cells = quote.split('|').map((cell) => cell.trim());
  const [first = ''] = cells;
  return [quote, ...cells, ...cells.slice(1).map((cell) => `${first}: ${cell}`)];
}

/** All values that the words of a quote have, read from these words and the notice's day alone. */
function valuesIn(quote: string, reading: Reading): FactValue[] {
  const read = stretchesOf(quote).map((words) => readValues(words, reading));
  const single = read.flatMap((values) =>
    Object.values(values).filter((one): one is FactValue => typeof one === 'object' && one !== null),
  );
  const times = read.flatMap((values) => (values.times?.kind === 'times' ? values.times.times : []));
  const stretches = times.flatMap((from) =>
    times.map(
      (to): FactValue => ({
        kind: 'times',
        times: [`${from.replace(/\/.*$/, '')}/${to.replace(/^.*\//, '')}`],
      }),
    ),
  );
  return [...single, ...stretches];
}

/** A cell that says that nothing is charged. */
const saysNothing = ({ value }: Fact, quote: string, { words }: Reading): boolean =>
  value?.kind === 'amount' &&
  value.numbers[0] === 0 &&
  stretchesOf(quote).some((cell) => words.none.test(cell));

describe('every value of the sample notices', () => {
  let notices: readonly Notice[];
  beforeAll(async () => {
    const knowledge = await openKnowledge({ sources: noticeSources([]) });
    notices = knowledge.notices({ asOf: '9999-12-31' });
  });

  it('is read again from the words that are quoted for it', () => {
    let values = 0;
    for (const notice of notices) {
      const reading = openReading(notice);
      if (!reading) continue;
      for (const fact of readSheet(notice).facts) {
        if (fact.value === null) continue;
        values += 1;
        const quote = notice.text.slice(fact.start, fact.end);
        if (!saysNothing(fact, quote, reading))
          expect(valuesIn(quote, reading), quote).toContainEqual(fact.value);
      }
    }
    expect(values).toBeGreaterThan(100);
  });

  it('stands within the text, under labels and for what are stretches of it', () => {
    for (const notice of notices) {
      for (const { start, end, labels, for: whom } of readSheet(notice).facts)
        for (const span of [{ start, end }, ...labels, ...(whom ? [whom] : [])]) {
          expect(span.start).toBeLessThan(span.end);
          expect(notice.text.slice(span.start, span.end).trim()).not.toBe('');
        }
    }
  });
});
