/** Names of sections that sites print over or under a notice, alone on a line. Compared by `sectionKey`. */
const SECTION_NAMES = new Set(
  [
    'News & Notices|News and Notices|News|Notices|Notice|Notice board|Announcements|Press release|Press releases|What’s New',
    'Newsroom|Latest news|Public notices|Media centre|Media center',
    '공지사항|공지|새소식|소식|알림마당|알림|보도자료|고시공고|고시 공고|고시·공고|뉴스|뉴스·소식|시정소식|군정소식|정책뉴스|시정알림',
  ]
    .join('|')
    .split('|')
    .map(sectionKey),
);

/** Words of menus and tool bars that stand alone on a line. */
const MENU_WORDS = new Set(
  [
    'home|menu|search|login|log in|sign in|sitemap|site map|english|korean|한국어|language|print|list|share|top|facebook|twitter',
    'previous|next|go to list|copy url|홈|메뉴|전체메뉴|검색|로그인|회원가입|사이트맵|인쇄|프린트|목록|목록보기|공유|공유하기|맨위로|페이스북|트위터',
    '글자크기|확대|축소|url복사|url 복사|이전글|다음글|이전|다음|첨부파일|첨부|다운로드|바로보기|미리보기|sns 공유',
    'join|join us|sign up|register|my page|mypage|my account|log out|logout|sign out|contact|contact us|help|faq|faqs|about|about us|accessibility|cookies|privacy|rss',
    'print this page|share this page|share this|share on facebook|share on twitter|share on x|tweet|email|email this|email a friend|back|back to list|back to top|back to news|go back|list view|subscribe|like|save|copy link|whatsapp|linkedin|instagram|youtube|x|close|reply|write|edit|delete|download|view more|more',
    '목록으로|목록가기|리스트|답변|답글|글쓰기|수정|삭제|등록|취소|닫기|인쇄하기|프린트하기|스크랩|카카오톡|카카오스토리|네이버|네이버블로그|밴드|블로그|인스타그램|유튜브|엑스|추천|추천하기|신고|신고하기|좋아요|댓글|댓글쓰기|공유닫기|링크복사|주소복사|url|맨위|위로|top|전체다운로드|일괄다운로드|뷰어|바로가기|마이페이지|로그아웃|고객센터|즐겨찾기|전체보기|더보기|통합검색|관련사이트|영문|국문|eng|kor|english site',
  ]
    .join('|')
    .split('|'),
);

const SKIP_LINK_PARTS =
  '(?:(?:the )?(?:body|contents?|main ?contents?|top ?menu|main ?menu|menu|footer) go|skip to (?:the )?(?:main )?(?:contents?|navigation|menu)|(?:본문|주메뉴|메인메뉴|상단메뉴|하단메뉴|메뉴|콘텐츠|컨텐츠|하단|푸터)\\s?(?:내용\\s?)?(?:바로가기|건너뛰기))';
const SKIP_LINKS = new RegExp(`^${SKIP_LINK_PARTS}(?:\\s*${SKIP_LINK_PARTS})*$`, 'i');

const COPYRIGHT = /^(?:©|ⓒ|\(c\)\s|copyright\b|저작권)|all rights? reserved\.?$/i;
const FOOT_LINES = [
  COPYRIGHT,
  /^(?:이전|다음)\s?글(?![가-힣]{0,2}(?:에|은|을|을|이|과)\s)/,
  /^(?:이전|다음|previous|next)\s*[:：|]/i,
  /^(?:previous|next)(?: (?:post|article|notice))?\s*[:：]/i,
  /^(?:첨부\s?파일|첨부|attachments?|attached files?)\s*(?:[:：(（]|\d|$)/i,
  /공공누리/,
  /^(?:share(?: this)?(?: page)?|follow us|tags?|공유하기|공유|태그)\s*[:：]/i,
  /^(?:개인정보\s?처리방침|이용약관|privacy policy|terms of use)/i,
  // The name of a file to download, with or without its size.
  /^\S.{0,120}\.(?:hwpx?|pdf|zip|docx?|xlsx?|pptx?|jpe?g|png)(?:\s*[[(（].{0,60})?$/i,
];

/** True for links that lead past the menus ("the body go topmenu go", "본문 바로가기"). */
export function isSkipLink(line: string): boolean {
  return SKIP_LINKS.test(plain(line));
}

/** True for a word of a menu or a tool bar that stands alone ("HOME", "목록"). */
export function isMenuWord(line: string): boolean {
  const word = plain(unmarked(line)).toLowerCase();
  return MENU_WORDS.has(word) || (/^[가-힣\s]+$/u.test(word) && MENU_WORDS.has(word.replaceAll(' ', '')));
}

/** UTF-16 units: a longer line is no row of menu words. */
const LONGEST_MENU = 300;

/** True for words of menus and tool bars beside each other ("Login | Join | Sitemap", "목록 답변 글쓰기"). */
export function isMenuLine(line: string): boolean {
  const words = plain(unmarked(line));
  if (words.length > LONGEST_MENU) return false;
  return [/\s*[|｜·•∙/>›»,]\s*/u, /\s+/u].some((between) => {
    const parts = words.split(between).filter((part) => part !== '');
    return parts.length >= 2 && parts.every((part) => isMenuWord(part) || isSectionName(part, new Set()));
  });
}

/** Without the mark of a list item. */
const unmarked = (line: string): string => line.replace(/^\s*(?:[-*•·]|\d{1,2}\.)\s+/, '');

/** The steps of a short path through a site ("HOME > What's New > News"); null for any other line. */
export function breadcrumbSteps(line: string): string[] | null {
  const steps = plain(line)
    .split(/\s*[>›»]\s*/)
    .filter((step) => step !== '');
  const short = steps.every((step) => step.length <= 30 && !/[.?!:]$/.test(step));
  return steps.length >= 2 && steps.length <= 8 && short ? steps : null;
}

/** True where a breadcrumb starts at the site's home, so that it can be no sentence of the notice. */
export function startsAtHome(steps: readonly string[]): boolean {
  return /^(?:home|main|홈|처음)$/i.test(steps[0] ?? '');
}

/** True for the name of a section, known in general or from the page's own breadcrumb (keys by `sectionKey`). */
export function isSectionName(line: string, pageSections: ReadonlySet<string>): boolean {
  const key = sectionKey(line);
  return SECTION_NAMES.has(key) || pageSections.has(key);
}

/** How section names compare: case, apostrophes and white space make no difference. */
export function sectionKey(name: string): string {
  return plain(name).replaceAll('’', "'").toLowerCase();
}

/** True for a line that closes a page: rights, neighbours, attachments, licence marks. */
export function isFootLine(line: string): boolean {
  const text = plain(unmarked(line)).replace(/^\|\s*/, '');
  return FOOT_LINES.some((form) => form.test(text));
}

/** True for a line that claims the rights to the page. */
export function isCopyrightLine(line: string): boolean {
  return COPYRIGHT.test(plain(line));
}

/** True for a line of one to four capitalised words and nothing else, as the name of a section looks. */
export function looksLikeSectionName(line: string): boolean {
  return /^\p{Lu}\p{L}*(?: (?:&|and|of|\p{Lu}\p{L}*)){0,3}$/u.test(plain(line));
}

/** White space, no-break spaces included, as single spaces: for comparing lines only. */
function plain(line: string): string {
  return line.replace(/\s+/gu, ' ').trim();
}
