import type {
  Answer,
  Knowledge,
  NextQuestion,
  QuestionKind,
  QuotedPlace,
  Statement,
} from '../../knowledge/index.ts';
import { isOneUnit } from '../dates.ts';
import type { Translate, Turn } from '../turn.ts';
import { aspectKey } from '../wording/told/aspect-key.ts';

/** One thing that people ask next. */
interface FollowUp {
  /** The kinds of question after which it would be asked again. */
  readonly after: readonly QuestionKind[];
  /** Whether words answer it in a way that anyone would accept; a doubtful question isn't suggested. */
  readonly isAnswered: (statement: Statement) => boolean;
}

const KINDS = {
  until: {
    after: ['how-long'],
    isAnswered: ({ dates }) =>
      dates.some(({ bound, interval }) => bound === 'until' || (bound === 'during' && !isOneUnit(interval))),
  },
  'how-much': { after: ['how-much'], isAnswered: ({ citation }) => /\d/.test(citation.quote) },
  where: { after: ['where'], isAnswered: () => true },
  contact: {
    after: ['contact'],
    isAnswered: ({ citation }) => /\d{3}|@|https?:|www\./.test(citation.quote),
  },
  when: { after: ['when', 'how-long'], isAnswered: ({ dates }) => dates.length > 0 },
  'how-to': { after: ['how-to'], isAnswered: () => true },
} as const satisfies Record<string, FollowUp>;
type Kind = keyof typeof KINDS;

const MOST_SUGGESTED = 3;
/** Questions asked of the knowledge in one turn to find out. */
const MOST_ASKED = 3;
/** Outcomes kept; the oldest go first. */
const MOST_REMEMBERED = 10_000;

type Answered = Extract<Answer, { status: 'answered' }>;
/** By notice revision, kind and language: the words that answer, or null where none do. */
type Outcomes = Map<string, QuotedPlace | null>;

const outcomesOf = new WeakMap<Knowledge, Outcomes>();

function outcomesFor(knowledge: Knowledge): Outcomes {
  const known = outcomesOf.get(knowledge) ?? new Map();
  outcomesOf.set(knowledge, known);
  return known;
}

/** Asks on, as the person would; null where this notice has no answer. */
async function askOn(
  turn: Turn,
  kind: Kind,
  question: string,
  answer: Answered,
): Promise<QuotedPlace | null> {
  const history = [...turn.state.history, { role: 'user' as const, text: turn.text }];
  const publisher = answer.question.publisher ?? undefined;
  const { noticeId } = answer.statements[0].citation;
  const request = { question, asOf: turn.today, history, publisher, inTalk: noticeId };
  const next = await turn.knowledge.ask(request, turn.signal);
  if (next.status !== 'answered') return null;
  const [governs] = next.statements;
  if (governs.citation.noticeId !== noticeId || !KINDS[kind].isAnswered(governs)) return null;
  const { start, end } = governs.citation;
  return { noticeId, start, end };
}

const isAmong = (place: QuotedPlace, { statements }: Answered): boolean =>
  statements.some(
    ({ citation }) =>
      citation.noticeId === place.noticeId && citation.start < place.end && place.start < citation.end,
  );

/** What the notice tells besides, as questions in a person's words, each once. */
function nextQuestions(next: readonly NextQuestion[], translate: Translate): string[] {
  const questions = next.map(({ aspect }) => translate(`replies.next.${aspectKey(aspect)}`));
  return [...new Set(questions)].slice(0, MOST_SUGGESTED);
}

/**
 * Up to three short questions that go on from an answer, each of which its notice answers with words not quoted yet. What is found out of a
 * notice is remembered, and no more than three questions are asked to find out.
 */
export async function followUps(turn: Turn, answer: Answered): Promise<string[]> {
  const translate = turn.translateFor(turn.language);
  if (answer.next) return nextQuestions(answer.next, translate);
  const outcomes = outcomesFor(turn.knowledge);
  const { revision } = answer.statements[0].citation;
  const suggested: string[] = [];
  let asked = 0;
  for (const kind of Object.keys(KINDS) as Kind[]) {
    if (suggested.length === MOST_SUGGESTED) break;
    const { after }: FollowUp = KINDS[kind];
    if (after.includes(answer.question.kind)) continue;
    const question = translate(`replies.follow-${kind}`);
    const key = `${revision} ${kind} ${turn.language}`;
    let outcome = outcomes.get(key);
    if (outcome === undefined) {
      if (asked === MOST_ASKED) continue;
      asked += 1;
      outcome = await askOn(turn, kind, question, answer);
      outcomes.set(key, outcome);
      const [oldest] = outcomes.keys();
      if (outcomes.size > MOST_REMEMBERED && oldest !== undefined) outcomes.delete(oldest);
    }
    if (outcome && !isAmong(outcome, answer)) suggested.push(question);
  }
  return suggested;
}
