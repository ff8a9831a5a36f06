/** Words of the names of authorities and of what belongs to them. */
const ENGLISH =
  /(?<![\p{L}\p{N}])(?:council|ministry|department|dept|directorate|division|agency|authority|authorities|commission|committee|government|governorate|gov\.uk|city|county|borough|municipality|town|township|village|district|parish|prefecture|province|police|constabulary|fire|bureau|board|office of|office for|service|services|library|libraries|museum|university|college|school|institute|institution|trust|hospital|nhs|parliament|assembly|senate|court|tribunal|embassy|consulate|foundation|association|centre|center|corporation|leisure|transport|harbou?rs?|ports?|airport|railways?|housing)(?![\p{L}\p{N}])/iu;
/** Endings that no name of a person has, from three syllables on. */
const KOREAN_ENDING =
  /(?:^|\s)[가-힣·]*(?:[가-힣]{2}(?:과|팀|청|처|실|부|시|군|본부|지부|학교|의회)|[가-힣]센터|위원회|공단|공사|재단|협회|도서관|박물관|미술관|체육관|문화원|연구원|진흥원|관리원|개발원|의료원|병원|학원|법원|사업소|보건소|주민센터|경찰서|소방서|우체국|사무소|사무국|교육청|대학교|은행|조합|특별시|광역시|자치도|자치시)$/u;
/** Endings that names of persons of two and three syllables have too. */
const KOREAN_LONG_ENDING = /^(?=.{4,}$)[가-힣·\s]*[가-힣](?:국|구|도|원|소|동|면|읍|단|관)$/u;
/** Whoever happens to keep the site. */
const LOGIN =
  /^(?:(?:site|web|system|super|the)?[\s_-]?(?:admin(?:istrator)?s?|master|editors?|root|users?|manager|operators?|staff|team|author|writer|guest|test|anonymous)\d*|webmaster|wordpress|drupal|관리자|운영자|담당자|작성자|홈페이지\s?(?:관리자|담당자|운영자)|웹\s?마스터|사이트\s?관리자|시스템\s?관리자|최고\s?관리자|총괄\s?관리자|게시판\s?관리자|익명|기자|편집자)$/iu;

/** True for what reads as the name of an authority, or of a part of one: never for a person, a login or an address. */
export function isOrganisation(name: string): boolean {
  const said = oneLine(name);
  if (said.length < 2 || said.length > 120 || isNobody(said)) return false;
  return ENGLISH.test(said) || KOREAN_ENDING.test(said) || KOREAN_LONG_ENDING.test(said);
}

/** True for a login, an address or the name of a role: what stands where a name should, and tells nobody. */
export function isNobody(name: string): boolean {
  const said = oneLine(name);
  return said === '' || LOGIN.test(said) || /[@\\]|^https?:|^[\d\s._-]+$|^[\p{P}\p{S}\s]+$/iu.test(said);
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
