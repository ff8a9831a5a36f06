import { allLanguages, anyOf, languageOf } from '../languages/languages.ts';
import type { Notice } from '../notice.ts';
import { eventWordsOf, titleKindOf } from './event-form.ts';
import { subjectOf } from './subject.ts';

/** Names of one series share at least this of their words (Jaccard), across publishers more. */
const ONE_NAME = { samePublisher: 0.4, otherPublisher: 0.75 };
/** "the 8th Digital Nations Ministerial Summit", "제8회 디지털 네이션스 장관회의": the name lies between ordinal and event. */
const namedBy = (event: string): RegExp =>
  new RegExp(
    allLanguages()
      .map(({ events }) => events.named(event))
      .join('|'),
    'iu',
  );
const renamed = anyOf(({ events }) => events.renamed);

/** What a notice calls its event. */
export interface SeriesName {
  readonly terms: ReadonlySet<string>;
  /** As it is written in the title. */
  readonly text: string;
}

const remembered = new WeakMap<Notice, SeriesName>();

function read(notice: Notice): SeriesName {
  const { title, language } = notice;
  const named = namedBy(eventWordsOf(notice).source)
    .exec(title)
    ?.slice(1)
    .find((name) => name !== undefined);
  if (named === undefined) return { terms: subjectOf(notice), text: title };
  return {
    terms: new Set(
      languageOf(language)
        .words.terms(named)
        .filter((term) => !/^\d+$/.test(term)),
    ),
    text: named,
  };
}

/** The name of the series that a notice's event belongs to: the words after an ordinal in its title, else those of the whole title. */
export function seriesNameOf(notice: Notice): SeriesName {
  const known = remembered.get(notice) ?? read(notice);
  remembered.set(notice, known);
  return known;
}

/** True where a notice tells that its event bore another name, and uses words of that name. */
function tellsOfOldName(notice: Notice, other: SeriesName): boolean {
  const sentence = notice.text.split(/(?<=[.!?])\s|\n/).find((one) => renamed().test(one));
  if (sentence === undefined) return false;
  const terms = new Set(languageOf(notice.language).words.terms(sentence));
  return [...other.terms].filter((term) => terms.has(term)).length >= 1;
}

/** True where two notices tell of one series: by the names in their titles, or as one tells that the event was renamed. */
export function ofOneSeries(a: Notice, b: Notice): boolean {
  if (a === b) return true;
  const [some, others] = [seriesNameOf(a), seriesNameOf(b)];
  if (titleKindOf(a) !== titleKindOf(b)) return false;
  const shared = some.terms.intersection(others.terms).size;
  const all = some.terms.union(others.terms).size;
  const samePublisher = a.publisher === b.publisher;
  const share = all === 0 ? 0 : shared / all;
  if (share >= ONE_NAME[samePublisher ? 'samePublisher' : 'otherPublisher']) return true;
  return samePublisher && (tellsOfOldName(a, others) || tellsOfOldName(b, some));
}
