import type { Furniture } from '../../port/furniture.ts';

const SECTIONS = [
  'News & Notices|News and Notices|News|Notices|Notice|Notice board|Announcements|Press release|Press releases|What’s New|Newsroom|Latest news',
  'Public notices|Media centre|Media center',
].join('|');
const MENU_WORDS = [
  'home|menu|search|login|log in|sign in|sitemap|site map|english|korean|language|print|list|share|top|facebook|twitter|previous|next|go to list|copy url',
  'join|join us|sign up|register|my page|mypage|my account|log out|logout|sign out|contact|contact us|help|faq|faqs|about|about us|accessibility|cookies',
  'privacy|rss|print this page|share this page|share this|share on facebook|share on twitter|share on x|tweet|email|email this|email a friend|back',
  'back to list|back to top|back to news|go back|list view|subscribe|like|save|copy link|whatsapp|linkedin|instagram|youtube|x|close|reply|write|edit',
  'delete|download|view more|more|url|top|eng|kor|english site',
].join('|');

/** What English sites print around a notice. */
export const englishFurniture: Furniture = {
  sections: SECTIONS.split('|'),
  menuWords: MENU_WORDS.split('|'),
  skipLink:
    '(?:the )?(?:body|contents?|main ?contents?|top ?menu|main ?menu|menu|footer) go|skip to (?:the )?(?:main )?(?:contents?|navigation|menu)',
  rights: /^copyright\b|all rights? reserved\.?$/i,
  rightsWords: 'all rights? reserved|copyrights?',
  foot: /^(?:previous|next)\s*[:：|]|^(?:previous|next)(?: (?:post|article|notice))?\s*[:：]|^(?:attachments?|attached files?)\s*(?:[:：(（]|\d|$)|^(?:share(?: this)?(?: page)?|follow us|tags?)\s*[:：]|^(?:privacy policy|terms of use)/i,
  koglType: '(?!)',
  neighbour: /(?!)/u,
  home: 'home|main',
  loginTitle: 'log ?in|sign ?in',
  checkTitle:
    'just a moment|attention required|access denied|captcha|are you (?:a )?(?:human|robot)|verify you are human',
  namelessFile: 'download|view|preview|attachment',
  cutShort: 'read more|continue reading',
};
