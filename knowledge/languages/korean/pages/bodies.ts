import type { Bodies } from '../../port/bodies.ts';

/** Endings that no name of a person has, from three syllables on. */
const ENDING =
  /(?:^|\s)[가-힣·]*(?:[가-힣]{2}(?:과|팀|청|처|실|부|시|군|본부|지부|학교|의회)|[가-힣]센터|위원회|공단|공사|재단|협회|도서관|박물관|미술관|체육관|문화원|연구원|진흥원|관리원|개발원|의료원|병원|학원|법원|사업소|보건소|주민센터|경찰서|소방서|우체국|사무소|사무국|교육청|대학교|은행|조합|특별시|광역시|자치도|자치시)$/u;
/** Endings that names of persons of two and three syllables have too. */
const LONG_ENDING = /^(?=.{4,}$)[가-힣·\s]*[가-힣](?:국|구|도|원|소|동|면|읍|단|관)$/u;
const SUBJECT =
  /^[\s▣□○◦▶-]*([가-힣]{1,20}(?:특별시|광역시|시|군|구|도|부|처|청|위원회|공단|공사))\s?\((?:시장|군수|구청장|도지사|장관|처장|청장|위원장|이사장|사장)[^)]{0,40}\)[는은이가]?\s/u;

/** How Korean names of authorities look. */
export const koreanBodies: Bodies = {
  isBody: (name) => ENDING.test(name) || LONG_ENDING.test(name),
  nobody:
    '관리자|운영자|담당자|작성자|홈페이지\\s?(?:관리자|담당자|운영자)|웹\\s?마스터|사이트\\s?관리자|시스템\\s?관리자|최고\\s?관리자|총괄\\s?관리자|게시판\\s?관리자|익명|기자|편집자',
  kindWords:
    '공지\\s?사항|공지|알림\\s?마당|알림|소식|새\\s?소식|뉴스|보도\\s?자료|고시\\s?공고|고시|공고|게시판|홈페이지|대표|공식|누리집|피드|최신|전체\\s?글|목록',
  place: /^[가-힣]{2,}(?:시|군|구|도|읍|면|동)$/u,
  authorityOf: /^(\p{Script=Hangul}{2,}?)(?:특별자치|특별|광역)?[시군구도](?:청|교육청|의회)?$/iu,
  subject: SUBJECT,
  before: /^\[([가-힣·]{1,20}(?:부|처|청|위원회|원|실|시|도|군|구))\]\s*(?=\S)/u,
};
