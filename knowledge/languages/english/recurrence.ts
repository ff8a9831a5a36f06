import { englishHoliday } from '../../time/recurrence/public-holidays.ts';
import type { RecurrenceRules } from '../telling/recurrence.ts';
import { englishPlaces, readEnglishRecurrences } from './recurring/recurring.ts';

const HOURS = /\b(?:what time|when|how (?:late|early|long)|(?:opening |closing )?(?:hours|times))\b/i;
const CLOSED = /\b(?:closed|shut|close|closes)\b/i;
const OPEN =
  /\b(?:open|opens|opened|run|runs|running|operat\w+|available|collect\w*|held|happening|take place|on|is there|are there|any|go|visit|come|attend|use|working|bring|see)\b/i;
const YES_NO =
  /^\W*(?:(?:so|and|but|well|ok|hi|hello|please|what about|how about)\W+)*(?:is|are|was|were|do|does|did|will|would|can|could|may|isn['’]t|aren['’]t|doesn['’]t|open|closed|sundays?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|weekends?|today|tomorrow|on|and)\b/i;
const ENDS_OPEN = /\b(?:open|closed|shut|collect\w*|too|also)\b/i;

/** Recurrences in English, told and asked for. */
export const englishRecurrence: RecurrenceRules = {
  read: readEnglishRecurrences,
  places: englishPlaces,
  isHoliday: englishHoliday,
  asked: (question) => {
    if (HOURS.test(question)) return 'hours';
    if (!YES_NO.test(question) && !ENDS_OPEN.test(question)) return null;
    if (CLOSED.test(question)) return 'closed';
    if (OPEN.test(question)) return 'open';
    // "Sundays?" asks for the hours.
    return question.trim().split(/\s+/).length <= 4 ? 'hours' : null;
  },
  asksHolidays: (question) => /\b(?:public|bank|national) holidays?\b/i.test(question),
  feastAsked: (question) =>
    /\b(?:seollal|lunar new year|korean new year)\b/i.test(question)
      ? 'seollal'
      : /\b(?:chuseok|korean thanksgiving)\b/i.test(question)
        ? 'chuseok'
        : null,
  asksNow: (question) => /\b(?:now|right now|at the moment|currently)\b/i.test(question),
  asksEveryWeek: (question) =>
    /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days|weekends|weekdays|every|each|any)\b/i.test(question),
  asking:
    /^(?:open\w*|clos\w*|shut\w*|hours?|times?|today|tonight|tomorrow|now|still|next|day|days|visit\w*|come|go|going|public|bank|national|holidays?|run\w*|late|early|week|weekends?|weekdays?)$/i,
  asksOpening: /\b(?:open\w*|clos\w*|shut|hours)\b/i,
  contact:
    /\b(?:phone|telephone|tel|call|ring|e-?mail|contact|enquiries|inquiries|hotline|helpline|questions|report it)\b/i,
  closes: /\b(?:closed|shut|closes|close|no (?:service|collections?|sessions?))\b/i,
  opens: /\b(?:opens?|reopens?|opening|open|back to normal)\b/i,
  clauses: /[;.]\s+|,\s+(?:but|then|and then)\s+|\bthen\b/gi,
  goesOn:
    /^(?:(?:it|we|they|this|that|the (?:office|desk|counter|service|centre|center)|and|but|also|then|hours|times|opening hours|otherwise)\s*|(?:is|are|will be|remains?)\s*|(?:open|closed|shut|no service|available)\s*|(?:on|at|from|all|all day|for)\s*|(?:the|every|each)\s*)*$/i,
};
