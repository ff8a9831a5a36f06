import type { Translate } from '../../dialogs/index.ts';
import { type HtmlValue, html, type SafeHtml } from './html.ts';

/** Whose pages these are. */
export interface Site {
  readonly assistantName: string;
  /** Null where it isn't said. */
  readonly authorityName: string | null;
  /** How to reach a person; null where it isn't said. */
  readonly contact: string | null;
  readonly conversationDays: number;
  /** True where questions without an answer, and what people say of answers, are kept. */
  readonly recordQuestions: boolean;
}

/** What every page knows of its reader and of the site. */
export interface PageContext {
  readonly language: string;
  readonly languages: readonly string[];
  readonly translateFor: (language: string) => Translate;
  readonly assistantName: string;
  /** Null where it isn't said. */
  readonly authorityName: string | null;
  /** Path of the style sheet. */
  readonly style: string;
  /** Path of the authority's logo; null where it gave none. */
  readonly logo: string | null;
  readonly nonce: string;
  /** The page's own path with its query, without `lang`: what the language links lead to. */
  readonly path: string;
}

interface Layout {
  readonly title: string;
  /** `framed`: in a frame of another site, where there are no links to other pages in the header. */
  readonly kind: 'chat' | 'chat framed' | 'reading';
  /** Further elements of the head: links to feeds, files to load early. */
  readonly head?: HtmlValue;
  /** The main part of a page to read, or all that stands under the header. */
  readonly main?: SafeHtml;
  readonly body?: SafeHtml;
  /** What stands in the header after the language. */
  readonly tools?: HtmlValue;
  /** Id of the element to which the first link of the page skips, and what that link says; the main part where left out. */
  readonly skip?: { readonly to: string; readonly label: string };
  readonly scripts?: HtmlValue;
}

/** A whole page. */
export function page(context: PageContext, layout: Layout): string {
  const { language } = context;
  const translate = context.translateFor(language);
  const skip = layout.skip ?? { to: 'main', label: translate('page.skipToMain') };
  const document = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${translate('page.tagline')}">
<title>${layout.title}</title>
<link rel="icon" href="${context.logo ?? ICON}">
<link rel="stylesheet" href="${context.style}">
${layout.head}
</head>
<body class="${layout.kind}">
<a class="skip" href="#${skip.to}">${skip.label}</a>
${header(context, layout, translate)}
${layout.body ?? html`<main id="main" tabindex="-1">${layout.main}</main>`}
${layout.scripts}
</body>
</html>
`;
  return document.text;
}

function header(context: PageContext, { kind, tools }: Layout, translate: Translate): SafeHtml {
  const { language, authorityName, assistantName, logo } = context;
  const isFramed = kind === 'chat framed';
  const brand = html`${logo ? html`<img class="logo" src="${logo}" alt="">` : MARK}
<span class="who"><span class="name">${authorityName ?? assistantName}</span>${authorityName && html`<span class="assistant">${assistantName}</span>`}</span>`;
  return html`<header class="top">
${isFramed ? html`<span class="brand">${brand}</span>` : html`<a class="brand" href="/?lang=${language}">${brand}</a>`}
<nav aria-label="${translate('page.navigation')}">
${!isFramed && html`<a class="wide week" href="/agenda?lang=${language}">${translate('page.thisWeek')}</a>`}
${!isFramed && html`<a class="wide" href="/notices?lang=${language}">${translate('page.notices')}</a>`}
${languageLinks(context)}
${tools}
</nav>
</header>`;
}

const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Crect width='32' height='32' rx='8' fill='%23175c8f'/%3E%3Cpath d='M9 9h14M9 15h14M9 21h8' stroke='white' stroke-width='3' stroke-linecap='round'/%3E%3C/svg%3E";
const MARK = html`<svg class="logo emblem" viewBox="0 0 32 32" aria-hidden="true"><rect width="32" height="32" rx="8"/><path d="M9 9h14M9 15h14M9 21h8"/></svg>`;

/** The page in each other language, by that language's own name. */
function languageLinks({ language, languages, translateFor, path }: PageContext): HtmlValue {
  return languages
    .filter((other) => other !== language)
    .map((other) => {
      const address = `${path}${path.includes('?') ? '&' : '?'}lang=${other}`;
      return html`<a class="language" href="${address}" lang="${other}" hreflang="${other}">${translateFor(other)('page.languageName')}</a>`;
    });
}
