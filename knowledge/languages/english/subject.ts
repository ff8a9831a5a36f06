import type { QuestionWord } from '../language.ts';
import { mixedQuestionWords } from '../telling/terms.ts';
import { englishTerm } from './words.ts';

/** Phrases by which any notice may be asked: "by card" names no library card. */
const PHRASES =
  /\b(?:(?:by|with|in) (?:an? )?(?:credit |debit |bank )?(?:cards?|cash|transfer|post|mail|phone|e-?mail|person|advance|total)|on ?line|take part|sign(?:ing)? up|opening (?:hours|times)|how old|years? old|bus card)\b/gi;

/** Words by which any notice may be asked: they name no subject of their own. */
const ASPECTS = new Set(
  `apply applies applied application applicant applying register registered registration registering enrol enroll enrolment enrolling
   submit submission submitting form file join joining attend participate participation participant volunteer entry enter sign
   fee cost price charge charged pay paying payment paid free money amount rate total expensive cheap discount refund
   date day time period start begin end finish close closing open opening hour due late early last week month year
   bring take carry document paper paperwork require requirement condition necessary eligible eligibility qualify age old
   contact call phone telephone number nr num email e-mail website web site address place venue location office
   result announce announced winner cancel cancellation book booking reserve reservation use go come information info detail
   adult child children kid kids baby student pupil senior elderly pensioner resident foreigner family group person people
   someone anyone everyone today tomorrow tonight weekend weekday monday tuesday wednesday thursday friday saturday sunday
   internet app cash late left remain remaining more less many much long often ask tell talk know happen next
   help support benefit
   notice announcement limit procedure process step method visit receive`
    .split(/\s+/)
    .flatMap((word) => englishTerm(word) ?? []),
);

/** An age, a count, a year: it narrows a subject down, and is none. */
const NUMBER =
  /^(?:[\d.,%]+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|dozen|hundred|thousand)$/;

/** The words of an English question that name what it is about; `[]` for "how much is it?" and "when can I apply?". */
export const englishSubject = (question: string): QuestionWord[] =>
  mixedQuestionWords(question.replace(PHRASES, ' ')).filter(
    ({ word, terms }) => !NUMBER.test(word) && !terms.every((term) => ASPECTS.has(term)),
  );
