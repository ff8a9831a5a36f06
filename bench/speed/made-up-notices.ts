/**
 * Made-up notices in any number, to measure on: half English, half Korean, about 800 characters each, no two alike. Words are drawn from
 * wide vocabularies of made-up names among plain words, few often and most seldom, as in real text.
 */
import { seededRandom } from '../statistics.ts';

/** A notice as a line of a `.jsonl` file. */
export interface MadeUpNotice {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly lang: 'en' | 'ko';
  readonly date: string;
  readonly publisher: string;
  /** Asks for something that the notice says. */
  readonly question: string;
}

const TEXT_LENGTH = 780;
const VOCABULARY = 9_000;

type Random = () => number;

/** How a language's notices are written. */
interface Style {
  readonly lang: MadeUpNotice['lang'];
  readonly syllables: readonly string[];
  readonly plainWords: readonly string[];
  readonly name: (syllables: string) => string;
  readonly title: (words: Words) => string;
  readonly question: (title: string, words: Words) => string;
  readonly sentence: (words: Words) => string;
  readonly publisher: (words: Words) => string;
}

/** What a sentence is made of. */
interface Words {
  /** A word of the vocabulary. */
  readonly word: () => string;
  readonly one: (of: readonly string[]) => string;
  /** A whole number from `from` to `to`. */
  readonly number: (from: number, to: number) => number;
}

const list = (words: string): readonly string[] => words.split(' ');

const english: Style = {
  lang: 'en',
  syllables: list(
    'ba be bri ca dor el fen gar hol in jas ka lan mer nor ost pel qui ral sen tor ul ver wes yar zen',
  ),
  plainWords: list(
    'allowance appointment application assembly bridge building certificate childcare clinic committee contract council course delivery deposit disability drainage energy exhibition facility farm festival fishery flood forest garden grant harbour heating household housing inspection insurance interview library licence market meeting museum notice office park parking passenger payment pension permit playground pollution pool project recycling refund registration rent repair road roof safety scholarship school service shelter shop station street subsidy survey swimming tax theatre traffic training tree vaccination vehicle village visitor volunteer waste water wedding welfare winter workshop youth',
  ),
  name: (syllables) => `${syllables[0]?.toUpperCase()}${syllables.slice(1)}`,
  title: ({ word, one }) =>
    `${word()} ${word()} ${one(list('programme scheme notice rules fees hours'))} in ${word()}`,
  question: (title, { one }) =>
    `${one(['When does the', 'How much is the', 'Who can apply for the', 'Where is the'])} ${title}?`,
  publisher: ({ word }) => `${word()} City`,
  sentence: ({ word, one, number }) =>
    one([
      `The ${word()} ${word()} of ${word()} opens on ${number(1, 28)} ${one(list('March May July October'))} ${number(2019, 2027)}.`,
      `People who live in ${word()} can apply for the ${word()} at the ${word()} office until the ${word()} closes.`,
      `Each ${word()} pays ${number(2, 90)},000 won for the ${word()} ${word()}, and ${word()} members pay half.`,
      `Bring the ${word()} and a copy of the ${word()} to the ${word()} desk on floor ${number(1, 9)}.`,
      `${word()} and ${word()} are not allowed near the ${word()} while the ${word()} is being repaired.`,
      `Questions about the ${word()} are answered at 031-555-${number(1000, 9999)} on weekdays.`,
      `The ${word()} committee met in ${word()} and agreed to change the ${word()} plan next month.`,
    ]),
};

/** Syllables of Korean from consonants, vowels and finals that are common, those without a final first. */
function hangul(): string[] {
  const initials = [11, 0, 9, 12, 18, 3, 6, 7, 2, 5, 14, 15, 16, 17];
  const vowels = [0, 20, 8, 4, 13, 1, 6, 18, 5];
  const finals = [0, 4, 8, 21, 1, 16, 17];
  return finals.flatMap((final) =>
    vowels.flatMap((vowel) =>
      initials.map((initial) => String.fromCharCode(0xac00 + (initial * 21 + vowel) * 28 + final)),
    ),
  );
}

const korean: Style = {
  lang: 'ko',
  syllables: hangul(),
  plainWords: list(
    '가족 강좌 건강 검진 경로당 계약 공공 공사 공원 공연 교량 교육 교통 구청 국민 급식 기금 기초 난방 노인 농가 단수 대출 대회 도로 도서관 돌봄 등록 마을 면허 모집 문화 박물관 반려견 발급 배수 버스 보건소 보육 보조금 보험 복지 봉사 부동산 사업 상담 상수도 생활 센터 소방 수당 수수료 수영장 시설 시장 신고 신청 안전 어린이 여권 연금 예방접종 요금 운영 월세 유치원 융자 의료 이사 일자리 임대 자동차 자원 장애인 장학금 재난 재활용 전입 전통 점검 정비 주민 주차 주택 증명서 지원 창업 청년 체육 축제 출산 취업 캠프 태양광 통학 특별 폐기물 하천 학교 한파 행사 화재 환경 회의',
  ),
  name: (syllables) => syllables,
  title: ({ word, one }) =>
    `${word()} ${word()} ${one(list('지원 운영 모집 변경 공사 행사'))} 안내 ${word()}동`,
  question: (title, { one }) =>
    `${title.replace(' 안내', '')} ${one(['언제인가요?', '얼마인가요?', '어디서 하나요?', '누가 신청할 수 있나요?'])}`,
  publisher: ({ word }) => `${word()}시`,
  sentence: ({ word, one, number }) =>
    one([
      `${word()} ${word()}을 ${number(2019, 2027)}년 ${number(1, 12)}월 ${number(1, 28)}일부터 ${word()}에서 시작합니다.`,
      `${word()}시에 사는 사람은 누구나 ${word()} ${word()}을 신청할 수 있으며, ${word()} 서류를 함께 내야 합니다.`,
      `${word()} 이용료는 한 사람에 ${number(2, 90)},000원이고 ${word()} 가구는 절반만 냅니다.`,
      `접수는 ${word()}센터 ${number(1, 9)}층에서 받으며 ${word()}와 ${word()}를 가지고 방문하여 주십시오.`,
      `${word()} 공사가 끝날 때까지 ${word()} 주변에서는 ${word()}을 할 수 없습니다.`,
      `${word()} 위원회는 ${word()}에서 회의를 열고 다음 달부터 ${word()} 계획을 바꾸기로 했습니다.`,
      `문의는 ${word()}과 031-555-${number(1000, 9999)}번으로 하시면 ${word()} 담당자가 알려 드립니다.`,
    ]),
};

/** Words from often to seldom: plain ones among names made of two to four syllables. */
function vocabularyOf({ syllables, plainWords, name }: Style, random: Random): string[] {
  const words = new Set(plainWords);
  while (words.size < VOCABULARY) {
    const length = 2 + Math.floor(random() * 3);
    words.add(
      name(Array.from({ length }, () => syllables[Math.floor(random() ** 1.5 * syllables.length)]).join('')),
    );
  }
  return [...words];
}

function wordsFrom(vocabulary: readonly string[], random: Random): Words {
  const number = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  return {
    word: () => vocabulary[Math.floor(vocabulary.length * random() ** 3)] ?? '',
    one: (of) => of[number(0, of.length - 1)] ?? '',
    number,
  };
}

/** So many notices, English and Korean by turns; the same ones for the same seed. */
export function madeUpNotices(count: number, seed: number): MadeUpNotice[] {
  const random = seededRandom(seed);
  const writer = (style: Style) => ({ style, words: wordsFrom(vocabularyOf(style, random), random) });
  const inEnglish = writer(english);
  const inKorean = writer(korean);
  return Array.from({ length: count }, (_, at) => {
    const { style, words } = at % 2 === 0 ? inEnglish : inKorean;
    const title = style.title(words);
    const sentences: string[] = [];
    for (let length = 0; length < TEXT_LENGTH; length += sentences.at(-1)?.length ?? 0)
      sentences.push(style.sentence(words));
    const two = (from: number, to: number) => String(words.number(from, to)).padStart(2, '0');
    return {
      id: `made-up-${at}`,
      title,
      text: sentences.join(' '),
      lang: style.lang,
      date: `${words.number(2019, 2026)}-${two(1, 9)}-${two(1, 28)}`,
      publisher: style.publisher(words),
      question: style.question(title, words),
    };
  });
}
