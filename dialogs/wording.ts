import type { Answer, Citation, Publication, ResolvedDate, Statement } from '../knowledge/index.ts';
import { isOneUnit, wordDay, wordInterval } from './dates.ts';
import type { Markup } from './markup.ts';
import type { CitedPassage, Language, Translate } from './turn.ts';

/** An answer in words, with what its `[1]`, `[2]` … point at. */
export interface WordedAnswer {
  readonly text: string;
  readonly citations: readonly CitedPassage[];
}

/** In which words and marks to speak. */
export interface Voice {
  readonly language: Language;
  readonly translate: Translate;
  readonly markup: Markup;
}

/** Dates said of one quote: more would be a list nobody asked for. */
const MOST_DATES = 3;
const ASKS_FOR_TIME: ReadonlySet<string> = new Set(['when', 'how-long']);

/** The day a notice was published, in words; says so where it is inferred or unknown. */
export function wordPublication(
  published: Publication | null,
  { language, translate }: Pick<Voice, 'language' | 'translate'>,
): string {
  if (!published) return translate('answer.undated');
  const day = wordDay(published.on, language);
  return published.basis === 'inferred' ? translate('answer.inferred-day', { day }) : day;
}

function quoted({ quote }: Citation, number: number, { markup, translate }: Voice): string {
  return `${translate('answer.quote', { quote: markup.verbatim(quote) })} [${number}]`;
}

/** Title, publisher and day of a notice, in one line. */
export function wordSource(
  citation: Pick<Citation, 'title' | 'publisher' | 'published' | 'sample' | 'noticeId'>,
  voice: Voice,
): string {
  const { markup, translate } = voice;
  return [
    markup.verbatim(citation.title || citation.noticeId),
    citation.publisher ? markup.verbatim(citation.publisher) : '',
    wordPublication(citation.published, voice),
    citation.sample ? translate('answer.sample') : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** Whether another date says a month or year more closely: of "next month, on 1 December" the day is enough. */
function isSaidCloser({ interval, bound }: ResolvedDate, dates: readonly ResolvedDate[]): boolean {
  if (bound !== 'during' || !isOneUnit(interval)) return false;
  return dates.some(
    ({ interval: other }) => other !== interval && other.start >= interval.start && other.end <= interval.end,
  );
}

/** Whether it is a year worked out beside a day that is stated: "last year's race, on 12 April 2026". */
function isLooser({ interval, basis }: ResolvedDate, dates: readonly ResolvedDate[]): boolean {
  return (
    basis === 'inferred' &&
    interval.granularity === 'year' &&
    dates.some((other) => other.basis === 'stated' && other.interval.granularity !== 'year')
  );
}

/** Dates worth saying beside a quote: all where a time was asked for, else those that the quote leaves to be worked out. */
function datesToSay({ dates }: Statement, answer: Answer): ResolvedDate[] {
  const all = ASKS_FOR_TIME.has(answer.question.kind) || answer.question.timeCue !== null;
  const distinct = new Map(dates.map((date) => [`${date.interval.start} ${date.interval.end}`, date]));
  const worthSaying = [...distinct.values()].filter(({ basis }) => all || basis === 'inferred');
  return worthSaying
    .filter((date) => !isSaidCloser(date, worthSaying) && !isLooser(date, worthSaying))
    .slice(0, MOST_DATES);
}

/** "That is 22 December 2025 (Mon), still to come." Empty where there is no date to say. What was superseded is never to come, and what holds from a day on isn't past after it. */
function wordDates(statement: Statement, answer: Answer, { language, translate, markup }: Voice): string {
  const dates = datesToSay(statement, answer);
  if (dates.length === 0) return '';
  const said = dates.map(({ interval, bound }) => {
    const words = wordInterval(interval, language);
    return markup.bold(bound === 'during' ? words : translate(`answer.date-${bound}`, { date: words }));
  });
  const tenses = new Set(dates.map(({ tense }) => tense));
  const [tense] = tenses;
  const hasBegun = dates.some(({ bound, tense }) => bound === 'from' && tense === 'past');
  const holds = tenses.size === 1 && !hasBegun && (tense === 'past' || statement.role !== 'superseded');
  const key = holds ? `answer.dates-${tense}` : 'answer.dates-mixed';
  return translate(key, { dates: said.join(', ') });
}

function wordStatement(statement: Statement, number: number, answer: Answer, voice: Voice): string {
  const { translate } = voice;
  const quote = quoted(statement.citation, number, voice);
  const said =
    statement.role === 'superseded'
      ? translate('answer.superseded', { day: wordPublication(statement.citation.published, voice), quote })
      : quote;
  return [said, wordDates(statement, answer, voice)].filter((part) => part !== '').join(' ');
}

function wordAnswered(answer: Extract<Answer, { status: 'answered' }>, voice: Voice): string {
  const { translate } = voice;
  const parts = answer.statements.map((statement, at) => wordStatement(statement, at + 1, answer, voice));
  const [first, ...rest] = parts;
  const day = wordPublication(answer.statements[0].citation.published, voice);
  const lead =
    answer.outlook === 'none-ahead' ? `${translate('answer.none-ahead', { day })} ${first}` : `${first}`;
  const sources = answer.statements.map(({ citation }) => citation);
  const lines = sources
    .map((citation, at) => ({ citation, at }))
    .filter(({ citation, at }) => sources.findIndex(({ noticeId }) => noticeId === citation.noticeId) === at)
    .map(({ citation, at }) => `[${at + 1}] ${wordSource(citation, voice)}`);
  return [lead, ...rest, lines.join('\n\n')].join('\n\n');
}

function wordPassages(passages: readonly Citation[], voice: Voice): string[] {
  return passages.map(
    (citation, at) => `${quoted(citation, at + 1, voice)}\n\n${wordSource(citation, voice)}`,
  );
}

const numbered = (citations: readonly Citation[]): CitedPassage[] =>
  citations.map((citation, at) => ({ number: at + 1, citation }));

/** Says an answer in the person's language. Every quote is followed by its number, and every number has its citation. */
export function wordAnswer(answer: Answer, voice: Voice): WordedAnswer {
  const { translate } = voice;
  switch (answer.status) {
    case 'answered':
      return {
        text: wordAnswered(answer, voice),
        citations: numbered(answer.statements.map(({ citation }) => citation)),
      };
    case 'suggested':
      return {
        text: [translate('answer.suggested'), ...wordPassages(answer.passages, voice)].join('\n\n'),
        citations: numbered(answer.passages),
      };
    case 'unanswered': {
      const reason = translate(`answer.${answer.reason}`);
      if (answer.nearest.length === 0) return { text: reason, citations: [] };
      return {
        text: [reason, translate('answer.nearest'), ...wordPassages(answer.nearest, voice)].join('\n\n'),
        citations: numbered(answer.nearest),
      };
    }
  }
}
