import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { SPEECH_ACTS } from '../../../knowledge/understanding/speech/speech-act.ts';
import trained from '../../../knowledge/understanding/speech/speech-act-weights.json' with { type: 'json' };

const Utterance = z.strictObject({
  text: z.string().min(1).max(120),
  lang: z.enum(['en', 'ko']),
  act: z.enum(SPEECH_ACTS),
  group: z.string().min(1),
});
const utterances = readFileSync(new URL('../../../bench/training/utterances.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => Utterance.parse(JSON.parse(line)));

describe('the utterances to learn from', () => {
  it('are of every act in both languages, and Korean by half', () => {
    for (const lang of ['en', 'ko'] as const) {
      for (const act of SPEECH_ACTS)
        expect(utterances.filter((one) => one.lang === lang && one.act === act).length).toBeGreaterThan(30);
    }
    const korean = utterances.filter(({ lang }) => lang === 'ko').length / utterances.length;
    expect(korean).toBeGreaterThan(0.45);
    expect(korean).toBeLessThan(0.65);
  });

  it('stand once each', () => {
    const texts = utterances.map(({ text }) => text);
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
  });

  it('of a group are of one act', () => {
    const acts = new Map(utterances.map(({ group, act }) => [group, act]));
    expect(utterances.filter(({ group, act }) => acts.get(group) !== act)).toEqual([]);
  });
});

describe('the weights learned', () => {
  it('are one a class for each feature', () => {
    expect(trained.bias).toHaveLength(SPEECH_ACTS.length);
    const odd = Object.entries(trained.features).filter(([, row]) => row.length !== SPEECH_ACTS.length);
    expect(odd).toEqual([]);
  });

  it('are a file that can be read at a glance', () => {
    const file = new URL('../../../knowledge/understanding/speech/speech-act-weights.json', import.meta.url);
    expect(statSync(file).size).toBeLessThan(200_000);
  });
});
