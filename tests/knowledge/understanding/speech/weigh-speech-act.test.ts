import { describe, expect, it } from 'vitest';
import type { ReadSpeechAct, SpeechAct } from '../../../../knowledge/understanding/speech/speech-act.ts';
import {
  doubted,
  likelierQuestion,
  reasonOfSpeech,
  turnedAway,
} from '../../../../knowledge/understanding/speech/weigh-speech-act.ts';
import { understand } from '../../../../knowledge/understanding/understand.ts';
import { noVocabulary } from '../../../../knowledge/understanding/vocabulary.ts';
import { aQuestion } from '../../../support/questions.ts';

const taken = (act: SpeechAct, question: number, likelihood = 0.9): ReadSpeechAct => ({
  act,
  question,
  likelihood,
});
const asked = (text: string, history: string[] = []) =>
  understand(
    {
      question: text,
      asOf: '2026-11-22',
      history: history.map((earlier) => ({ role: 'user' as const, text: earlier })),
    },
    noVocabulary,
  );
const utterance = (speech: ReadSpeechAct) => aQuestion({ text: 'an utterance', speech });

describe('how sure an answer is', () => {
  it('stays where the utterance may well be a question, or nothing is known of it', () => {
    expect(doubted(0.6, taken('question', 0.9))).toBe(0.6);
    expect(doubted(0.6, taken('off-topic', 0.4))).toBe(0.6);
    expect(doubted(0.6, null)).toBe(0.6);
  });

  it('falls with the doubt', () => {
    expect(doubted(0.6, taken('off-topic', 0.1))).toBeLessThan(0.3);
    expect(doubted(0.6, taken('off-topic', 0.01))).toBeLessThan(doubted(0.6, taken('off-topic', 0.1)));
    expect(doubted(0.6, taken('off-topic', 0))).toBeCloseTo(0);
  });

  it('stays high where a notice clearly answers', () => {
    expect(doubted(0.95, taken('command', 0.1))).toBeGreaterThan(0.7);
  });
});

describe('what speaks for a question', () => {
  it('makes it likelier, each thing by the same odds', () => {
    const said = taken('off-topic', 0.2);
    expect(likelierQuestion(said, 0).question).toBeCloseTo(0.2);
    expect(likelierQuestion(said, 1).question).toBeCloseTo(0.5);
    expect(likelierQuestion(said, 2).question).toBeCloseTo(0.8);
  });

  it('leaves a little even where nothing does', () => {
    expect(likelierQuestion(taken('statement', 0), 0).question).toBeCloseTo(0.02);
    expect(likelierQuestion(taken('command', 0), 0).question).toBeCloseTo(0.1);
  });
});

describe('what is turned away, whatever the notices hold,', () => {
  it.each([
    ['harmful', 'refused'],
    ['distress', 'distress'],
    ['command', null],
    ['question', null],
  ] as const)('by what it is surely taken for: %s', (act, reason) => {
    expect(turnedAway(utterance(taken(act, 0.01)))).toBe(reason);
    expect(turnedAway(utterance(taken(act, 0.01, 0.5)))).toBeNull();
  });

  it('is what says nothing, but not in the middle of a talk', () => {
    expect(turnedAway(asked('2019'))).toBe('not-a-question');
    expect(turnedAway(asked('2019', ['when was the summit in Israel?']))).toBeNull();
  });
});

it.each([
  ['off-topic', 'off-topic'],
  ['small-talk', 'not-a-question'],
  ['command', 'not-a-question'],
  ['statement', 'not-a-question'],
  ['harmful', 'refused'],
  ['distress', 'distress'],
  ['question', null],
] as const)('why %s gets no answer', (act, reason) => {
  expect(reasonOfSpeech(utterance(taken(act, 0.1)))).toBe(reason);
  expect(reasonOfSpeech(utterance(taken(act, 0.45)))).toBeNull();
  expect(reasonOfSpeech(utterance(taken(act, 0.1, 0.4)))).toBeNull();
});
