import { onOneSubject } from '../../events/one-subject.ts';
import type { Notice } from '../../notice.ts';
import { isTranslation } from '../../translations.ts';
import { type AskRequest, namesSubject, type Question, understand } from '../../understanding/index.ts';
import type { Answer } from '../answer.ts';
import { type AnsweringParts, answerQuestion } from '../answer-question.ts';
import { holds, termsIn } from '../cut/index.ts';
import { findFor } from './find-for.ts';
import { noticeInTalk } from './notice-in-talk.ts';
import { standingOf } from './stands-alone.ts';

type Answered = Extract<Answer, { status: 'answered' }>;

/** Earlier questions that are asked again to learn what a talk is about, the last ones. */
const REPLAYED = 6;
/** Share of what the talk was about that another notice must hold to say what comes next in it. */
const SAME_MATTER = 0.5;
const PASSAGES = 3;

/** As though nothing had been said before. */
const cold = ({ history: _said, quotedLast: _quoted, inTalk: _notice, ...request }: AskRequest): AskRequest =>
  request;

/** What would have been said, as passages to read. */
function shownOnly({ question, statements, hits }: Answered): Answer {
  const [first, ...more] = statements.slice(0, PASSAGES).map(({ citation }) => citation);
  return first
    ? { status: 'suggested', question, passages: [first, ...more], choices: [], hits }
    : { status: 'unanswered', question, reason: 'not-in-notices', nearest: [], hits };
}

/** True where a notice tells of what the talk is about: it is that notice, one on the same subject, or holds most of what was asked about. */
function isOfTalk(notice: Notice, inTalk: Notice, { concepts }: Question): boolean {
  if (notice.id === inTalk.id || isTranslation(notice, inTalk) || onOneSubject(notice, inTalk)) return true;
  const carried = concepts.filter(({ weight, aspect }) => weight < 1 && weight > 0.15 && !aspect);
  const terms = termsIn(`${notice.title}\n${notice.text}`, notice.language);
  const held = carried.filter((one) => holds(terms, one)).length;
  return carried.length > 0 && held > SAME_MATTER * carried.length;
}

/** True where all that an answer shows is of the notice in talk, or of its publisher's on the same subject. */
function isOfMatter(answer: Answer, inTalk: Notice, { shelf }: AnsweringParts): boolean {
  const isIt = (id: string): boolean => {
    const notice = shelf.notice(id);
    if (!notice) return false;
    const isBeside = notice.publisher === inTalk.publisher && onOneSubject(notice, inTalk);
    return id === inTalk.id || isTranslation(notice, inTalk) || isBeside;
  };
  switch (answer.status) {
    case 'answered':
      return answer.statements.every(({ citation }) => isIt(citation.noticeId));
    case 'suggested':
      return answer.choices.length === 0 && answer.passages.every(({ noticeId }) => isIt(noticeId));
    case 'unanswered':
      return false;
  }
}

/** A question that goes on: the notice in talk answers it, or nothing is said outright. */
async function goOn(
  request: AskRequest,
  inTalk: Notice,
  parts: AnsweringParts,
  signal: AbortSignal,
): Promise<Answer> {
  const stayed = await answerQuestion({ ...request, inTalk: inTalk.id }, parts, signal);
  const isStay = stayed.question.inTalk !== null;
  if (stayed.status === 'answered') {
    const { noticeId } = stayed.statements[0].citation;
    const notice = parts.shelf.notice(noticeId);
    return isStay || (notice && isOfTalk(notice, inTalk, stayed.question)) ? stayed : shownOnly(stayed);
  }
  if (!isStay || stayed.status === 'suggested' || !namesSubject(stayed.question)) return stayed;
  const elsewhere = await answerQuestion({ ...request, inTalk: null }, parts, signal);
  return elsewhere.status === 'answered' ? shownOnly(elsewhere) : elsewhere;
}

/** What a talk is about, as ids of notices; undefined where that isn't known. */
interface Talk {
  readonly about?: string | undefined;
  /** What was shown last, though the talk needn't be about it. */
  readonly near?: string | undefined;
}

/**
 * The answer to a question for what there is among all notices, whatever the talk is about; null for other questions, and for "anything for
 * children?" while one notice is in talk.
 */
async function overviewBeside(
  request: AskRequest,
  inTalk: Notice | undefined,
  parts: AnsweringParts,
  signal: AbortSignal,
): Promise<Answer | null> {
  if (understand(cold(request), parts.vocabulary).overviews.length === 0) return null;
  const answer = await answerQuestion(cold(request), parts, signal);
  const isOne =
    answer.status === 'answered' || (answer.status === 'unanswered' && answer.reason !== 'not-told');
  const overview = isOne ? answer.overview : undefined;
  if (!overview) return null;
  const { kinds, days, about } = overview.asked;
  const mayBeOfTalk = days === null && (about.length > 0 || kinds.every((kind) => kind === 'any'));
  return inTalk && mayBeOfTalk ? null : answer;
}

async function answerBeside(
  request: AskRequest,
  { about, near }: Talk,
  parts: AnsweringParts,
  signal: AbortSignal,
): Promise<Answer> {
  const { history = [], asOf } = request;
  const known = (id: string | undefined): Notice | undefined => {
    const notice = id === undefined ? undefined : parts.shelf.notice(id);
    // Without a title it is a piece of something, and a talk goes on about more than that.
    const isWhole = notice !== undefined && notice.title.trim() !== '';
    return isWhole && (notice.published?.on ?? '') <= asOf ? notice : undefined;
  };
  const inTalk = known(about);
  const overview = await overviewBeside(request, inTalk, parts, signal);
  if (overview) return overview;
  if (!inTalk && !history.some(({ role }) => role === 'user'))
    return answerQuestion(cold(request), parts, signal);
  const without = await findFor(cold(request), parts, signal);
  const standing = standingOf(without.question, without, {
    notice: inTalk ?? known(near),
    isAbout: inTalk !== undefined,
  });
  if (standing !== 'goes-on') {
    const alone = await answerQuestion(cold(request), parts, signal);
    const stands =
      standing === 'alone' ||
      (standing === 'either' && alone.status === 'answered') ||
      (standing === 'same' && inTalk !== undefined && isOfMatter(alone, inTalk, parts));
    if (stands) return alone;
  }
  return inTalk
    ? goOn(request, inTalk, parts, signal)
    : answerQuestion({ ...request, inTalk: null }, parts, signal);
}

/** The notice that an answer shows first; undefined for none. */
function shownFirst(answer: Answer): string | undefined {
  switch (answer.status) {
    case 'answered':
      return answer.statements[0].citation.noticeId;
    case 'suggested':
      return answer.passages[0].noticeId;
    case 'unanswered':
      return answer.nearest[0]?.noticeId;
  }
}

/** What earlier questions led to, asked again one after another. */
async function talkOf(request: AskRequest, parts: AnsweringParts, signal: AbortSignal): Promise<Talk> {
  const history = request.history ?? [];
  const asked = history.flatMap(({ role, text }, at) =>
    role === 'user' && text.trim() !== '' ? [{ text, before: history.slice(0, at) }] : [],
  );
  let talk: Talk = {};
  for (const { text, before } of asked.slice(-REPLAYED)) {
    const earlier = { ...request, question: text, history: before, withdrawn: [], quotedLast: undefined };
    const answer = await answerBeside(earlier, talk, parts, signal);
    talk = { about: noticeInTalk(answer, talk.about), near: shownFirst(answer) ?? talk.near };
  }
  return talk;
}

/**
 * Answers a question in its talk. One with a subject of its own gets the answer that it gets without the talk; one that goes on is answered
 * by the notice in talk, or nothing is said outright. Where a request doesn't tell which notice that is, the earlier questions do. Rejects
 * only when aborted or when the index fails.
 */
export async function answerInTalk(
  request: AskRequest,
  parts: AnsweringParts,
  signal: AbortSignal,
): Promise<Answer> {
  const { inTalk, quotedLast } = request;
  const talk =
    inTalk === undefined
      ? await talkOf(request, parts, signal)
      : { about: inTalk ?? undefined, near: quotedLast?.noticeId };
  return inOwnLanguage(await answerBeside(request, talk, parts, signal), request, parts, signal);
}

/** The same from the notice's version in the language of the question, where that is held and answers too; else as it was. */
async function inOwnLanguage(
  answer: Answer,
  request: AskRequest,
  parts: AnsweringParts,
  signal: AbortSignal,
): Promise<Answer> {
  if (answer.status !== 'answered') return answer;
  const { language } = answer.question;
  const quoted = parts.shelf.notice(answer.statements[0].citation.noticeId);
  if (!quoted || quoted.language === language) return answer;
  const twin = answer.hits
    .flatMap(({ noticeId }) => parts.shelf.notice(noticeId) ?? [])
    .find((one) => one.language === language && isTranslation(one, quoted));
  if (!twin) return answer;
  const own = await answerQuestion({ ...request, inTalk: twin.id }, parts, signal);
  return own.status === 'answered' && own.statements[0].citation.noticeId === twin.id ? own : answer;
}
