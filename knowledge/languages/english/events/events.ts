import type { Events } from '../../port/events.ts';
import { englishTerm } from '../words.ts';

/** Capitalised words follow the ordinal. */
const NUMBERED_NAME =
  /\b\d{1,3}(?:st|nd|rd|th) (?:[Aa]nnual )?((?:(?!(?:Takes?|Will|Opens?|Is|Are|Was|On|In|At|From|To|Moved|Moves|Cancell?ed|Postponed|Held|Registration|Announced|Notice)\b)\p{Lu}[\p{L}’'-]*(?: (?:of|the|and|for) (?=\p{Lu}))?\s?){2,6})/u;
const NOTICE_WORDS =
  'notice announcement news update information guide new change changed changes moved moves date register apply application month week day year cancel cancelled cancellation postponed postponement amended amendment correction corrected revised revision rescheduled';
const DAYS_AND_MONTHS =
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday';

/** English words for events, and for what is told of them. */
export const englishEvents: Events = {
  kinds: {
    summit: '\\bsummits?\\b',
    marathon: '\\bmarathons?\\b',
    festival: '\\b(?:festivals?|carnivals?)\\b',
    fair: '\\b(?:fairs?|expos?|exhibitions?)\\b',
    meeting: '\\b(?:conferences?|meetings?|forums?|hearings?|assembl(?:y|ies)|congress(?:es)?)\\b',
    contest: '\\b(?:contests?|competitions?|championships?|tournaments?|races?)\\b',
    ceremony: '\\b(?:ceremon(?:y|ies)|parades?|celebrations?|commemorations?)\\b',
    show: '\\b(?:concerts?|shows?|performances?|screenings?)\\b',
    election: '\\b(?:elections?|referendums?|by-elections?)\\b',
    course: '\\b(?:lectures?|seminars?|workshops?|webinars?)\\b',
  },
  seasons: [/\bspring\b/iu, /\bsummer\b/iu, /\b(?:autumn|fall)\b/iu, /\bwinter\b/iu],
  turns: (event) => ({
    next: `\\bnext\\b(?! (?:month|year|week|day|to)\\b)[^.,;]{0,60}?(?:${event})`,
    previous: `\\b(?:last year[’']s|(?:the )?previous|the last)\\b[^.,;]{0,40}?(?:${event})`,
    beside: `\\b(?:before|ahead of|prior to|after|following|lead-?up to|run-?up to|since)\\b[^.,;]{0,40}?(?:${event})`,
  }),
  held: /\b(?:was|were|had been|has been|took|attended|met|joined|participated)\b/u,
  ahead: /\b(?:will|shall|is to|are to|takes? place|expected)\b/u,
  place:
    /\b(?:held|place|hosted|staged) (?:\S+ ){0,4}?(?:in|at) (?:the )?((?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)\p{Lu}[\p{L}’'-]*(?: (?:of |the )?\p{Lu}[\p{L}’'-]*)*)|\b(online|virtually)\b/u,
  host: /\b(\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*) (?:will |is to )?(?:chairs?|hosts?\b|is (?:the |a )?(?:next )?(?:host|chair))|\bwith (?:the )?(\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*) as (?:chair|host|Chair|Host)/u,
  numberedName: NUMBERED_NAME,
  headOf(name) {
    const words = name.split(/\s+/);
    return words.length < 2 ? null : words.slice(-2).join(' ');
  },
  named: (event) => `(?:\\d(?:st|nd|rd|th))\\s+([^.,;]{0,60}?(?:${event}))`,
  renamed:
    /\b(?:renamed|formerly|previously|now (?:called|named|known)|known as|met as|used to be called)\b/iu,
  noticeTerms: `${NOTICE_WORDS} ${DAYS_AND_MONTHS}`.split(' ').flatMap((word) => englishTerm(word) ?? []),
};
