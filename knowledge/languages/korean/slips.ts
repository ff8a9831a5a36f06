import type { Correction, PossibleSlip, SpellingRules } from '../telling/slips.ts';
import { vowelSlips } from './forms/slips.ts';
import { koreanQuestionTerms, koreanStem } from './words.ts';

/** Words that ask, or that notices head their lines with: slips in them are told without a look at the notices. */
const ASKING = '언제 어떻게 무엇 무슨 누구 누가 며칠 접수 번호 대상'.split(' ');
const MEANT = new Map(ASKING.flatMap((word) => vowelSlips(word).map((slip) => [slip.word, word] as const)));
/** Words that ask, and begin anew where they stand inside a run of syllables: 마라톤언제해요, 소파버리는데얼마에요. */
const BEGINS_ANEW =
  /(?<=[가-힣]{2})(?=(?:언제|얼마|어디(?!어디)|어떻게|무엇|무슨(?!무슨)|누구|누가|며칠|몇(?=[시명살월일개번])))(?<!어디|무슨|누구|무엇)/g;
const RUN = /[가-힣]+/g;
const ALONE = '(?<![ㄱ-ㅎㅏ-ㅣ가-힣])';
/** Short forms of chats and clipped endings, and what they stand for; first to last. */
const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`${ALONE}ㅇㄷ(?![ㄱ-ㅎㅏ-ㅣ])`, 'g'), '어디'],
  [new RegExp(`${ALONE}ㅇㅈ(?![ㄱ-ㅎㅏ-ㅣ])`, 'g'), '언제'],
  [new RegExp(`${ALONE}ㅇㅁ(?![ㄱ-ㅎㅏ-ㅣ])`, 'g'), '얼마'],
  [/(?:멏|몆|몃|멷)(?= ?[시명살월일개번])/g, '몇'],
  [/얼만(?:가요|데요?|지요?)|얼마임/g, '얼마예요'],
  [/언젠(?:가요|데요?|지요?)|언제임/g, '언제예요'],
  [/어딘(?:가요|데요?|지요?)|어디임/g, '어디예요'],
  [/(?<=[가-힣])(?:애요|에여|예여|애여)(?![가-힣])/g, '예요'],
  [/(?<=[가-힣])(?:하나여|하낭|하나염)(?![가-힣])/g, '하나요'],
];
/** Syllables of a run from which it may be several words, and up to which slips are looked for. */
const LONG = 4;
const LONGEST = 12;
/** What a vowel put wrong, and a space left out, count. */
const ONE_VOWEL = 0.3;
const NO_SPACE = 0.5;

/** A run with the slips in words that ask mended. */
function withAskingWords(run: string): string {
  for (let at = 0; at + 2 <= run.length; at += 1)
    for (const letters of [3, 2]) {
      const slip = run.slice(at, at + letters);
      const word = MEANT.get(slip);
      if (word !== undefined) return run.slice(0, at) + word + withAskingWords(run.slice(at + letters));
    }
  return run;
}

/** A run with its first word set apart, where that is one that people have a word for: 쇼파 버리는데. */
function parted(run: string, isListed: (word: string) => boolean): Correction[] {
  for (let at = run.length - 2; at >= 2; at -= 1) {
    const head = run.slice(0, at);
    if (!isListed(head)) continue;
    const rest = run.slice(at);
    return [
      {
        to: `${head} ${rest}`,
        cost: NO_SPACE,
        terms: [...koreanQuestionTerms(head), ...koreanQuestionTerms(rest)],
      },
    ];
  }
  return [];
}

/** The run with one vowel put right, within its stem: endings are nobody's subject. */
const withVowels = (run: string): Correction[] =>
  vowelSlips(run)
    .filter(({ at }) => at < koreanStem(run).length)
    .map(({ word }) => ({ to: word, cost: ONE_VOWEL, terms: koreanQuestionTerms(word) }));

/** How Korean is misspelt in chats: vowels that sound alike, words without spaces, clipped endings. */
export const koreanSlipRules: SpellingRules = {
  plainly: (text) =>
    SHORT_FORMS.reduce((written, [short, full]) => written.replace(short, full), text).replace(RUN, (run) =>
      withAskingWords(run).replace(BEGINS_ANEW, ' '),
    ),
  slipsIn(text, isListed) {
    const slips: PossibleSlip[] = [];
    for (const { 0: run, index } of text.matchAll(RUN)) {
      const terms = koreanQuestionTerms(run);
      if (terms.length === 0 || run.length > LONGEST) continue;
      const split = run.length >= LONG && !isListed(koreanStem(run)) ? parted(run, isListed) : [];
      const corrections = [...withVowels(run), ...split];
      if (corrections.length > 0)
        slips.push({ start: index, end: index + run.length, terms, isNoWord: false, corrections });
    }
    return slips;
  },
};
