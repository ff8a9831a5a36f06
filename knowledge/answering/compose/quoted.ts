import { type Citation, cite } from '../../notice.ts';
import type { Statement } from '../answer.ts';
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

/** Candidates whose words differ: a heading that its text repeats is quoted once. */
export function distinct<C extends Candidate>(candidates: readonly C[]): C[] {
  const byWords = Map.groupBy(candidates, (one) => quoteOf(one).trim());
  return [...byWords.values()].flatMap(([first]) => first ?? []);
}
