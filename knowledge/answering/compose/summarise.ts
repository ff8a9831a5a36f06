import type { AnswerShape, Language, Span } from '../../languages/language.ts';
import { languageOf } from '../../languages/languages.ts';
import { type Citation, cite, type Notice } from '../../notice.ts';
import { dayPart } from '../../time/calendar.ts';
import { quotableSpans } from '../cut/index.ts';

/** Sentences of a summary. */
const MOST = 5;
/** Sentences read, from the beginning: what follows in so long a notice are terms and tables. */
const READ = 200;
/** UTF-16 units of a sentence that hold the first quotes of it. */
const QUOTED = 2_000;
/** With fewer words a line is a heading, or an item that says nothing by itself. */
const FEWEST_WORDS = 3;

/** What a reader wants to know of any notice, and what each is worth; `ahead`: a time after the notice's own day. */
const ASPECTS = { ahead: 1.5, when: 0.5, who: 1.2, how: 1.1, ask: 1, cost: 1, where: 0.6 } as const;
type Aspect = keyof typeof ASPECTS;
const SHAPES: Readonly<Record<Exclude<Aspect, 'when' | 'ahead'>, readonly Exclude<AnswerShape, 'date'>[]>> = {
  who: ['eligible', 'age'],
  how: ['way'],
  ask: ['contact'],
  cost: ['money'],
  where: ['place'],
};
/** What a sentence is worth for the words it shares with the title, for standing first, and for reporting what somebody said. */
const WORTH = { title: 1, lead: 0.5, speech: -2 };
/** A sentence that adds less than this is left out, unless a summary is shorter than so many. */
const LEAST = { gain: 1, sentences: 3 };
/** What an undated notice is read against: only dates that need no anchor are kept. */
const NO_DAY = '2000-01-01';

interface Sentence {
  readonly span: Span;
  readonly aspects: ReadonlySet<Aspect>;
  /** What it is worth whatever else is said. */
  readonly worth: number;
}

const isTableRuler = (text: string): boolean => /^[|\s:-]+$/.test(text);

function aspectsOf(text: string, day: string | undefined, rules: Language): Set<Aspect> {
  const held = new Set<Aspect>();
  const dates = rules.dates
    .read(text, day ?? NO_DAY)
    .filter(({ kind, basis }) => kind === 'date' && (day !== undefined || basis === 'stated'));
  if (dates.length > 0) held.add('when');
  const isAhead = (time: string): boolean => day !== undefined && dayPart(time) > day;
  if (dates.some(({ interval }) => interval !== null && isAhead(interval.start))) held.add('ahead');
  for (const aspect of Object.keys(SHAPES) as (keyof typeof SHAPES)[])
    if (SHAPES[aspect].some((shape) => rules.shapes.holds(shape, text))) held.add(aspect);
  return held;
}

function sentencesOf(notice: Notice, rules: Language): Sentence[] {
  const title = new Set(rules.words.terms(notice.title));
  return rules.sentences
    .split(notice.text)
    .slice(0, READ)
    .map(({ start, end }) => ({ start, end: Math.min(end, start + QUOTED) }))
    .flatMap((sentence) => quotableSpans(notice.text, sentence).slice(0, 2))
    .flatMap((span, at): Sentence[] => {
      const text = notice.text.slice(span.start, span.end);
      const terms = new Set(rules.words.terms(text));
      if (isTableRuler(text) || terms.size < FEWEST_WORDS) return [];
      const shared = title.size > 0 ? terms.intersection(title).size / title.size : 0;
      const speech = rules.sentences.isSpeech(text) ? WORTH.speech : 0;
      return [
        {
          span,
          aspects: aspectsOf(text, notice.published?.on, rules),
          worth: WORTH.title * shared + WORTH.lead / (1 + at) + speech,
        },
      ];
    });
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** What a sentence adds to those that are taken: its own worth, and the aspects that none of them holds. */
function gain({ aspects, worth }: Sentence, taken: readonly Sentence[]): number {
  const added = [...aspects].filter((aspect) => !taken.some((one) => one.aspects.has(aspect)));
  return worth + added.reduce((sum, aspect) => sum + ASPECTS[aspect], 0);
}

/**
 * The key sentences of a notice, word for word and in the order of the text: what it is about, when, for whom, how, what it costs, and
 * where to ask. At most five; `[]` for a notice without sentences.
 */
export function summarise(notice: Notice): Citation[] {
  const rules = languageOf(notice.language);
  const sentences = sentencesOf(notice, rules);
  const [opening] = sentences;
  if (!opening) return [];
  const taken = [opening];
  while (taken.length < MOST) {
    let best: { readonly one: Sentence; readonly gain: number } | null = null;
    for (const one of sentences) {
      if (taken.some(({ span }) => overlaps(span, one.span))) continue;
      const more = gain(one, taken);
      if (more > (best?.gain ?? 0)) best = { one, gain: more };
    }
    if (!best || (best.gain < LEAST.gain && taken.length >= LEAST.sentences)) break;
    taken.push(best.one);
  }
  return taken
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ span }) => cite(notice, span.start, span.end));
}
