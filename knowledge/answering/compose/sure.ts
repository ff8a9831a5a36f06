import { doubted, type Question } from '../../understanding/index.ts';
import { holds, termsIn } from '../cut/index.ts';
import type { Candidate } from '../read/index.ts';
import { clarify, type Meant } from './clarify.ts';
import { confidenceOf } from './confidence.ts';
import type { Evidence } from './evidence.ts';
import { BESIDE } from './quoted.ts';

/** The share of a question that a stretch with its title must hold for the question to be about that notice. */
const NEARLY_ALL = 0.75;

/** The notice's title names what is asked about, and with it the stretch holds nearly all: however it sounds, that is a question for it. */
function isAbout({ wants, concepts }: Question, { notice, features }: Candidate): boolean {
  if (wants === null || features.withTitle < NEARLY_ALL) return false;
  const title = termsIn(notice.title, notice.language);
  return concepts.some((one) => one.expected && holds(title, one));
}

/** How sure it is that a candidate answers, less the doubt that anything was asked of the notices. */
export function sureOf(question: Question, candidate: Candidate, rivals: readonly Candidate[]): number {
  const confidence = confidenceOf(question, candidate, rivals);
  return isAbout(question, candidate) ? confidence : doubted(confidence, question.speech);
}

/** What the question may mean, where each of several would be said outright if the others weren't there; `[]` elsewhere. */
export function meantBy(question: Question, { reasoned, found, thresholds }: Evidence): Meant[] {
  // A notice and the one that changes it are no two things to choose from.
  const isSettled =
    reasoned.insteadOf !== undefined || reasoned.candidates.some(({ role }) => BESIDE.has(role));
  if (reasoned.sure !== undefined || isSettled) return [];
  const meant = clarify(question, reasoned.candidates, found);
  const alike = new Set(meant.map(({ candidate }) => candidate.notice.id));
  const rivals = reasoned.candidates.filter(
    ({ role, notice }) => role === 'supports' && !alike.has(notice.id),
  );
  const sure = ({ candidate }: Meant) => sureOf(question, candidate, rivals) >= thresholds.answered;
  return meant.every(sure) ? meant : [];
}
