import { languageOf } from '../languages/languages.ts';
import type { Notice } from '../notice.ts';
import { EVENT, type EventKind, eventKindOf, eventKindsOf } from './event-words.ts';

/** "제3회 하늘 별빛캠프 참가자 모집": the name follows the ordinal, up to what is announced of it. */
const KOREAN_NAME =
  /제 ?\d{1,3} ?회\s+([\p{L}\p{N} ·‘’“”'"]+?)(?=\s*(?:참가|참여|개최|안내|공고|공지|알림|모집|신청|접수|취소|변경|연기|일정|결과|성료|성황|열려|열린|열려|마무리|마쳐|준비|개회|폐회|확정|초청|공식|수상|발표|선정|체결|완료|추진|유치|출전|우승|[,.…()[\]<>:\-–]|$))/u;
/** "The 3rd Haneul Book Day": capitalised words follow the ordinal. */
const ENGLISH_NAME =
  /\b\d{1,3}(?:st|nd|rd|th) (?:[Aa]nnual )?((?:(?!(?:Takes?|Will|Opens?|Is|Are|Was|On|In|At|From|To|Moved|Moves|Cancell?ed|Postponed|Held|Registration|Announced|Notice)\b)\p{Lu}[\p{L}’'-]*(?: (?:of|the|and|for) (?=\p{Lu}))?\s?){2,6})/u;
/** Ends of Korean words that name a plan, a sum, a body or a place: numbered too, and no event. */
const NO_EVENT =
  /(?:예산|예산안|계획|사업|위원회|개정|고시문|회의록|분기|기분|의회|[가-힣](?:도|시|군|구))$/u;

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What a numbered title calls its event, where no word of the list does: its last word in Korean, its last two in English. Null for none. */
function nameInTitle({ title, language }: Notice): string | null {
  if (eventKindOf(title) !== null || languageOf(language).values.ordinals(title).length === 0) return null;
  const name = (KOREAN_NAME.exec(title) ?? ENGLISH_NAME.exec(title))?.[1]?.replace(/[‘’“”'"]/g, '').trim();
  const words = name?.split(/\s+/) ?? [];
  const korean = /\p{Script=Hangul}/u.test(words.at(-1) ?? '');
  const head = korean ? words.at(-1) : words.slice(-2).join(' ');
  if (!head || head.length < 2 || (!korean && words.length < 2) || NO_EVENT.test(head)) return null;
  return head.toLowerCase();
}

/** The words by which a notice may name an event: those of the list, and the name in its own title. */
export interface EventWords {
  /** As the source of a regular expression. */
  readonly source: string;
  /** The first kind of event that a text names; null for none. */
  kindOf(text: string): EventKind | null;
  /** All kinds that it names; `[]` for none. */
  kindsOf(text: string): EventKind[];
}

const LISTED: EventWords = { source: EVENT, kindOf: eventKindOf, kindsOf: eventKindsOf };
const remembered = new WeakMap<Notice, EventWords>();

function read(notice: Notice): EventWords {
  const name = nameInTitle(notice);
  if (name === null) return LISTED;
  const kind: EventKind = `named ${name}`;
  const isNamed = (text: string): boolean => text.toLowerCase().includes(name);
  return {
    source: `${escaped(name)}|${EVENT}`,
    kindOf: (text) => (isNamed(text) ? kind : eventKindOf(text)),
    kindsOf: (text) => (isNamed(text) ? [kind, ...eventKindsOf(text)] : eventKindsOf(text)),
  };
}

/** By which words a notice names events: an event may be told by its form, a name with an ordinal, as well as by a word that is known. */
export function eventWordsOf(notice: Notice): EventWords {
  const known = remembered.get(notice) ?? read(notice);
  remembered.set(notice, known);
  return known;
}

/** The kind of event that a notice's title names; null for none. */
export const titleKindOf = (notice: Notice): EventKind | null => eventWordsOf(notice).kindOf(notice.title);
