/** Scripts that are written by one language, or mostly so. */
const LANGUAGE_OF_SCRIPT: readonly (readonly [script: RegExp, language: string])[] = [
  [/\p{Script=Hangul}/gu, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Khmer}/gu, 'km'],
  [/\p{Script=Myanmar}/gu, 'my'],
  [/\p{Script=Lao}/gu, 'lo'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Armenian}/gu, 'hy'],
];

/** Words so common in a language of Latin script that a sentence hardly does without them. No single letters: those mark lists. */
const COMMON_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    'the of and to in is are was were be been for on at by with from that this it an or not you your we our they their will would can could should do does did has have had if what when where who which how why much many there any may must all next between please fee notice about free open my me',
  ),
  es: words(
    'el la los las de del en que un una por para con no es se su al lo como más pero fue son está qué cuándo dónde quién cuál',
  ),
  fr: words(
    'le la les des du de et en un une est pour dans que qui sur au aux par pas avec ce cette ou il elle sont été quel quelle où',
  ),
  de: words(
    'der die das den dem des und in zu von mit ist im für auf nicht ein eine einer eines als auch es sich wie wird wurde werden bei was wann wo wer sind ich kann mich warum',
  ),
  it: words(
    'il lo la gli le di del della che in un una per con non si da sono al dei come più quando dove chi quale',
  ),
  pt: words(
    'os as de do da dos das que em um uma para com não se no na por ao mais como foi são quando onde quem qual',
  ),
  nl: words(
    'de het een van in is op te dat die voor met niet zijn aan er om ook als bij wordt werd wat wanneer waar wie',
  ),
  sv: words(
    'och att det som en på är av för med den till inte om ett har jag kan ska vad när var hur vi från',
  ),
  pl: words('nie na się do jest to od po przez jak czy że dla są oraz tak co kiedy gdzie mogę można za'),
  tr: words('ve bir bu için ile de da olarak çok daha olan ne kadar gibi sonra en hangi nerede kim mi mı'),
  vi: words('và của là các có được trong cho không một với những người này đã từ khi về nào gì ở năm'),
  id: words(
    'yang dan di dari untuk dengan pada ini itu adalah dalam tidak akan ke oleh atau apa kapan bagaimana',
  ),
};

/** How many different common words it takes: other languages' words (die, no, me) stand in English ones by chance. */
const WORDS_NEEDED = { english: 1, other: 2 };
/** The share of Hangul among the letters from which a text is Korean: Korean notices are full of Latin names. */
const HANGUL_SHARE = 0.2;
/** The share of another script that makes a text one of it. */
const SCRIPT_SHARE = 0.3;
/** How much of a text is looked at, in UTF-16 units. */
const SAMPLE_LENGTH = 4_000;

/** Tells the language of a text as a primary subtag (`ko`, `en`, …); `und` where the text doesn't show it. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE_LENGTH).replace(/https?:\/\/\S+/gu, ' ');
  const letters = countOf(sample, /\p{L}/gu);
  if (letters === 0) return 'und';
  for (const [script, language] of LANGUAGE_OF_SCRIPT) {
    const share = countOf(sample, script) / letters;
    // Japanese mixes its kana with Han characters, as Korean mixes Hangul with Latin names.
    if (share >= (language === 'ko' || language === 'ja' ? HANGUL_SHARE : SCRIPT_SHARE)) return language;
  }
  return languageOfLatin(sample);
}

function languageOfLatin(text: string): string {
  const seen = text.toLowerCase().match(/\p{Script=Latin}[\p{Script=Latin}\p{M}]*/gu) ?? [];
  let best = 'und';
  let bestCount = 0;
  for (const [language, common] of Object.entries(COMMON_WORDS)) {
    const found = seen.filter((word) => common.has(word));
    const needed = language === 'en' ? WORDS_NEEDED.english : WORDS_NEEDED.other;
    if (found.length > bestCount && new Set(found).size >= needed) {
      best = language;
      bestCount = found.length;
    }
  }
  return best;
}

function countOf(text: string, form: RegExp): number {
  return text.match(form)?.length ?? 0;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
