import { tellsAfterwards } from '../../events/acts.ts';
import { tenseOf } from '../../time/tense.ts';
import { namesSubject, type Question } from '../../understanding/index.ts';
import { type Candidate, type Deadline, deadlinesOf, sharedByClause, tellsOfAsked } from '../read/index.ts';

/** What a share of the question's words in the clause of a last day counts beside the score of its stretch. */
const BY_CLAUSE = 3;

/** The last days of the best notice that are those of what is asked, the likeliest first; those of the words quoted before are meant by whoever names nothing. */
export function askedDeadlines(candidates: readonly Candidate[], question: Question): AskedDeadline[] {
  const [best] = candidates;
  const isBareTalk = question.quotedLast !== null && !namesSubject(question);
  return candidates
    .filter(({ notice }) => notice.id === best?.notice.id)
    .flatMap((one) => deadlinesOf(one, question))
    .filter(({ candidate, mention }) => isBareTalk || tellsOfAsked(candidate, mention, question))
    .map((one) => {
      const share = sharedByClause(one.candidate, one.mention, question);
      return { ...one, share, weight: one.weight + BY_CLAUSE * share };
    })
    .sort((a, b) => b.weight - a.weight);
}

/** A last day that is that of what is asked, with the share of the question's words that its clause holds. */
export type AskedDeadline = Deadline & { readonly share: number };

/** How far behind a last day its words are looked at. */
const BEHIND = 100;

/** True where words behind the last day say what holds after it: then it is not too late for all. */
function goesOnAfter({ candidate: { notice, span }, mention: { end } }: Deadline): boolean {
  const at = span.start + end;
  return tellsAfterwards(notice.text.slice(at, at + BEHIND).split(/\n|(?<=[.!?])\s/)[0] ?? '');
}

/** True where nothing speaks against a yes or no by this last day: no other one of as many of the question's words, no later chance, no other day asked about. */
export function isPlain(deadline: AskedDeadline, all: readonly AskedDeadline[], question: Question): boolean {
  const { asOf } = question;
  const tense = tenseOf(deadline.mention.interval, asOf);
  const isOther = (one: AskedDeadline): boolean =>
    one.share >= deadline.share && (tenseOf(one.mention.interval, asOf) === 'past') !== (tense === 'past');
  if (all.some(isOther) || (tense === 'past' && goesOnAfter(deadline))) return false;
  return !question.otherTime;
}
