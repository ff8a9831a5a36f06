import { shapesByPattern } from '../port/shapes.ts';

/** A title that a person's name follows. */
const TITLE =
  '\\b(?:Mr|Mrs|Ms|Dr|Sir|Lord|Lady|Professor|Minister|President|Secretary|Director|Mayor|Governor|King|Queen|Prince|Princess|Captain)\\.?';

/** A capitalised word that may be part of a person's name: not one that begins a sentence or names a place or body. */
const NAME = `\\b(?!(?:${[
  'The|This|That|These|In|On|At|For|From|Of|And|But|If|When|We|It|You|They|All',
  'United|New|North|South|East|West|Great|Ministry|Ministerial|Department|Government|Council|Committee|Kingdom|States|Nations',
  'Republic|Summit|Digital|National|Public|City|County|Street|Road|Park|Office|House|Cent(?:re|er)|Hall|Library|Act|Bill|Service',
  'January|February|March|April|May|June|July|August|September|October|November|December',
  // Of a country or continent.
  '\\p{L}+(?:ean|ican|sian|rian|lian|dian|nese|tish|glish|rench)|Latin',
  'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday',
].join('|')})\\b)\\p{Lu}\\p{Ll}+(?:-\\p{L}+)?`;

/** Numbers in letters. */
export const NUMBER_WORD =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|thousand|million|billion|half|free|no charge|free of charge';
/** Whether English text holds something of a shape. */
export const englishShapes = shapesByPattern({
  duration: new RegExp(
    `\\b(?:\\d+(?:[.,]\\d+)?|${NUMBER_WORD}|a|an|several|few)[ -](?:working |calendar |business |full |school )?(?:second|minute|hour|day|night|week|fortnight|month|year)s?\\b`,
    'i',
  ),
  place:
    /\b(?:in|at|to|from|near|on|outside|inside|of) (?:the )?(?:\p{Lu}[\p{L}’'-]+)|\b(?:Street|Road|Avenue|Square|Hall|Centre|Center|House|Park|Library|Museum|School|Building|Room|Floor|Office|Station)\b|\bonline\b|\bvirtually\b|\b\d[\d-]*,? \p{Lu}\p{L}+(?:-\p{L}+)*-(?:daero|ro|gil)\b/u,
  person: new RegExp(`${TITLE} \\p{Lu}|${NAME} ${NAME}`, 'u'),
  money:
    /[£$€₩] ?\d|\b\d[\d,.]* ?(?:pounds?|dollars?|euros?|won|pence|p(?!\.? ?m\b)|bn|million|billion)\b|\b(?:free|free of charge|no charge|no fee)\b/i,
  number: new RegExp(`\\d|\\b(?!one\\b|half\\b)(?:${NUMBER_WORD})\\b`, 'i'),
  age: /\b(?:aged?|over|under|from|at least|older than|younger than|between) (?:the age of )?\d{1,3}\b|\b\d{1,3}(?:[ -]years?[ -]old|s? and over|\+| or over| or older)|\byears of age\b/i,
  share:
    /\d ?%|\bper ?cent\b|\b(?:half|third|quarter|two-thirds|three-quarters) of\b|\b(?:one|two|three|four|nine|\d+) (?:in|out of) (?:\w+|\d+)\b/i,
  contact: /\b(?:\+?\d[\d ()-]{6,}\d)\b|[\w.+-]+@[\w-]+\.[\w.]+|\bhttps?:\/\/|\bwww\./i,
  names: /(?:\p{Lu}[\p{L}’'-]*(?: (?:of |the |and )*\p{Lu}[\p{L}’'-]*)*(?:,| and) (?:the |and )?)+\p{Lu}/u,
  list: /(?:[^,;]+[,;] ){2,}[^,;]+|:\s*\S/,
  leave:
    /\b(?:can(?:not|['’]t)?|may|must|should|needn['’]t|needs? (?:to|not)|ha(?:ve|s) to|allowed|permitted|required|not (?:possible|accepted|necessary)|eligible|entitled|free|prohibited|banned|forbidden|exempt|unless)\b/i,
  eligible:
    /\b(?:eligible|entitled|open to|available to|qualif(?:y|ies)|residents?|(?:people|those|anyone|everyone|families|households?|applicants?) (?:who|with|aged|living|in|on)|aged?|over \d+|must (?:be|have|live)|live in|only for|meant for)\b/i,
  reason:
    /\b(?:because|due to|so that|in order to|as a result|owing to|caused by|since|reasons?|to (?:protect|prevent|reduce|help|make|allow|improve|avoid|give|keep|ensure))\b/i,
  way: /\b(?:online|by (?:post|e-?mail|phone|telephone|visiting|calling|filling|submitting|sending)|visit|at the (?:desk|office|counter)|fill in|submit|send|call|bring|complete|register|download|form|website|in person)\b/i,
});
