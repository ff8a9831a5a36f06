import { expect, it } from 'vitest';
import { spoken } from '../../../src/channels/spoken.ts';
import { makeNotice, makeReply } from '../../support/citations.ts';
import { answerFrom, tells } from '../../support/told-facts.ts';

const notice = makeNotice({ text: 'Long run: 30 euros' });
const answer = answerFrom([tells(notice, '30 euros', { aspect: 'amount', of: 'fee' })]);
const speak = (text: string, given = {}) => spoken(makeReply({ text, answer, ...given })).speak;

it('a value is read out alone, a list with what introduces it, without marks and numbers', () => {
  expect(speak('**Until 4 December**: still open.\n\n“Forms …” [1]')).toBe('Until 4 December: still open.');
  expect(speak('Fee:\n\n- Long run: €30 [1]\n- **Short run: €20** [2]\n\n[1] Runs')).toBe(
    'Fee: Long run: €30; Short run: €20',
  );
  expect(speak('- Mon–Fri: 09:00–18:00\n- Sat: closed\n\n“Open …” [1]')).toBe(
    'Mon–Fri: 09:00–18:00; Sat: closed',
  );
});

it('a list of notices is introduced alone', () => {
  expect(speak('The latest notices:\n\n1. Runs', { answer: null })).toBe('The latest notices:');
});
