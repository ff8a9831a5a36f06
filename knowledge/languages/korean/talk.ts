const FIRST = 0xac00;
const FINALS = 28;
const FINAL_L = 8;

/** True for a syllable that ends in ㄹ, as a verb does before 수 and 때. */
const endsInL = (syllable: string): boolean => (syllable.charCodeAt(0) - FIRST) % FINALS === FINAL_L;

/** What is written without its spaces, and the short forms of talk, with what they become. */
const FORMS: readonly (readonly [RegExp, string])[] = [
  [/(?<=\s)수(?=있|없|잇)/g, '수 '],
  [/(?<=[월화수목금토일])욜/g, '요일'],
  [/(?<=[가-힣]{2})(?=(?:되|돼|하)(?:나|냐|나요|냐요|는지|는지요|여|요|니|노)(?![가-힣]))/g, ' '],
  [/(?<=[가-힣]야)(?=(?:되|돼|하|함|됨|한|된|할|될)[가-힣]{0,3}(?![가-힣]))/g, ' '],
  [/(?<=[가-힣])(?=가능(?:한가|해|할까|하나|한지|하냐|$|[?？\s]))/g, ' '],
  [/(?<=[은는던]|[뀐된한난린온간낸])거(?![가-힣]{2})/g, ' 거'],
];

/** What follows a verb in ㄹ without its space: 빌릴수있나요, 예약할때. */
const withSpaceAfterVerb = (text: string): string =>
  text.replace(/([가-힣])(?=수(?:있|없|잇)|때(?![가-힣]{2}))/g, (before) =>
    endsInL(before) ? `${before} ` : before,
  );

/** A Korean question as its words would be written with care: spaces where two words run together, and weekdays in full. */
export const asSpaced = (question: string): string =>
  FORMS.reduce((text, [said, written]) => text.replace(said, written), withSpaceAfterVerb(question));

/** Endings of verbs and adjectives that few nouns share. */
const PREDICATE =
  /(?:(?:나|까|죠|지|어|아|여|해|돼|되|래|대|네|세|와|워|줘|려|라|져)요|나여|까여|니까|냐|나|음|는지|을지|려면|면|도|죠)$/;

/** The last word may end in ㅁ: 뜸, 끝남, 열림. */
const NOMINALISED = /([가-힣])[?？\s]*$/;
const FINAL_M = 16;

/** Words of a Korean question that end as verbs and adjectives do. */
export function koreanPredicates(question: string): ReadonlySet<string> {
  const words = asSpaced(question)
    .split(/[^가-힣]+/)
    .filter((word) => word !== '');
  const last = words.at(-1);
  const end = NOMINALISED.exec(question)?.[1];
  const isNominalised = end !== undefined && (end.charCodeAt(0) - FIRST) % FINALS === FINAL_M;
  return new Set(words.filter((word) => PREDICATE.test(word) || (isNominalised && word === last)));
}
