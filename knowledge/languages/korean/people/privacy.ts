import type { Privacy } from '../../port/privacy.ts';

/** The letters that the plates of Korea have, and the regions on old ones. */
const PLATE_LETTER = '[가나다라마거너더러머버서어저고노도로모보소오조구누두루무부수우주바사아자배하허호]';
const REGION = '(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충북|충남|전북|전남|경북|경남|제주)';

/** What tells in Korean whose a number is. */
export const koreanPrivacy: Privacy = {
  // 명의 is a name, not people.
  money: '원(?![래하본룸])|달러|유로|파운드',
  counted: '명(?!의)|건|세대|가구',
  noticeNumber: '제\\s?|공고\\s?|고시\\s?',
  places: '버스|노선|구역',
  saidAt: '골뱅이',
  saidDot: '[점닷쩜]',
  plates: [
    String.raw`(?<![\d제])(?:${REGION}\s?)?\d{2,3}\s?${PLATE_LETTER}\s?\d{4}(?!\d|,\d|\s?[년원명월번일호])`,
    String.raw`${REGION}\s?[가-힣]{2}\s?${PLATE_LETTER}\s?\d{4}(?!\d)`,
  ].join('|'),
  plateNamed: '차량\\s?번호|차\\s?번호|번호판',
  documentNamed: '여권|비자|면허',
};
