import type { Question } from '../question.ts';
import type { ReadSpeechAct } from './speech-act.ts';

/** Who names a place of the notices, or goes on from an earlier question, is this much likelier to ask (odds). */
const LIKELIER = 4;
/**
 * No utterance is less likely a question than this: the classifier knows too few words to be surer, and who wants a thing done may be
 * helped by a notice that tells how.
 */
const LEAST = { command: 0.1, other: 0.02 };
/** Below this likelihood it is in doubt that an utterance is a question: measured, see docs/answering.md. */
const DOUBTFUL = 0.4;
/** At this likelihood what is harmful or tells of distress is taken for it, whatever the notices hold. */
const CERTAIN = 0.7;
/** At this likelihood an utterance is called what it is taken for. */
const PLAIN = 0.5;

/**
 * Why an utterance isn't answered from notices whatever they hold. `off-topic`: a question, but not for notices; `not-a-question`: small
 * talk, a command, a statement; `refused`: a harmful request or an insult; `distress`: somebody is in danger and needs a person.
 */
export type Dismissal = 'off-topic' | 'not-a-question' | 'refused' | 'distress';

const oddsOf = (likelihood: number): number => likelihood / Math.max(1e-9, 1 - likelihood);

/** An utterance that so many reasons speak for being a question: its likelihood rises by their odds. */
export function likelierQuestion(speech: ReadSpeechAct, reasons: number): ReadSpeechAct {
  const least = speech.act === 'command' ? LEAST.command : LEAST.other;
  const odds = oddsOf(Math.max(least, speech.question)) * LIKELIER ** reasons;
  return { ...speech, question: odds / (1 + odds) };
}

/**
 * How sure it is that a stretch answers where it is in doubt that anything was asked: its odds fall as those of a question do. A stretch
 * that clearly answers is said all the same, so that a question that is misjudged isn't lost. What is no doubtful case stays as it is.
 */
export function doubted(confidence: number, speech: ReadSpeechAct | null): number {
  if (!speech || speech.question >= DOUBTFUL) return confidence;
  const odds = (oddsOf(confidence) * oddsOf(speech.question)) / oddsOf(DOUBTFUL);
  return odds / (1 + odds);
}

/** Why an utterance is not looked up at all; null where it is. */
export function turnedAway({
  speech,
  hasFigure,
  carriedFrom,
}: Pick<Question, 'speech' | 'hasFigure' | 'carriedFrom'>): Dismissal | null {
  // Figures may go on from a question: an age, a year.
  if (speech === null) return carriedFrom === null || !hasFigure ? 'not-a-question' : null;
  if (speech.likelihood < CERTAIN) return null;
  if (speech.act === 'harmful') return 'refused';
  return speech.act === 'distress' ? 'distress' : null;
}

/** Why nothing answers, where what was said is plainly no question for notices; null where it may be one. */
export function reasonOfSpeech({ speech }: Pick<Question, 'speech'>): Dismissal | null {
  if (!speech || speech.question >= DOUBTFUL || speech.likelihood < PLAIN) return null;
  switch (speech.act) {
    case 'off-topic':
      return 'off-topic';
    case 'small-talk':
    case 'command':
    case 'statement':
      return 'not-a-question';
    case 'harmful':
      return 'refused';
    case 'distress':
      return 'distress';
    case 'question':
      return null;
  }
}
