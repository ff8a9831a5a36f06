import { joinSyllable, type Syllable, splitSyllable } from './syllables.ts';

/** How a form of a verb goes on: after the bare stem, after 아/어, after the past's ㅆ, and after ㄴ, ㄹ, ㅂ or ㅁ. */
export type VerbEnding = 'stem' | 'infinitive' | 'past' | 'modifier';

/** What the words of a verb begin with, and how they go on. */
export interface VerbForm {
  readonly form: string;
  readonly ending: VerbEnding;
}

/** Syllables that may follow, and up to six after them: people leave out spaces (받을수있나요). */
const AFTER: Readonly<Record<VerbEnding, RegExp>> = {
  stem: /^[고지기게는나네니자던더도든거구군냐습죠면려러시세신실셔십셨으은을음]/,
  infinitive: /^(?:$|[요서야도라줘주준줄줍봐보볼봤놓놔두둬버져지진질졌가와왔있])/,
  past: /^[어는을던다습나네지고으거니음죠냐]/,
  modifier: /^(?:$|[다데지가거걸건까게래수때려니텐줄후적만이은는을도])/,
};
const LONGEST_ENDING = 7;

const V = { a: 0, ae: 1, eo: 4, e: 5, yeo: 6, o: 8, wa: 9, wae: 10, oe: 11, u: 13, wo: 14, eu: 18, i: 20 };
const F = { none: 0, n: 4, d: 7, l: 8, m: 16, b: 17, s: 19, ss: 20 };

/** Stems in ㄷ and ㅅ that change before a vowel, and those in ㅂ that don't. */
const CHANGING_D = /[듣걷싣]$|깨닫$/;
const KEPT_B = /[입잡뽑씹접집꼽좁업뵙]$/;
const CHANGING_S = /[낫짓붓잇긋젓]$/;
/** Stems in 르 that only lose their ㅡ: 치러, not 칠러. */
const PLAIN_REU = /[따치들다]르$/;

/** 아 after ㅏ and ㅗ, else 어. */
const followsA = ({ vowel }: Syllable): boolean => vowel === V.a || vowel === V.o || vowel === 2;

const CONTRACTED = new Map([
  [V.a, V.a],
  [V.ae, V.ae],
  [V.eo, V.eo],
  [V.e, V.e],
  [V.yeo, V.yeo],
  [V.i, V.yeo],
  [V.o, V.wa],
  [V.u, V.wo],
  [V.oe, V.wae],
]);

/** The 아/어 form of a stem that ends in a vowel. */
function openInfinitives(stem: string, last: Syllable): string[] {
  const head = stem.slice(0, -1);
  if (stem.endsWith('하')) return [`${head}해`, `${head}하여`];
  if (last.vowel === V.eu) {
    const before = splitSyllable(head.slice(-1));
    const vowel = before && followsA(before) ? V.a : V.eo;
    const ending = joinSyllable({ ...last, vowel });
    const doubled = stem.endsWith('르') && before && !PLAIN_REU.test(stem);
    return [doubled ? head.slice(0, -1) + joinSyllable({ ...before, final: F.l }) + ending : head + ending];
  }
  const vowel = CONTRACTED.get(last.vowel);
  const short = vowel === undefined ? [] : [head + joinSyllable({ ...last, vowel })];
  return [...short, stem + (followsA(last) ? '아' : '어')];
}

/** What stands before endings that begin with a vowel (`soft`), and the 아/어 form, of a stem that ends in a consonant. */
function closedForms(stem: string, last: Syllable): { soft: string; infinitive: string } {
  const head = stem.slice(0, -1);
  const open = head + joinSyllable({ ...last, final: F.none });
  if (last.final === F.b && !KEPT_B.test(stem))
    return { soft: `${open}우`, infinitive: open + (/[돕곱]$/.test(stem) ? '와' : '워') };
  const vowel = followsA(last) ? '아' : '어';
  if (last.final === F.s && CHANGING_S.test(stem)) return { soft: open, infinitive: open + vowel };
  if (last.final === F.d && CHANGING_D.test(stem)) {
    const changed = head + joinSyllable({ ...last, final: F.l });
    return { soft: changed, infinitive: changed + vowel };
  }
  return { soft: stem, infinitive: stem + vowel };
}

const withFinal = (stem: string, final: number): string => {
  const last = splitSyllable(stem.slice(-1));
  return last ? stem.slice(0, -1) + joinSyllable({ ...last, final }) : stem;
};

/** True for a verb or adjective in its dictionary form: 빌리다. */
export const isVerb = (word: string): boolean => /[가-힣]다$/.test(word) && !/(?:바다|수다)$/.test(word);

/**
 * What the forms of a verb in its dictionary form begin with: 빌리다 is 빌리고, 빌려요, 빌렸어요, 빌린, 빌릴까요. Verbs in ㄷ, ㅂ, ㅅ and 르
 * change as they do in speech; those in ㅎ stay as they are.
 */
export function verbForms(verb: string): VerbForm[] {
  const stem = verb.slice(0, -1);
  const last = splitSyllable(stem.slice(-1));
  if (!last) return [];
  const forms: VerbForm[] = [{ form: stem, ending: 'stem' }];
  const add = (ending: VerbEnding, ...all: string[]): void => {
    for (const form of all) forms.push({ form, ending });
  };
  const modifiers = (open: string): string[] => [F.n, F.l, F.b, F.m].map((final) => withFinal(open, final));
  const infinitives: string[] = [];
  if (last.final === F.none) {
    infinitives.push(...openInfinitives(stem, last));
    add('modifier', ...modifiers(stem));
  } else if (last.final === F.l) {
    // 팔다: 파는, 파세요, 판, 팝니다.
    const open = withFinal(stem, F.none);
    infinitives.push(stem + (followsA(last) ? '아' : '어'));
    add('stem', open);
    add('modifier', stem, ...modifiers(open));
  } else {
    const { soft, infinitive } = closedForms(stem, last);
    infinitives.push(infinitive);
    if (stem.endsWith('놓')) infinitives.push(`${stem.slice(0, -1)}놔`);
    add('stem', soft);
    if (soft !== stem && splitSyllable(soft.slice(-1))?.final === F.none) add('modifier', ...modifiers(soft));
  }
  add('infinitive', ...infinitives);
  add('past', ...infinitives.map((form) => withFinal(form, F.ss)));
  const seen = new Set<string>();
  return forms.filter(({ form, ending }) => !seen.has(form + ending) && seen.add(form + ending));
}

/** True where `rest` may follow a form of that kind. */
export const mayFollow = (ending: VerbEnding, rest: string): boolean =>
  rest.length <= LONGEST_ENDING && AFTER[ending].test(rest);
