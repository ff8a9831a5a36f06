import type { AnswerShape, QuestionKind } from '../language.ts';
import { koreanLeave } from './leave.ts';

/** Offices and callings whose holder's name is asked for. */
const CALLINGS = '장|장관|차관|담당자?|책임자|가수|작가|선수|의원|위원|대표|사공|사람|분|주인공|강사|교수';

/** First match wins, so the narrow ones stand first. */
const KINDS: readonly (readonly [QuestionKind, RegExp])[] = [
  [
    'contact',
    /전화|연락처|전번|콜센터|팩스|이메일|홈페이지 주소|(?:문의|상담|예약|콜|신고)[^.?]{0,8}번호|번호\s*(?:가|는|좀|뭐|알려|$|\?)|문의\s*(?:는|를)?\s*(?:어디|어떻게)|문의\s*[?？]?\s*$|물어볼 ?(?:데|곳)|어디(?:다|에|로)? ?(?:알리|물어|연락|신고)/,
  ],
  [
    'how-long',
    /얼마나 (?:오래|걸|길|살아|지나|최근|자주)|얼마동안|얼마 동안|며칠 ?(?:동안|간|걸)|몇 ?(?:일|주|달|개월|년|시간) ?(?:동안|간|걸|이나)|몇 ?(?:개월|달|시간|년(?!도))(?! ?(?:부터|생))|배차 ?간격|최장/,
  ],
  [
    'when',
    /언제|며칠|(?:무슨|어느|하는|여는|쉬는) ?요일|몇 ?시|몇 ?월|몇 ?일|날[짜자]|기간|기한|마감|일정|시기|몇 ?년도|접수일|일시|운영 ?시간|시간\s*(?:이|은|알려|$|\?)|[는은을ㄹ있할볼갈] ?날(?:은|이|도|\s|[?？]|$)|접수 ?시작/,
  ],
  [
    'list',
    /어떤 (?:나라|국가|서류|것들|종류)|어느 (?:나라|국가)들|어디어디|무엇무엇|뭐뭐|무슨무슨|목록|종류|명단|누구누구|회원국(?:은|는|이|에는)?\s*(?:어디|어느|누구|뭐|무엇|$|\?)|무엇이 있|뭐가 있|뭐 있|뭐있|무슨 (?:과정|종류|내용|혜택)/,
  ],
  [
    'where',
    /어디|어딨|장소|위치|어느 (?:곳|나라|도시|건물|학교|동|병원|역|도서관|동네)|주소|열리는 곳|(?:할|갈|만한|잘|쉴|먹을|있는|하는|되는|못 ?쓰는) ?(?:데|곳)(?:가|는|은|이|\s|[?？]|$)/,
  ],
  ['why', /(?:^|\s)왜|이유|까닭/],
  [
    'how-to',
    /어떻게|어케|어떡|어째|어찌|방법|절차|하려면|(?:가는|하는|받는|듣는|내는|쓰는) ?법|(?:으려면|려면)(?:\s|[?？]|$)/,
  ],
  [
    'how-much',
    /얼마|몇|요금|비용|가격|금액|입장료|수수료|표 ?값|[가-힣]{1,4}비는|(?<![준소정경수장대설예구])비\s*[?？]?\s*$|참가비|수강료|과태료|벌금|인원|나이|도수|온도/,
  ],
  [
    'who',
    new RegExp(
      `누구|누가|누군|어떤 사람|담당자|사람 ?이름|(?:쓴|한|된) 사람|자격(?!증)|대상(?:이|은|자|\\s|[?？]|$)|성함|(?:${CALLINGS})(?:님)?(?:의)? ?이름`,
    ),
  ],
  [
    'may-i',
    /(?:해도|가도|써도|와도|먹어도|사도) ?(?:되|돼|괜찮)|(?:할|받을|갈|쓸|낼|맞을|볼|탈|살|이용할|신청할) ?수 ?있|가능|되나|돼나|되는지|될까|되요|돼요|해야 ?(?:하|되|돼)|내야 ?(?:하|되|돼)|받아야 ?(?:하|되|돼)/,
  ],
  [
    'yes-no',
    /\d+ ?[월일] ?(?:이에요|예요|이야|야|임|맞나요?|맞죠|맞아요?)\s*[?？]*$|(?:나요|까요|습니까|입니까|인가요|은가요|던가요|나|니|냐|죠|지요|어요|아요|여요|해요|음|임)\s*[?？]*\s*$/,
  ],
  // Keywords, without a word that asks.
  [
    'how-much',
    /보증금|월급|시급|연봉|예산|정기권|보상금|포상금|지원금|수당|장려금|월세|한도|할인|비율|[가-힣]률(?:은|이|\s|[?？]|$)|[가-힣]값|[가-힣](?:료|세)\s*[?？]?\s*$|점수|속도|(?:사람|건|명) ?수(?:는|가|\s|[?？]|$)/,
  ],
];

export const koreanQuestionKind = (question: string): QuestionKind =>
  KINDS.find(([, pattern]) => pattern.test(question))?.[0] ?? 'fact';

/** What a question of an amount counts; first match wins. */
const AMOUNTS: readonly (readonly [AnswerShape, RegExp])[] = [
  ['age', /몇 ?살|몇 ?세|나이|연령/],
  ['share', /몇 ?(?:%|퍼센트|프로)|비율|이자율|할인율|[가-힣]률(?:은|이|\s|[?？]|$)/],
  ['number', /몇|점수|속도|사람 ?수|인원/],
  [
    'money',
    /얼마|요금|비용|가격|금액|료(?:\s|가|는|를|[?？]|$)|값|비는|비가|비\s*[?？]?\s*$|벌금|과태료|보증금|월급|시급|연봉|예산|정기권|보상금|포상금|지원금|수당|장려금|월세|[가-힣]세\s*[?？]?\s*$/,
  ],
];

/** Asks for whom something is, not for somebody's name. */
const ELIGIBLE =
  /누가.*(?:수 ?있|받|신청|되나|돼|대상|가능)|대상(?:이|은|자|\s|[?？]|$)|자격(?!증)|누구(?:나|까지| 대상)/;

/** An age that somebody tells of a person: what a notice says of ages answers. */
const OWN_AGE = /\d{1,3} ?(?:살|세)(?!대)(?!기)/;
/** Kinds of questions in which such an age matters. */
const ON_OWN_CASE: ReadonlySet<QuestionKind> = new Set(['may-i', 'yes-no', 'fact']);

const SHAPE_OF_KIND: Partial<Record<QuestionKind, AnswerShape>> = {
  'may-i': 'leave',
  why: 'reason',
  'how-to': 'way',
  when: 'date',
  list: 'names',
  where: 'place',
  who: 'person',
  contact: 'contact',
  'how-long': 'duration',
};

export function koreanWantedShape(question: string, kind: QuestionKind): AnswerShape | null {
  if (kind === 'who' && ELIGIBLE.test(question)) return 'eligible';
  if (ON_OWN_CASE.has(kind) && OWN_AGE.test(question)) return 'age';
  if (kind === 'how-much') return AMOUNTS.find(([, pattern]) => pattern.test(question))?.[0] ?? 'number';
  // 뭐 가져가야 돼요? asks for things, not for leave.
  const asksThings = kind === 'may-i' && /(?:^|\s)(?:뭐|뭘|무엇|무얼|무슨|어떤)/.test(question);
  if (asksThings && !koreanLeave.asksWhich(question)) return null;
  return SHAPE_OF_KIND[kind] ?? null;
}
