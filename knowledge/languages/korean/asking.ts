import type { Asking, TimeCue, TimeLeft } from '../port/asking.ts';
import { koreanQuestionKind, koreanWantedShape } from './kinds.ts';

const CUES: readonly (readonly [TimeCue, RegExp])[] = [
  ['before', /(?:그|바로) ?(?:이)?전(?:에|은|엔|거|것|건|번|의|\s|[?？]|$)|직전/],
  [
    'previous',
    /지난번|저번|^지난$|이전 (?:회의|행사|대회|축제)|앞선|마지막(?!\s?[날일])|지난 ?(?:\S{0,8}(?:회의|대회|축제|행사|박람회|마라톤|총회|선거))|지난 (?!(?:달|주|해|번|봄|여름|가을|겨울|주말|학기|분기|며칠|\d|[월화수목금토일]요일))\S{2,12}[은는이가] (?:\S+ )?(?:언제|어디|누가|몇)|(?:최근|최신)에? ?(?:열린|열렸|개최|한 |했던)/,
  ],
  ['next', /다음(?! ?(?:달|주|날|해|월|페이지|어))|차기|다가오는|앞으로|예정된|향후/],
  ['latest', /최신|최근|가장 새|현재|지금|요즘|이제|아직/],
];

/** Who asks when or where something was held doesn't ask whether. */
const ASKS_FOR_MORE = /언제|어디|누가|누구|무엇|뭐|며칠/;
const CLOSED =
  /(?:신청|접수|등록|모집|예약|응모|기간|기한|행사|축제|대회).{0,12}(?:끝났|마감됐|마감되었|지났|늦었|종료됐|종료되었)|(?:너무|이미) ?(?:늦|끝|마감|지)|(?:열렸|개최됐|개최했|진행됐)(?:나|어|습니까|죠|지|는지)/;
const OPEN =
  /(?:아직|지금도?|이제(?:라)?도?|오늘도?|여전히).{0,24}(?:신청|접수|등록|참가|지원|모집|예약|응모|받|가능|되나|돼|되요|할 ?수|갈 ?수|하고 있)|(?:신청|접수|등록|모집|예약|응모).{0,6}(?:남아|안 ?끝)|아직 ?안 ?(?:했|하|열|끝|시작)/;
const REMAINING =
  /(?:며칠|얼마나?|몇 ?(?:일|주|달|개월)).{0,8}(?:남았|남아|남은|남나|더 있)|남은 (?:기간|기한|날|시간)/;

const LEANS =
  /^(?:그럼|그러면|그리고|그런데|근데|그건|그거|그게|거기|그때|그|이건|이거|또)(?:\s|[은는이가도])|^(?:언제|어디|누가|누구|왜|얼마|어떻게|몇 ?시|며칠|장소|날짜|시간|비용|요금|기간|전화번호|연락처|문의)[가-힣 ]{0,12}[?？]*$|^[가-힣A-Za-z]{1,8}(?:은|는|꺼는|거는|이요|요)\s*[?？]*$/;

const OPENING = /^\s*(?:(?:그럼|그러면|그리고|그런데|근데|또|아|네|저기|혹시)[,.]?\s+)+/;

const UNTIL = /까지|마감|기한|끝나|종료|만료/;
const FROM = /부터|시작|개시|열리기|문 ?여/;
const CLOCK = /몇 ?시|시간(?:이|은|대|\s|[?？]|$)|시각/;
const RANGE = /기간|언제부터 ?언제|일정|(?:운영|이용|개방|진료) ?시간/;
/** A street with its house number, or the word itself. */
const ADDRESS = /[가-힣\d]+(?:대로|로|길) ?\d+|주소\s?[:：]/;

const HOW_MANY =
  /몇 ?(살|세|명|분|개월|개소|개|곳|군데|대|마리|번|회|도|년|시간|학교|가구|층|권|장|점|위|등|차례|원)/;
/** Units that notices write in another way than people ask. */
const UNITS = new Map([
  ['살', '세|살'],
  ['명', '명|인'],
  ['분', '명|분'],
  ['곳', '곳|개소|군데|개'],
  ['군데', '곳|개소|군데|개'],
  ['개', '개|곳|점포'],
  ['도', '도|℃'],
  ['번', '번|회|차례'],
  ['학교', '개교|개 ?학교|학교'],
]);

/** What Korean questions ask for. */
export const koreanAsking: Asking = {
  kind: koreanQuestionKind,
  shape: koreanWantedShape,
  shapeWords: {
    contact: /^(?:전화|전화번호|번호|연락처|연락|이메일|문의|문의처|팩스)/,
    date: /^(?:날짜|날자|날|일자|일시|일정|기간|시기|시간|요일)$/,
    money: /^(?:요금|비용|금액|가격|값|돈|수수료)$/,
    place: /^(?:장소|위치|주소|곳)$/,
    age: /^(?:나이|연령)$/,
  },
  unit(question) {
    if (/주소/.test(question) && !/(?:메일|누리집|홈페이지|사이트) ?주소/.test(question)) return ADDRESS;
    const unit = HOW_MANY.exec(question)?.[1];
    return unit === undefined ? null : new RegExp(`\\d ?(?:여 ?)?(?:${UNITS.get(unit) ?? unit})`);
  },
  timeCue: (question) => CUES.find(([, pattern]) => pattern.test(question))?.[0] ?? null,
  timeLeft(question): TimeLeft | null {
    if (REMAINING.test(question)) return 'remaining';
    if (ASKS_FOR_MORE.test(question)) return null;
    if (CLOSED.test(question)) return 'closed';
    return OPEN.test(question) ? 'open' : null;
  },
  bound: (question) => (UNTIL.test(question) ? 'until' : FROM.test(question) ? 'from' : null),
  times: (question) => ({ clock: CLOCK.test(question), range: RANGE.test(question) }),
  host: (question) => /주최|의장국?|개최국|누가 (?:열|개최)/.test(question),
  leansOnContext: (question) => LEANS.test(question.trim()),
  withoutOpening: (question) => question.replace(OPENING, ''),
};
