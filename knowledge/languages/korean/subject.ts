import type { QuestionWord } from '../language.ts';
import { mixedQuestionWords } from '../telling/terms.ts';

/** Words by which any notice may be asked, alone or joined (신청기간, 제출서류): they name no subject of their own. */
const ASPECTS =
  /^(?:신청|접수|등록|모집|예약|예매|응모|지원|참가|참여|납부|제출|이용|사용|방문|발급|취소|환불|수령|결제|수수료|요금|비용|가격|금액|돈|참가비|입장료|이용료|수강료|무료|공짜|유료|할인|혜택|도움|도와|보조|기간|기한|마감일?|날짜|일정|일시|시간|시작일?|종료일?|끝나?|열리?|닫|장소|위치|주소|준비물?|서류|지참물?|가져[가오]?|들고|챙[기겨]|필요|자격|조건|대상자?|나이|연령|문의처?|전화|번호|연락처?|담당자?|부서|방법|절차|순서|온라인|인터넷|결과|발표|정원|인원|하루|오늘|내일|모레|어제|주말|평일|월요일|화요일|수요일|목요일|금요일|토요일|일요일|오전|오후|어른|성인|어린이|아이|아기|애|애들|학생|청소년|노인|어르신|경로|임산부|임신부|외국인|주민|시민|가족|단체|개인|엄마|아빠|어머니|아버지|부모님?|할머니|할아버지|남편|아내|누구|앱|현금|우편|팩스|물어|물어보|물어볼|물어봐|늦|번호|통화|공지|안내|내용|정보|기준|한도|제한|본인|저|제|나|내)+$/;
/** With what one pays: 카드로 asks how, 카드 alone may name a library card. */
const MEANS = /^(?:카드|현금|계좌이체|이체)(?:으로|로)(?:도|는|만)?$/;
/** 살인데, 세예요: an age, after its number. */
const AGE = /^(?:만|살|세|년생)(?:인데|이고|이면|인|입니다|이에요|예요|이야|야|도|은|는|면|까지|부터)?요?$/;
/** 월에, 원인데: the unit of a day or an amount, after its number. */
const UNIT =
  /^(?:월|일|년|시|분|원|만원|명|번|개월|시간|킬로|키로|%|퍼센트)(?:인데|이고|이면|에|에는|에서|날|까지|부터|이상|이하|쯤|정도|은|는|도)?요?$/;
const NUMBER = /^[\d.,%]+$/;
/** Everyday verbs of such questions, with what may follow them: 내야, 가면, 받을, 나와요, 몇 시까지. */
const VERBS =
  /^(?:[내낼]|[되돼될됐]|[하해할했]|[가갈갔]|[오올와왔]|나[오와온]|받[을아은]?|있|없|쓰|써|쓸|사|살|보|볼|타|탈|얻|시|일)(?:야|면|려면|는|는데|는데요|냈어야|고|까지|부터|에|수|지|죠|니|냐|러|서|도|나|나요|까요|을까요|습니까|니까|세요|요|어요?|아요?|았어요?|었어요?|게)?$/;
/** Endings that a stem keeps where little would stand without them. */
const ENDING = /(?:해야|하려|할수|하는|하나|할|해|가야|야|려면|려고|려|는|나|죠|지|요)$/;

function isAspect({ word, written }: QuestionWord): boolean {
  if (
    NUMBER.test(word) ||
    AGE.test(written) ||
    UNIT.test(written) ||
    MEANS.test(written) ||
    VERBS.test(written)
  )
    return true;
  return (
    ASPECTS.test(word) || ASPECTS.test(word.replace(ENDING, '')) || ASPECTS.test(written.replace(ENDING, ''))
  );
}

/** The words of a Korean question that name what it is about; `[]` for 얼마예요? and 언제까지 신청해요?. */
export const koreanSubject = (question: string): QuestionWord[] =>
  mixedQuestionWords(question).filter((word) => !isAspect(word));
