import { cite } from '../../notice.ts';
import type { Question } from '../../understanding/index.ts';
import type { Statement } from '../answer.ts';
import { footnoteOf } from '../cut/index.ts';
import type { DatedCandidate, Reasoned } from '../reason/index.ts';
import { BESIDE, distinct, statementOf } from './quoted.ts';

/**
 * Further stretches of the same notice are quoted along, so many at most and where their score lags this far at most: they are then not
 * much less likely to answer, and help to read what does.
 */
const COMPANIONS = 2;
const COMPANION_LAG = 2;

/** What is quoted along with the governing sentence: its footnote, what it supersedes, or the next best stretches of its notice. */
export function companions(governs: DatedCandidate, question: Question, reasoned: Reasoned): Statement[] {
  const others = reasoned.candidates.slice(1);
  const newer = others.filter(({ role }) => BESIDE.has(role));
  const along = others.filter(({ role }) => !BESIDE.has(role));
  const beside = distinct([governs, ...newer, ...(reasoned.evidence ?? [])])
    .slice(1)
    .map(statementOf);
  if (reasoned.sure !== undefined) return [...beside, ...along.slice(0, COMPANIONS).map(statementOf)];
  const found: Statement[] = [...beside];
  const note = footnoteOf(governs.notice, governs.span);
  if (note) found.push({ role: 'supports', citation: cite(governs.notice, note.start, note.end), dates: [] });
  const superseded = others.find(({ role }) => role === 'superseded');
  if (superseded) found.push(statementOf(superseded));
  if (question.timeCue === 'next' || superseded || note) return found;
  const near = others.filter(
    (one) =>
      one.role === 'supports' &&
      one.notice.id === governs.notice.id &&
      one.score >= governs.score - COMPANION_LAG,
  );
  const further = distinct([governs, ...near]).slice(1, 1 + COMPANIONS);
  return [...found, ...further.map(statementOf)];
}
