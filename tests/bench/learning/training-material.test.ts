import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const TrainingNotice = z.strictObject({
  id: z.string().min(1),
  title: z.string().min(1),
  text: z.string().min(1),
  lang: z.enum(['ko', 'en']),
  date: z.iso.date(),
  publisher: z.string().min(1),
  url: z.literal(''),
});

const KINDS = [
  'when',
  'deadline',
  'where',
  'who',
  'how-much',
  'how-long',
  'how-to',
  'contact',
  'eligibility',
  'yes-no',
  'what',
  'why',
  'list',
  'relative-date',
  'latest',
  'follow-up',
  'unanswerable',
  'out-of-domain',
] as const;
const WITHOUT_ANSWER: readonly string[] = ['unanswerable', 'out-of-domain'];

const TrainingQuestion = z.strictObject({
  id: z.string().min(1),
  question: z.string().min(1).max(120),
  lang: z.enum(['ko', 'en']),
  answerable: z.boolean(),
  answers: z.array(z.string().min(1).max(250)),
  relevant: z.array(z.string()),
  history: z.array(z.string().min(1)).min(1).optional(),
  as_of: z.iso.date(),
  kind: z.enum(KINDS),
});

function read<T>(name: string, schema: z.ZodType<T>): T[] {
  const path = new URL(`../../../bench/training/${name}`, import.meta.url);
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  return lines.map((line) => schema.parse(JSON.parse(line)));
}

const notices = read('notices.jsonl', TrainingNotice);
const questions = read('questions.jsonl', TrainingQuestion);
const noticesById = new Map(notices.map((notice) => [notice.id, notice]));
const answerable = questions.filter((question) => question.answerable);

const share = (part: readonly unknown[], whole: readonly unknown[]) => part.length / whole.length;
/** The values that stand more than once. */
const repeated = (values: readonly string[]) => values.filter((value, at) => values.indexOf(value) !== at);

describe('the training notices', () => {
  it('have an id each, and no two the same words', () => {
    expect(repeated(notices.map(({ id }) => id))).toEqual([]);
    expect(repeated(notices.map(({ text }) => text))).toEqual([]);
  });

  it('are many, Korean and English', () => {
    expect(notices.filter(({ lang }) => lang === 'ko').length).toBeGreaterThanOrEqual(70);
    expect(notices.filter(({ lang }) => lang === 'en').length).toBeGreaterThanOrEqual(40);
  });

  it('are written in the language they say', () => {
    const wrong = notices.filter(({ lang, text }) => /[가-힣]/.test(text) !== (lang === 'ko'));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('are each asked about', () => {
    const asked = new Set(questions.flatMap(({ relevant }) => relevant));
    expect(notices.map(({ id }) => id).filter((id) => !asked.has(id))).toEqual([]);
  });
});

describe('the training questions', () => {
  it('have an id each, and none is asked twice on the same day', () => {
    expect(repeated(questions.map(({ id }) => id))).toEqual([]);
    expect(
      repeated(questions.map(({ question, history, as_of }) => JSON.stringify([question, history, as_of]))),
    ).toEqual([]);
  });

  it('name only notices that exist', () => {
    const unknown = questions.flatMap(({ relevant }) => relevant).filter((id) => !noticesById.has(id));
    expect(unknown).toEqual([]);
  });

  it('are answered by words that stand verbatim in a relevant notice', () => {
    const loose = questions.flatMap(({ id, answers, relevant }) =>
      answers
        .filter((answer) => !relevant.some((notice) => noticesById.get(notice)?.text.includes(answer)))
        .map((answer) => `${id}: ${answer}`),
    );
    expect(loose).toEqual([]);
  });

  it('have answers and notices exactly where they can be answered', () => {
    const torn = questions.filter(
      (question) =>
        question.answers.length > 0 !== question.answerable ||
        question.relevant.length > 0 !== question.answerable ||
        WITHOUT_ANSWER.includes(question.kind) === question.answerable,
    );
    expect(torn.map(({ id }) => id)).toEqual([]);
  });

  it('are asked on or after the day of the notice that answers', () => {
    const early = answerable.filter(({ relevant, as_of }) =>
      relevant.some((id) => as_of < (noticesById.get(id)?.date ?? '')),
    );
    expect(early.map(({ id }) => id)).toEqual([]);
  });

  it('carry the earlier turns where they follow up', () => {
    const bare = questions.filter(({ kind, history }) => kind === 'follow-up' && history === undefined);
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  it('are many, in both languages', () => {
    expect(questions.length).toBeGreaterThanOrEqual(2000);
    const korean = share(
      questions.filter(({ lang }) => lang === 'ko'),
      questions,
    );
    expect(korean).toBeGreaterThan(0.5);
    expect(korean).toBeLessThan(0.7);
  });

  it('cannot be answered in two or three of ten cases', () => {
    const unanswerable = 1 - share(answerable, questions);
    expect(unanswerable).toBeGreaterThan(0.2);
    expect(unanswerable).toBeLessThan(0.3);
  });

  it('cross the language of the notice in about one of ten cases', () => {
    const crossing = answerable.filter(({ lang, relevant }) =>
      relevant.every((id) => noticesById.get(id)?.lang !== lang),
    );
    expect(share(crossing, answerable)).toBeGreaterThan(0.08);
  });

  it.each(KINDS)('ask in number: %s', (kind) => {
    const ofKind = questions.filter((question) => question.kind === kind);
    expect(ofKind.length).toBeGreaterThanOrEqual(15);
    for (const lang of ['ko', 'en']) {
      expect(ofKind.filter((question) => question.lang === lang).length, lang).toBeGreaterThanOrEqual(3);
    }
  });
});
