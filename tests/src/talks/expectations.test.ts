import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EXPECTATION_NAMES, readExpectation, type Said, unmet } from '../../../src/talks/expectations.ts';

const said: Said = {
  text: 'A sofa costs “7,000 won”.\nThat is new.',
  intent: 'ask',
  language: 'en',
  status: 'answered',
  cited: [{ noticeId: 'fees-2026', quote: 'Sofa:  7,000 won' }],
  shown: null,
  offers: ['Latest notices'],
};

function faultsOf(text: string, reply: Said = said): string[] {
  const expectation = readExpectation(text, 4);
  if (typeof expectation === 'string') throw new Error(expectation);
  return unmet(reply, [expectation]);
}

describe('what can be expected of a reply', () => {
  it.each([
    ['status: answered', 'status: unanswered', 'should have the status unanswered, and has answered'],
    ['intent: ask', 'intent: help', 'should have the intent help, and has ask'],
    ['language: en', 'language: ko', 'should have the language ko, and has en'],
    ['says: "7,000 WON". That', 'says: 5,000 won', 'should say “5,000 won”'],
    ['says nothing of: 5,000', 'says nothing of: sofa', 'should say nothing of “sofa”'],
    ['cites: fees-2026', 'cites: fees-2025', 'should cite fees-2025, and cites fees-2026'],
    ['quotes: sofa: 7,000', 'quotes: sofa costs', 'should quote “sofa costs”'],
    ['shows: nothing', 'shows: fees-2026', 'should show fees-2026, and shows nothing'],
    ['offers: latest notices', 'offers: latest', 'should offer “latest”, and offers Latest notices'],
  ])('is met by %s, and told where missed by %s', (met, missed, fault) => {
    expect(faultsOf(met)).toEqual([]);
    expect(faultsOf(missed)).toEqual([`line 4: the reply ${fault}`]);
  });

  it('may be that nothing is cited', () => {
    expect(faultsOf('cites: nothing', { ...said, cited: [] })).toEqual([]);
    expect(faultsOf('cites: nothing')).toEqual([
      'line 4: the reply should cite nothing, and cites fees-2026',
    ]);
  });

  it('is met or missed where no answer was given', () => {
    expect(faultsOf('status: answered', { ...said, status: null })).toEqual([
      'line 4: the reply should have the status answered, and has none',
    ]);
  });

  it('is told in the guide, all of it', () => {
    const guide = readFileSync(new URL('../../../docs/talks.md', import.meta.url), 'utf8');
    for (const name of EXPECTATION_NAMES) expect(guide).toContain(`\`${name}: `);
  });
});
