import { koreanHoliday } from '../../time/recurrence/public-holidays.ts';
import type { RecurrenceRules } from '../telling/recurrence.ts';
import { koreanPlaces, readKoreanRecurrences } from './recurring/recurring.ts';

const HOURS = /몇 ?시|언제|시간(?:이|은|좀|\s|[?？]|$)/;
const CLOSED =
  /휴관|휴무|휴원|휴장|휴업|휴진|쉬(?:나|는|어|니|죠|지|면)|쉽니까|쉰다|쉴까|쉬어|문 ?(?:을 ?)?닫|닫(?:나|아|는|습)/;
const NOT_OPEN = /안 ?(?:열|여|하|해|쉬)|(?:열|하|쉬)지 ?않/;
const OPEN =
  /열(?:어|려|리|나|까|니|린|립|었|죠|지)|여(?:나|는|니|시)|엽니까|하(?:나|는|니|시나|죠|지|ㄴ|냐)|합니까|해(?:요|여|용)?(?:\s|[?？]|$)|했|운영|영업|개관|개방|이용|수거|가져가|배출|되나|돼|되요|되죠|가도|갈 ?수|할 ?수|볼 ?수|있(?:나|어|을까|는|죠|지)|있음|진행|진료|문 ?(?:을 ?)?(?:열|여)/;
const SHORT = /^[^\s?？]+(?:\s[^\s?？]+)?(?:은|는|도|에는|에도)?요?\s*[?？]*$/;

/** Recurrences in Korean, told and asked for. */
export const koreanRecurrence: RecurrenceRules = {
  read: readKoreanRecurrences,
  places: koreanPlaces,
  isHoliday: koreanHoliday,
  asked: (question) => {
    if (HOURS.test(question)) return 'hours';
    if (CLOSED.test(question) && !NOT_OPEN.test(question)) return 'closed';
    if (OPEN.test(question) || NOT_OPEN.test(question)) return 'open';
    // 일요일은? asks for the hours.
    return SHORT.test(question.trim()) ? 'hours' : null;
  },
  asksHolidays: (question) => /공휴일|국경일|빨간 ?날/.test(question),
  feastAsked: (question) =>
    /설날|구정|(?:^|\s)설(?:에|은|도|연휴|\s)/.test(question)
      ? 'seollal'
      : /추석|한가위/.test(question)
        ? 'chuseok'
        : null,
  asksNow: (question) => /지금|현재/.test(question),
  asksEveryWeek: (question) =>
    !/이번|다음|오는|지난/.test(question) &&
    /[월화수목금토일]요일|주말|평일|[월화수목금토일]욜/.test(question),
  asking:
    /^(?:문|문을|문은|오늘|내일|모레|지금|현재|시간|운영|영업|개관|휴관|휴무|개방|이용|공휴일|주말|평일|연휴|당일|몇\S*|언제\S*)(?:은|는|이|가|도|에|에도|에는|일|시간|하나요|해요|하나|인가요|이에요|예요|합니까)*요?$|^(?:열|여|엽|닫|쉬|쉽|하|해|되|돼|가|갈|볼|있)[가-힣]{0,4}$/,
  asksOpening: /열(?:어|려|리|나|까|니)|여(?:나|는|니)|엽니|닫|문 |운영|영업|개관|휴관|휴무|쉬|시간/,
  contact: /문의|전화|연락|콜센터|상담|☎/,
  closes:
    /휴관|휴무|휴원|휴장|휴업|휴진|쉽니다|쉬며|쉬고|쉰다|쉬어|닫(?:습니다|고|으며|는다|아)|운영하지 ?않|폐쇄/,
  opens: /정상|재개|다시|개관|개장|엽니다|열며|열고|문을? ?엽|운영(?!하지)/,
  clauses: /[;.]\s+|(?<=[하되이]고|며|다가|이후)[,\s]+/g,
  goesOn: /^(?:(?:매주|매월|매달|격주|단|다만|또한|그리고|그 외|이외|다음|및)[,은는]?\s*)*$/,
};
