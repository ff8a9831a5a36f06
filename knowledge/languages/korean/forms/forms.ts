import { remember } from '../../telling/remember.ts';
import { koreanTerms } from '../words.ts';
import { joinSyllable, splitSyllable } from './syllables.ts';
import { verbForms } from './verbs.ts';

const F = { none: 0, n: 4, l: 8, b: 17, ss: 20 };
const V = { eo: 4, yeo: 6, o: 8, wa: 9, u: 13, wo: 14, eu: 18, i: 20 };
/** Verbs that any sentence may hold: their forms tell nothing of what it is about. */
const EMPTY = new Set([
  '하',
  '되',
  '있',
  '없',
  '가',
  '오',
  '보',
  '주',
  '받',
  '쓰',
  '내',
  '이',
  '아니',
  '알',
  '사',
  '타',
  '들',
  '나',
  '나오',
]);
const COPULA = /(?:예요|에요|이야|인가요|입니까)$/;
const LONGEST = 10;

const finalOf = (word: string): number => splitSyllable(word.slice(-1))?.final ?? -1;

function withFinal(word: string, final: number): string {
  const last = splitSyllable(word.slice(-1));
  return last ? word.slice(0, -1) + joinSyllable({ ...last, final }) : word;
}

/** A stem in ㄹ loses it before 나요 and ㅂ니까: 여나요 may be of 여다 or 열다. */
const withLost = (stem: string): string[] =>
  finalOf(stem) === F.none ? [stem, withFinal(stem, F.l)] : [stem];

/** What the 아/어 form may be of: 열려 of 열리다, 지내 of 지내다, 열어 of 열다. */
function ofInfinitive(form: string): string[] {
  const head = form.slice(0, -1);
  if (/[가-힣][어아]$/.test(form)) return [head];
  if (form.endsWith('해')) return [`${head}하`];
  const last = splitSyllable(form.slice(-1));
  if (!last || last.final !== F.none) return [];
  const vowel = { [V.yeo]: V.i, [V.wa]: V.o, [V.wo]: V.u, [V.eo]: V.eu }[last.vowel];
  const open = vowel === undefined ? [] : [head + joinSyllable({ ...last, vowel })];
  // 골라 of 고르다
  const doubled = /[라러]$/.test(form) && finalOf(head) === F.l ? [`${withFinal(head, F.none)}르`] : [];
  return [...open, ...doubled, form];
}

/** The stems that a verb of a question may have: 열려요, 열리나요, 열립니까, 열렸나요 are of 열리다. `[]` for other words. */
function stemsOf(word: string): string[] {
  const [, past] = /^([가-힣]+?)(?:어요?|나요?|습니까|니|냐|죠|는지)$/.exec(word) ?? [];
  if (past !== undefined && finalOf(past) === F.ss) return ofInfinitive(withFinal(past, F.none));
  const [, closed] = /^([가-힣]+)(?:습니까|을까요?)$/.exec(word) ?? [];
  if (closed !== undefined) return [closed];
  const [, asked] = /^([가-힣]+)(?:니까|까요?)$/.exec(word) ?? [];
  if (asked !== undefined && (finalOf(asked) === F.b || finalOf(asked) === F.l)) {
    return withLost(withFinal(asked, F.none));
  }
  const [, stem] = /^([가-힣]+?)(?:나요?|는지요?|는데요?|니|냐|죠|지요?)$/.exec(word) ?? [];
  if (stem !== undefined) return withLost(stem);
  const [, polite] = /^([가-힣]+)요$/.exec(word) ?? [];
  return polite === undefined ? [] : ofInfinitive(polite);
}

/** The forms in which notices write a verb: 엽니다, 연다, 열며, 열고, 열었습니다. */
function writtenForms(stem: string): string[] {
  const final = finalOf(stem);
  const open = final === F.l ? withFinal(stem, F.none) : stem;
  const past = verbForms(`${stem}다`)
    .filter(({ ending }) => ending === 'past')
    .flatMap(({ form }) => [`${form}습니다`, `${form}다`]);
  const isOpen = final === F.none || final === F.l;
  const present = isOpen
    ? [`${withFinal(open, F.b)}니다`, `${withFinal(open, F.n)}다`, `${stem}며`]
    : [`${stem}습니다`, `${stem}는다`, `${stem}으며`];
  return [...present, `${stem}고`, `${open}는`, ...past];
}

const WORDS_KEPT = 2_000;

/**
 * Index terms of the forms in which notices may write a verb of a question, each list of one form: 지내요 of 지냅니다, 여나요 of 엽니다.
 * `[]` for words that are no verbs, and for verbs that any sentence may hold.
 */
export const koreanForms = remember((word: string): readonly (readonly string[])[] => {
  if (word.length > LONGEST) return [];
  const stems = stemsOf(word).filter((stem) => stem !== '');
  if (COPULA.test(word) || stems.some((stem) => EMPTY.has(stem))) return [];
  const own = koreanTerms(word).join(' ');
  const forms = new Map(
    stems.flatMap(writtenForms).map((form) => {
      const terms = koreanTerms(form);
      return [terms.join(' '), terms] as const;
    }),
  );
  forms.delete(own);
  forms.delete('');
  return [...forms.values()];
}, WORDS_KEPT);
