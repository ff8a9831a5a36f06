import stem from 'wink-porter2-stemmer';
import { LONGEST_WORD, remember } from '../telling/remember.ts';
import { oneSpelling } from './spelling.ts';

/** Words that carry no subject: articles, prepositions, pronouns, auxiliaries, question words, and their everyday short forms. */
const STOP_WORDS = new Set(
  `a an the this that these those here there
   i me my mine we us our ours you your yours he him his she her hers it its they them their theirs who whom whose which what
   am is are was were be been being do does did doing done have has had having can could may might must shall should will would
   ought isn aren wasn weren don doesn didn haven hasn hadn won wouldn couldn shouldn cannot dont doesnt didnt isnt cant wont im ive
   id youre theyre its thats whats wheres whens hows lets
   and or but nor so yet if then else than as because while of at by for with about against between into through during
   to from in out on off over under again further onto upon within without per via
   when where why how all any both each few more most other some such no not only own same too very just also
   s t d ll m re ve y o e g ok okay please pls u ur`.split(/\s+/),
);

/** Words that only ask; they say nothing of the subject. */
const ASKING_WORDS = new Set(
  `tell know wonder wondering show give find many much long old far often get got need want like really actually still exactly
   anyone someone something anything thing things stuff way whether mean say says said ask answer question hello hi hey
   until till allowed permitted possible due ok okay thanks thank there held hold holds happen happens happened happening deadline deadlines`.split(
    /\s+/,
  ),
);

/** Irregular forms that Porter2 leaves apart from their verb or noun. */
const IRREGULAR = new Map(
  `held hold|met meet|took take|taken take|gave give|given give|paid pay|sent send|spent spend|began begin|begun begin|bought buy|built build
   brought bring|caught catch|chose choose|chosen choose|came come|drew draw|drawn draw|drove drive|driven drive|ate eat|eaten eat|fell fall
   fallen fall|found find|grew grow|grown grow|heard hear|kept keep|knew know|known know|led lead|left leave|lent lend|lost lose|made make
   meant mean|ran run|rose rise|risen rise|saw see|seen see|sold sell|shut shut|sat sit|slept sleep|spoke speak|spoken speak|stood stand
   swam swim|taught teach|thought think|told tell|won win|wore wear|worn wear|wrote write|written write|went go|gone go
   children child|men man|women woman|feet foot|teeth tooth|lives life|bigger big|biggest big|longer long|longest long`
    .split(/[|\n]/)
    .map((pair) => pair.trim().split(' ') as [string, string]),
);

/** Words whose stem would make them another word: a car park is no park. */
const WHOLE: ReadonlySet<string> = new Set(['parking']);

const STEMS_KEPT = 50_000;

/** The stem of an English word. Porter2 leaves "membership" apart from "member". */
const stemOf = remember(
  (word) =>
    WHOLE.has(word)
      ? word
      : stem(IRREGULAR.get(word) ?? oneSpelling(word.length > 8 ? word.replace(/ships?$/, '') : word)),
  STEMS_KEPT,
);

const bare = (word: string): string => word.replace(/['’](?:s|d|ll|re|ve|m|t)?$/u, '').replace(/['’]/gu, '');

/** The index term of a lower-case English word; null for a stop word. */
export function englishTerm(word: string): string | null {
  const plain = bare(word);
  if (plain === '' || STOP_WORDS.has(plain) || STOP_WORDS.has(word)) return null;
  // The stemmer's time grows with the cube of the letters.
  return plain.length > LONGEST_WORD ? plain : stemOf(plain);
}

/** As `englishTerm`, and null for words that only ask. */
export function englishQuestionTerm(word: string): string | null {
  return ASKING_WORDS.has(bare(word)) ? null : englishTerm(word);
}
