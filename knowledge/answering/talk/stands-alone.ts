import { onOneSubject } from '../../events/one-subject.ts';
import { languageOf } from '../../languages/languages.ts';
import type { Notice } from '../../notice.ts';
import type { TermStatistics } from '../../search/passage-index.ts';
import { isTranslation } from '../../translations.ts';
import { type Concept, type Question, subjectsOf } from '../../understanding/index.ts';
import { termsIn } from '../cut/index.ts';
import type { FoundNotice } from '../find/index.ts';

/** Words that a question said in whole has at least: "by post?" goes on from what was said, "where do I take an old mattress?" needn't. */
const IN_WHOLE = 3;
/** Share of what a question names that notices must hold at all: of the rest only the talk may tell what is meant. */
const KNOWN = 0.5;
/** Things that such a question names at least. */
const THINGS = 2;
/** A word that more notices hold, as a share or in number, tells none from the others. */
const COMMON = { share: 0.05, notices: 8 };
/** A form of fewer characters, such as the one Korean syllable that a foreign name sounds like, stands in too many titles. */
const SHORTEST = 2;
/** A notice that says a word so often is about it too. */
const ALSO_ABOUT = 3;

/** The words by which one thing may stand in a notice: its own, and those of another language; not what merely means about the same. */
function formsOf({ terms, alternatives, everyday, slips }: Concept): (readonly string[])[] {
  return [terms, ...alternatives.filter((one) => !everyday.includes(one) && !slips.includes(one))].filter(
    (one) => one.join('').length >= SHORTEST,
  );
}

/** Those that count in a notice of a language: of the question's own the word itself, not what is listed beside it. */
const formsIn = (one: Concept, isOwnLanguage: boolean): (readonly string[])[] =>
  isOwnLanguage ? [one.terms].filter(({ length }) => length > 0) : formsOf(one);

const isIn = (terms: ReadonlySet<string>, one: Concept, isOwnLanguage: boolean): boolean =>
  formsIn(one, isOwnLanguage).some((form) => form.every((term) => terms.has(term)));

/** True for what stands in no notice. */
const isUnknown = (one: Concept, { holding }: TermStatistics): boolean =>
  formsOf(one).every((form) => form.some((term) => !holding.has(term)));

/** What may make a question stand alone: things, not places, that few notices speak of. */
function tellingSubjects(question: Question, { holding, notices }: TermStatistics): Concept[] {
  const most = Math.max(COMMON.notices, COMMON.share * notices);
  return subjectsOf(question).filter(
    (one) =>
      !one.isPlace &&
      !one.isPredicate &&
      !one.isVerbForm &&
      formsOf(one).some((form) => {
        const held = Math.min(...form.map((term) => holding.get(term) ?? 0));
        return held > 0 && held <= most;
      }),
  );
}

/** How often a notice says a thing. */
function timesSaid({ text, language }: Notice, one: Concept, isOwnLanguage: boolean): number {
  const sequence = languageOf(language).words.terms(text);
  return Math.max(
    0,
    ...formsIn(one, isOwnLanguage).map((form) =>
      Math.min(...form.map((term) => sequence.filter((said) => said === term).length)),
    ),
  );
}

/**
 * `alone`: on another subject than the talk's; `same`: it names the talk's own; `either`: the notice in talk tells of what another is about;
 * `goes-on`: it leans on what was said.
 */
export type Standing = 'alone' | 'same' | 'either' | 'goes-on';

/**
 * Whether a question has a subject of its own. It stands alone where another notice's title names more of it than that of the notice in
 * talk, which isn't about it too; or a question said in whole names things of which that notice tells none, and another all. It goes on
 * with "it", "there", "how much?" and "and in the next town?". `question` and `found` are as they are without the talk; `isAbout` is false
 * where the notice is only what was shown last.
 */
export function standingOf(
  question: Question,
  { found, statistics }: { readonly found: readonly FoundNotice[]; readonly statistics: TermStatistics },
  { notice: inTalk, isAbout }: { readonly notice: Notice | undefined; readonly isAbout: boolean },
): Standing {
  if (question.leansPastOpening) return 'goes-on';
  const subjects = tellingSubjects(question, statistics);
  const things = subjectsOf(question).filter(({ isPlace, isPredicate }) => !isPlace && !isPredicate);
  const unknown = things.filter((one) => isUnknown(one, statistics)).length;
  if (subjects.length === 0 || unknown > KNOWN * things.length) return 'goes-on';
  const titled = inTalk ? termsIn(inTalk.title, inTalk.language) : new Set<string>();
  const told = inTalk ? termsIn(`${inTalk.title}\n${inTalk.text}`, inTalk.language) : new Set<string>();
  const isTalksOwn = inTalk?.language === question.language;
  const named = subjects.filter((one) => isIn(titled, one, isTalksOwn)).length;
  const untold = subjects.filter((one) => !isIn(told, one, isTalksOwn));
  const isAboutAll =
    inTalk !== undefined && subjects.every((one) => timesSaid(inTalk, one, isTalksOwn) >= ALSO_ABOUT);
  const isSame = (notice: Notice): boolean =>
    inTalk !== undefined &&
    (notice.id === inTalk.id || isTranslation(notice, inTalk) || onOneSubject(notice, inTalk));
  // Where it is only what was shown last, that tells of these things no less than the talk does.
  const isWhole =
    isAbout && untold.length >= THINGS && untold.length === subjects.length && question.wordCount >= IN_WHOLE;
  const others = found.filter(({ notice }) => !isSame(notice));
  const titles = others.map(({ notice }) => {
    const title = termsIn(notice.title, notice.language);
    return subjects.filter((one) => isIn(title, one, notice.language === question.language));
  });
  const isTitled = titles.some(
    (its) =>
      its.length > named &&
      // Said in passing by the notice in talk, two together still name another's subject.
      (its.length - named >= THINGS || untold.some((one) => its.includes(one))),
  );
  const isTold = ({ notice, passages }: FoundNotice): boolean =>
    passages.some(({ text }) => {
      const all = termsIn(`${notice.title}\n${text}`, notice.language);
      return subjects.every((one) => isIn(all, one, notice.language === question.language));
    });
  if (!isAboutAll && (isTitled || (isWhole && others.some(isTold)))) return 'alone';
  // One word may be said of many things; two together name one.
  const isEither =
    untold.length === 0 &&
    named < subjects.length &&
    titles.some((its) => its.length === subjects.length) &&
    (!isAboutAll || subjects.length >= THINGS);
  if (isEither) return 'either';
  return named > 0 ? 'same' : 'goes-on';
}
