import { koreanStem } from '../words.ts';
import { NOUN_END } from './nouns.ts';
import { joinSyllable, splitSyllable } from './syllables.ts';
import { isVerb, mayFollow, verbForms } from './verbs.ts';

/** Particles, at most two, and the copula. */
const AFTER_NOUN =
  /^(?:들|님)?(?:께서|에게서?|한테서?|에서|으로|로|에|까지|부터|보다|처럼|마다|밖에|이?나|이?랑|하고|과|와|의|도|만|은|는|이|가|을|를|요|좀){0,2}(?:이?에요|예요|인가요?|인지|입니까|이야|야|인데|이면|이?라도|이?라면|이?란|임|인|이죠|죠)?$/;
/** A noun of two syllables or more may be made a verb. */
const MADE_VERB = /^(?:을|를)?[하해했한할합함되돼됐된될됩됨받][가-힣]{0,6}$/;

function followsNoun(noun: string, written: string): boolean {
  const rest = written.slice(noun.length);
  if (rest === '') return true;
  if (noun.length > 1) return AFTER_NOUN.test(rest) || MADE_VERB.test(rest) || koreanStem(written) === noun;
  // 문의 is an inquiry, not of a door.
  return AFTER_NOUN.test(rest) && !NOUN_END.test(written);
}

/** Where a verb is kept: what all its forms begin with, and the consonant after that, which none changes. */
function shelfOf(head: string, next: string): string {
  const letters = splitSyllable(next);
  return letters ? head + joinSyllable({ initial: letters.initial, vowel: 0, final: 0 }) : head + next;
}

function shelfOfVerb(verb: string): string {
  // The syllable before 르 takes a ㄹ: 고르다, 골라.
  const kept = verb.endsWith('르다') ? -3 : -2;
  return shelfOf(verb.slice(0, kept), verb.slice(kept)[0] ?? '');
}

const isFormOf = (verb: string, written: string): boolean =>
  verbForms(verb).some(
    ({ form, ending }) => written.startsWith(form) && mayFollow(ending, written.slice(form.length)),
  );

/** Tells which listed nouns and verbs the words of a Korean text are. */
export interface KoreanWords {
  /** `word`: a noun, or a verb in its dictionary form. */
  add(word: string): void;
  /** The listed words that `written`, with its particles and endings, may be; `[]` where it is none. */
  in(written: string): string[];
}

/** Begins with no words. Keeps the words alone, not their forms: there are ten times as many. */
export function createKoreanWords(): KoreanWords {
  const nouns = new Set<string>();
  const verbs = new Map<string, string[]>();
  return {
    add(word) {
      if (!isVerb(word)) {
        nouns.add(word);
        return;
      }
      const shelf = shelfOfVerb(word);
      const others = verbs.get(shelf);
      if (!others) verbs.set(shelf, [word]);
      else if (!others.includes(word)) others.push(word);
    },
    in(written) {
      const found: string[] = [];
      for (let length = 1; length <= written.length; length += 1) {
        const noun = written.slice(0, length);
        if (nouns.has(noun) && followsNoun(noun, written)) found.push(noun);
        for (const verb of verbs.get(shelfOf(noun.slice(0, -1), noun.slice(-1))) ?? [])
          if (isFormOf(verb, written)) found.push(verb);
      }
      return found;
    },
  };
}
