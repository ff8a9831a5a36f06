/** What tells which aspect a question asks for is learned from this. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { readSheet } from '../../knowledge/facts/rules/read-sheet.ts';
import { FIRST_RUN, folderSource, type Notice } from '../../knowledge/index.ts';
import { languageOf } from '../../knowledge/languages/languages.ts';
import {
  ASKED,
  type Asked,
  type AskedWeights,
  askedBy,
  askedFeaturesOf,
} from '../../knowledge/understanding/asked/aspects.ts';
import { type LabelledFeatures, softmaxRegression } from './sparse-learning.ts';

const OWN = fileURLToPath(new URL('../training/', import.meta.url));
/** Weight of one utterance of each kind: what a question on a notice asks for is told by rules, and not always right. */
const WORTH = { written: 1, notices: 0.5 };
const MOST_FEATURES = 2_500;
const RAREST = 2;
/** Of an utterance with a place for a subject so many are made, each with another subject. */
const SUBJECTS = 3;
/** Every so-manieth group is held out. */
const FOLDS = 5;

/** An utterance to learn from. Those of a group are held out together. */
export interface AskedUtterance {
  readonly text: string;
  readonly lang: 'en' | 'ko';
  readonly asks: Asked;
  readonly group: string;
  readonly source: keyof typeof WORTH;
}

const Lang = z.enum(['en', 'ko']);
const Written = z.object({ asks: z.enum(ASKED), lang: Lang, text: z.string().min(1) });
const Subjects = z.object({ en: z.array(z.string()), ko: z.array(z.string()) });
const Question = z.object({
  id: z.string(),
  question: z.string(),
  lang: Lang,
  kind: z.string(),
  answers: z.array(z.string()).default([]),
  relevant: z.array(z.string()).default([]),
});

const linesOf = (name: string): unknown[] =>
  readFileSync(`${OWN}${name}`, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));

/** What a kind of question may ask for; what isn't named may ask for anything. */
const BY_KIND: Readonly<Record<string, readonly Asked[]>> = {
  contact: ['contact'],
  eligibility: ['eligibility'],
  where: ['place'],
  'how-to': ['how-to'],
  why: ['other'],
  who: ['other'],
  what: ['other'],
  deadline: ['apply', 'pay', 'hold', 'sell', 'effect', 'event'],
  when: ['event', 'apply', 'pay', 'hold', 'closed', 'sell', 'effect', 'hours'],
  'relative-date': ['event', 'apply', 'pay', 'hold', 'closed', 'sell', 'effect', 'hours'],
  'how-much': ['fee', 'fine', 'support', 'prize', 'discount', 'budget', 'quantity'],
};

/** What a question on a notice asks for, as the facts that its answer overlaps tell; null where they tell two things or none. */
function askedOf({ kind, answers }: z.infer<typeof Question>, notice: Notice): Asked | null {
  const may = BY_KIND[kind];
  if (!may) return null;
  const [only] = may;
  if (may.length === 1 && only) return only;
  const told = readSheet(notice).facts.filter(({ start, end }) =>
    answers.some((answer) => {
      const at = notice.text.indexOf(answer);
      return at >= 0 && at < end && start < at + answer.length;
    }),
  );
  const asked = new Set(told.map(askedBy).filter((one) => may.includes(one)));
  const [first] = asked;
  return asked.size === 1 && first ? first : null;
}

async function notices(): Promise<Map<string, Notice>> {
  const held = new Map<string, Notice>();
  const source = folderSource({ path: `${OWN}notices.jsonl` });
  for await (const fetched of source.notices(FIRST_RUN, new AbortController().signal))
    if ('notice' in fetched) held.set(fetched.notice.id, fetched.notice);
  return held;
}

function written(): AskedUtterance[] {
  const subjects = Subjects.parse(JSON.parse(readFileSync(`${OWN}asked-subjects.json`, 'utf8')));
  return linesOf('asked-aspects.jsonl').flatMap((line, at): AskedUtterance[] => {
    const { asks, lang, text } = Written.parse(line);
    const group = `written ${at}`;
    if (!text.includes('{s}')) return [{ text, lang, asks, group, source: 'written' }];
    const names = subjects[lang];
    return Array.from({ length: SUBJECTS }, (_, nth): AskedUtterance => {
      const subject = names[(at * 7 + nth * 13) % names.length] ?? '';
      return { text: text.replace('{s}', subject), lang, asks, group, source: 'written' };
    });
  });
}

/** All there is to learn from. */
export async function askedUtterances(): Promise<AskedUtterance[]> {
  const held = await notices();
  const asked = linesOf('questions.jsonl').flatMap((line): AskedUtterance[] => {
    const question = Question.parse(line);
    const notice = held.get(question.relevant[0] ?? '');
    const asks = notice ? askedOf(question, notice) : null;
    if (!notice || !asks) return [];
    return [
      { text: question.question, lang: question.lang, asks, group: `on ${notice.id}`, source: 'notices' },
    ];
  });
  return [...written(), ...asked];
}

/** Learns the weights of all features that are frequent enough. */
export function trainAsked(utterances: readonly AskedUtterance[]): AskedWeights {
  const examples = utterances.map(
    ({ text, lang, asks, source }): LabelledFeatures => ({
      features: askedFeaturesOf(text, languageOf(lang)),
      label: ASKED.indexOf(asks),
      worth: WORTH[source],
    }),
  );
  return softmaxRegression(examples, { classes: ASKED.length, mostFeatures: MOST_FEATURES, rarest: RAREST });
}

/** What was held out, with the weights that were learned from the rest. */
export function* heldOutAsked(
  utterances: readonly AskedUtterance[],
): Generator<{ readonly weights: AskedWeights; readonly held: readonly AskedUtterance[] }> {
  const groups = [...new Set(utterances.map(({ group }) => group))].sort();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const out = new Set(groups.filter((_, at) => at % FOLDS === fold));
    yield {
      weights: trainAsked(utterances.filter(({ group }) => !out.has(group))),
      held: utterances.filter(({ group }) => out.has(group)),
    };
  }
}
