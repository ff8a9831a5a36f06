import { onOneSubject } from '../../events/one-subject.ts';
import { romanizeHangul } from '../../languages/korean/forms/romanize.ts';
import { languageOf } from '../../languages/languages.ts';
import { mixedTerms } from '../../languages/telling/terms.ts';
import type { Notice } from '../../notice.ts';
import { placeOf, type Question } from '../../understanding/index.ts';
import type { Choice } from '../answer.ts';
import type { FoundNotice } from '../find/index.ts';
import { quoteOf } from '../read/index.ts';
import type { DatedCandidate } from '../reason/index.ts';
import { foldNearDuplicates } from './near-duplicates.ts';

/** Longer questions say which one they mean. */
const FEW_WORDS = 3;
/** Two answer alike where their scores differ by no more: one is then at most twice as likely as the other. */
const LAG = 0.7;
/** And where they hold shares of the question's words that differ by no more, each at least so many. */
const HELD = { differ: 0.05, least: 0.7 };
/** Things to pick from. */
const MOST = 3;
/** Two quotes with so large a share of terms in common (Jaccard) say the same. */
const SAME_WORDS = 0.9;

/** One of the things that a question may mean, with what would answer it. */
export interface Meant {
  readonly choice: Choice;
  readonly candidate: DatedCandidate;
}

/** Another's answer is as good as the first one's: it holds as much of the question, and what the question wants. */
function answersAsWell(one: DatedCandidate, best: DatedCandidate, { wants }: Question): boolean {
  const [some, most] = [one.features, best.features];
  return (
    one.notice.language === best.notice.language &&
    one.score >= best.score - LAG &&
    some.withTitle >= HELD.least &&
    some.withTitle >= most.withTitle - HELD.differ &&
    (wants === null || some[`shape:${wants}`] >= most[`shape:${wants}`])
  );
}

const numbersOf = (text: string): string => (text.match(/\d[\d,.]*/g) ?? []).sort().join(' ');

function saySame(a: DatedCandidate, b: DatedCandidate): boolean {
  const [dates, otherDates] = [a, b].map(({ resolved }) =>
    resolved
      .map(({ interval }) => `${interval.start} ${interval.end}`)
      .sort()
      .join(),
  );
  if (dates !== '' && dates === otherDates) return true;
  if (dates !== otherDates || numbersOf(quoteOf(a)) !== numbersOf(quoteOf(b))) return false;
  const [some, others] = [a, b].map(
    (one) => new Set(languageOf(one.notice.language).words.terms(quoteOf(one))),
  );
  if (!some || !others || some.size + others.size === 0) return true;
  const shared = some.intersection(others).size;
  return shared / (some.size + others.size - shared) >= SAME_WORDS;
}

/** What tells a notice from the other: its place, or for one publisher its title. Null where nothing does, or where they are of one series. */
function tells(notice: Notice, other: Notice): 'place' | 'title' | null {
  const [place, elsewhere] = [notice, other].map(({ publisher }) => publisher && placeOf(publisher));
  if (place && elsewhere && place !== elsewhere) return 'place';
  if (notice.publisher !== other.publisher || onOneSubject(notice, other)) return null;
  return notice.title.trim() === '' || notice.title === other.title ? null : 'title';
}

/** True where a word of the question itself is this place, in this script or another. */
function names({ concepts }: Question, place: string): boolean {
  const wanted = mixedTerms(place).join(' ');
  return concepts.some(
    ({ terms, alternatives, weight }) =>
      weight === 1 && [terms, ...alternatives].some((one) => one.join(' ') === wanted),
  );
}

/** A place as the language of the question writes names. */
function inScriptOf(place: string, language: string): string {
  if (language === 'ko') return place;
  const latin = romanizeHangul(place);
  return latin.charAt(0).toUpperCase() + latin.slice(1);
}

function meant(candidate: DatedCandidate, by: 'place' | 'title', question: Question): Meant {
  const { title, publisher } = candidate.notice;
  const place = by === 'place' && publisher !== null ? placeOf(publisher) : null;
  const label = place === null ? title.trim() : inScriptOf(place, question.language);
  return {
    choice:
      place === null
        ? { label, question: question.text, publisher: null, noticeId: candidate.notice.id }
        : { label, question: `${label}: ${question.text}`, publisher, noticeId: null },
    candidate,
  };
}

/**
 * What a short question may mean, where the notices answer for two or three things alike and it names none of them: "when is the health
 * check?" of two towns. By name, so that the order is the same whenever it is asked; `[]` where one is clearly meant, where a newer notice governs, or where all say the same.
 * `candidates`: the governing one first.
 */
export function clarify(
  question: Question,
  candidates: readonly DatedCandidate[],
  found: readonly FoundNotice[],
): Meant[] {
  const [best, ...others] = candidates;
  const { concepts, constraints, timeCue, publisher, carriedFrom } = question;
  const own = concepts.filter(({ expected, weight }) => expected && weight === 1);
  if (!best || publisher || carriedFrom !== null || timeCue !== null) return [];
  if (constraints.ordinals.length + constraints.years.length > 0) return [];
  if (own.length === 0 || own.length > FEW_WORDS || best.features.withTitle < HELD.least) return [];

  const told = new Set(foldNearDuplicates(found).map(({ notice }) => notice.id));
  const alike: DatedCandidate[] = [best];
  let by: 'place' | 'title' | null = null;
  for (const one of others) {
    if (one.role === 'superseded' || !told.has(one.notice.id)) continue;
    if (!answersAsWell(one, best, question) || alike.some((other) => saySame(one, other))) continue;
    const apart = alike.map((other) => tells(one.notice, other.notice));
    const [first] = apart;
    if (!first || apart.some((other) => other !== first) || (by !== null && by !== first)) continue;
    by = first;
    alike.push(one);
    if (alike.length === MOST) break;
  }
  if (by === null) return [];
  const choices = alike
    .map((one) => meant(one, by, question))
    .sort((a, b) => a.choice.label.localeCompare(b.choice.label, question.language));
  const places = alike.map(({ notice }) => (notice.publisher ? placeOf(notice.publisher) : null));
  if (by === 'place' && places.some((place) => place !== null && names(question, place))) return [];
  return new Set(choices.map(({ choice }) => choice.label)).size === choices.length ? choices : [];
}
