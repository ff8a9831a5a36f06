/** What recurs as one thing, by its words in English and Korean; the name is that of the kind. */
const KINDS = {
  summit: '\\bsummits?\\b|정상회의|정상회담|장관회의|장관급 ?회의',
  marathon: '\\bmarathons?\\b|마라톤|걷기 ?대회|달리기 ?대회',
  festival: '\\b(?:festivals?|carnivals?)\\b|축제|페스티벌|문화제',
  fair: '\\b(?:fairs?|expos?|exhibitions?)\\b|박람회|엑스포|전시회',
  meeting:
    '\\b(?:conferences?|meetings?|forums?|hearings?|assembl(?:y|ies)|congress(?:es)?)\\b|회의|총회|포럼|설명회|간담회|공청회|토론회|학술대회',
  contest:
    '\\b(?:contests?|competitions?|championships?|tournaments?|races?)\\b|대회|경연|공모전|경기대회|선수권',
  ceremony:
    '\\b(?:ceremon(?:y|ies)|parades?|celebrations?|commemorations?)\\b|기념식|개막식|준공식|개관식|행사|한마당|해맞이',
  show: '\\b(?:concerts?|shows?|performances?|screenings?)\\b|음악회|연주회|콘서트|공연|상영회',
  election: '\\b(?:elections?|referendums?|by-elections?)\\b|선거|국민투표',
  course: '\\b(?:lectures?|seminars?|workshops?|webinars?)\\b|강연|강좌|세미나|아카데미|워크숍|특강',
} as const satisfies Record<string, string>;

/** A kind of event: by a word that is known, or by the name in a numbered title. */
export type EventKind = keyof typeof KINDS | `named ${string}`;

/** In the order in which they are looked for: 정상회의 is a summit before it is a meeting. */
const PATTERNS = Object.entries(KINDS).map(
  ([kind, words]) => [kind as EventKind, new RegExp(words, 'iu')] as const,
);
/** Any word for an event, as the source of a regular expression. */
export const EVENT = Object.values(KINDS).join('|');

/** The first kind of event that the text names; null for none. */
export function eventKindOf(text: string): EventKind | null {
  return PATTERNS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** The kinds of event that the text names. */
export function eventKindsOf(text: string): EventKind[] {
  return PATTERNS.filter(([, pattern]) => pattern.test(text)).map(([kind]) => kind);
}

const SEASONS = [
  /\bspring\b|봄|춘계/iu,
  /\bsummer\b|여름|하계/iu,
  /\b(?:autumn|fall)\b|가을|추계/iu,
  /\bwinter\b|겨울|동계/iu,
];

/** The season that a text names, 0 for spring to 3 for winter; null for none or several. */
export function seasonOf(text: string): number | null {
  const named = SEASONS.flatMap((pattern, season) => (pattern.test(text) ? [season] : []));
  return named.length === 1 ? (named[0] ?? null) : null;
}
