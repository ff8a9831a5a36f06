import type { SheetOf } from '../../facts/sheets.ts';
import { type Citation, cite } from '../../notice.ts';
import type { Question } from '../../understanding/index.ts';
import type { Statement } from '../answer.ts';
import { factsIn } from '../cut/index.ts';
import { asTold, factAsked } from '../facts/index.ts';
import { type Candidate, quoteOf } from '../read/index.ts';
import type { DatedCandidate } from '../reason/index.ts';

/** What says that the governing word is no longer so, or soon won't be: it stands right beside it. */
export const BESIDE: ReadonlySet<Statement['role']> = new Set(['changes', 'upcoming', 'conflicts']);

/** The words of a candidate, with where they stand. */
export const citationOf = ({ notice, span }: Candidate): Citation => cite(notice, span.start, span.end);

/** A candidate as the answer says it. */
export const statementOf = (candidate: DatedCandidate): Statement => ({
  role: candidate.role,
  citation: citationOf(candidate),
  dates: candidate.resolved,
  ...(candidate.validity && { validity: candidate.validity }),
});

/** The same with the fact in it that is asked for, where there is one. */
export function tellFact(candidate: DatedCandidate, question: Question, sheetOf: SheetOf): Statement {
  const { notice, span } = candidate;
  const fact = factAsked(question, notice, factsIn(notice, span, sheetOf));
  return { ...statementOf(candidate), ...(fact && { fact: asTold(fact, notice) }) };
}

/** Candidates whose words differ: a heading that its text repeats is quoted once. */
export function distinct<C extends Candidate>(candidates: readonly C[]): C[] {
  const byWords = Map.groupBy(candidates, (one) => quoteOf(one).trim());
  return [...byWords.values()].flatMap(([first]) => first ?? []);
}
