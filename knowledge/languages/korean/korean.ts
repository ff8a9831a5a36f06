import { withRecurrences } from '../../time/recurrence/with-recurrences.ts';
import type { LanguageRules, TimeCue, TimeLeft } from '../language.ts';
import { splitSentences } from '../telling/sentences.ts';
import { mixedQuestionWords, mixedTerms } from '../telling/terms.ts';
import { koreanChange } from './change.ts';
import { koreanClauses } from './clauses.ts';
import { koreanMeasures, koreanWeekdays } from './conditions.ts';
import { readKoreanDates } from './dates/dates.ts';
import { koreanForms } from './forms/forms.ts';
import { koreanQuestionKind, koreanWantedShape } from './kinds.ts';
import { koreanLeave } from './leave.ts';
import { koreanOverview } from './overview/overview.ts';
import { koreanRecurrence } from './recurrence.ts';
import { koreanHolds } from './shapes.ts';
import { koreanSubject } from './subject.ts';
import { asSpaced, koreanPredicates } from './talk.ts';
import { koreanValidity } from './validity.ts';

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

const ORDINAL = /(?<![A-Za-z\d])(\d{1,3})\s?(?:회(?!의)|차|번째|기(?![가-힣]))/g;

const LEANS =
  /^(?:그럼|그러면|그리고|그런데|근데|그건|그거|그게|거기|그때|그|이건|이거|또)(?:\s|[은는이가도])|^(?:언제|어디|누가|누구|왜|얼마|어떻게|몇 ?시|며칠|장소|날짜|시간|비용|요금|기간|전화번호|연락처|문의)[가-힣 ]{0,12}[?？]*$|^[가-힣A-Za-z]{1,8}(?:은|는|꺼는|거는|이요|요)\s*[?？]*$/;

const VERB_FORM =
  /(?:는데|은데|ㄴ데|던데|[았었했됐왔갔였겠][가-힣]*|[어아해돼와]요|나요|까요|으면|하면|되면|려면|려고|지요|대요|래요|니다|니까|는지|은지|어서|아서|해서|어야|아야|해야|하고|하는|되는|하는거|하러)요?$/;
const OPENING = /^\s*(?:(?:그럼|그러면|그리고|그런데|근데|또|아|네|저기|혹시)[,.]?\s+)+/;

const UNTIL = /까지|마감|기한|끝나|종료|만료/;
const FROM = /부터|시작|개시|열리기|문 ?여/;
const CLOCK = /몇 ?시|시간(?:이|은|대|\s|[?？]|$)|시각/;
const RANGE = /기간|언제부터 ?언제|일정|(?:운영|이용|개방|진료) ?시간/;
const SPEECH = /(?:라며|라고|다며|다고|면서) ?(?:말했|밝혔|전했|강조했|당부했|덧붙였|설명했|소감|기대했)/;

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

/** Before a date that was given up. */
const GIVEN_UP = /(?:당초|기존|종전|원래|애초|변경 전) ?(?:[가-힣]{0,6}(?:은|는|이|가|인)? ?)?$/;
/** Behind a date: the notice of that day, or one that was held on another day until it was moved. */
const OTHER_NOTICE =
  /^ ?자? ?(?:공고|공지|안내문|고시|보도자료|공문|게시글|조례|규칙|통지)(?:한|된|했던|문|와|과|에|의|에서|대로|를|을| ?제\d)|^ ?자 |^(?:\([월화수목금토일]\))?에서 [^,.]{0,20}?(?:로|으로) ?(?:변경|연기|조정|옮|앞당)/;
/** The month after the one of applying, of moving in: nobody's calendar tells which it is. */
const OTHERS_MONTH = /달의 ?(?:다다음 ?달 ?|다음 ?달 ?)?$/;

/** Korean: particles and endings stripped, then syllable pairs, so that spacing matters little. */
export const korean: LanguageRules = {
  code: 'ko',
  terms: mixedTerms,
  questionWords: (question) => mixedQuestionWords(asSpaced(question)),
  predicates: koreanPredicates,
  otherForms: koreanForms,
  subjectWords: (question) => koreanSubject(asSpaced(question)),
  sentences: (text) => splitSentences(text, 'ko'),
  questionKind: koreanQuestionKind,
  wantedShape: koreanWantedShape,
  holds: koreanHolds,
  timeCue: (question) => CUES.find(([, pattern]) => pattern.test(question))?.[0] ?? null,
  timeLeft(question): TimeLeft | null {
    if (REMAINING.test(question)) return 'remaining';
    if (ASKS_FOR_MORE.test(question)) return null;
    if (CLOSED.test(question)) return 'closed';
    return OPEN.test(question) ? 'open' : null;
  },
  boundAsked: (question) => (UNTIL.test(question) ? 'until' : FROM.test(question) ? 'from' : null),
  shapeWords: {
    contact: /^(?:전화|전화번호|번호|연락처|연락|이메일|문의|문의처|팩스)/,
    date: /^(?:날짜|날자|날|일자|일시|일정|기간|시기|시간|요일)$/,
    money: /^(?:요금|비용|금액|가격|값|돈|수수료)$/,
    place: /^(?:장소|위치|주소|곳)$/,
    age: /^(?:나이|연령)$/,
  },
  leave: koreanLeave,
  validity: koreanValidity,
  change: koreanChange,
  timesAsked: (question) => ({ clock: CLOCK.test(question), range: RANGE.test(question) }),
  asksHost: (question) => /주최|의장국?|개최국|누가 (?:열|개최)/.test(question),
  isSpeech: (sentence) => SPEECH.test(sentence),
  clauses: koreanClauses,
  overview: koreanOverview,
  isOtherDay: (after, before) =>
    OTHERS_MONTH.test(before) ||
    GIVEN_UP.test(before) ||
    OTHER_NOTICE.test(after) ||
    /^\s*(?:밝혔|전했|말했|설명했|발표했)|^(?:에|로)? ?\S{0,5} ?(?:했던|됐던|예정이던|예정이었던)/.test(
      after,
    ),
  wantedUnit(question) {
    if (/주소/.test(question) && !/(?:메일|누리집|홈페이지|사이트) ?주소/.test(question)) return ADDRESS;
    const unit = HOW_MANY.exec(question)?.[1];
    return unit === undefined ? null : new RegExp(`\\d ?(?:여 ?)?(?:${UNITS.get(unit) ?? unit})`);
  },
  measures: koreanMeasures,
  weekdays: koreanWeekdays,
  ordinals: (text) => [...text.matchAll(ORDINAL)].map(([, digits]) => Number(digits)),
  leansOnContext: (question) => LEANS.test(question.trim()),
  isVerbForm: (written) => VERB_FORM.test(written),
  withoutOpening: (question) => question.replace(OPENING, ''),
  recurrence: koreanRecurrence,
  readDates: withRecurrences(readKoreanDates, koreanRecurrence.read),
};
