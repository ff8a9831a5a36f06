import type { Layout } from '../port/layout.ts';

/** How Korean texts are laid out, and their little words. */
export const koreanLayout: Layout = {
  enumerators: '가-하',
  enumeratorLetters: '가나다라마바사아자차카타파하',
  roundMark: 'ㅇ',
  sentenceEnd: '[다요까]',
  notHeadingEnd: '[다요]',
  clauseStart: '(?<=[고며만나서])\\s(?=[가-힣])',
  dateStart: '\\d{1,2}월 ',
  describesItself:
    /^이\s?(?:안내문|안내서|안내|문서|자료|공고|지침|책자|페이지|게시글|글|설명서)[은는]\s.{0,100}(?:설명|안내|소개|정리)(?:합니다|하였습니다|했습니다|하고\s?있습니다|해\s?드립니다|한\s?(?:문서|자료|것|글|책자)입니다)\.?$/iu,
  hour: '시',
  between: '또는|및|와|과|이나|부터|까지',
  behindDate: '^(?:에서|에|까지|부터)?(?:이며|이고|입니다|이다|[은는도])?(?![가-힣])',
  particles: '(?<![가-힣])(?:까지|부터|에서|에는|에|은|는|만)(?![가-힣])',
  closes: '마감',
  opens: '부터|시작',
  effective: '시행일|적용일',
  anyVerb: '[되돼될됨있하해할한함가갈볼보끝열여받늦참][가-힣]*|가능[가-힣]*',
  ofCourse:
    '열\\S{0,3}|개최\\S*|신청\\S*|접수\\S*|참가\\S*|참여\\S*|갈\\S*|안했\\S*|안|하\\S?|한|했\\S*|있\\S*|시작\\S*|끝\\S*|날짜|일정|장소|나라|지난\\S*|다음\\S*|마지막\\S*|최근\\S*|올해|작년|내년|이전\\S*|직전\\S*|그?전\\S?|행사|\\d{4}년',
  priced: '원',
  percent: '퍼센트|프로(?![가-힣])',
  keyRows: ['ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ', 'ㅁㄴㅇㄹㅎㅗㅓㅏㅣ', 'ㅋㅌㅊㅍㅠㅜㅡ'],
  loneLetters: /^[ㄱ-ㅎㅏ-ㅣ]+$/u,
};
