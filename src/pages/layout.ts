import type { Translate } from '../../dialogs/index.ts';
import { type HtmlValue, html, type SafeHtml } from './html.ts';

/** What every page knows of its reader and of the site. */
export interface PageContext {
  readonly language: string;
  readonly languages: readonly string[];
  readonly translateFor: (language: string) => Translate;
  readonly assistantName: string;
  /** Path of the style sheet. */
  readonly style: string;
  readonly nonce: string;
  /** The page's own path with its query, without `lang`: what the language links lead to. */
  readonly path: string;
}

interface Layout {
  readonly title: string;
  /** `h1` on the chat page, where the assistant's name is what the page is about. */
  readonly nameIsHeading?: boolean;
  readonly kind: 'chat' | 'reading';
  readonly actions?: HtmlValue;
  readonly main: SafeHtml;
  readonly scripts?: HtmlValue;
}

/** A whole page. */
export function page(context: PageContext, layout: Layout): string {
  const translate = context.translateFor(context.language);
  const name = html`<a class="name" href="/?lang=${context.language}">${context.assistantName}</a>`;
  const document = html`<!doctype html>
<html lang="${context.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${translate('page.tagline')}">
<title>${layout.title}</title>
<link rel="icon" href="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Crect width='32' height='32' rx='8' fill='%23175c8f'/%3E%3Cpath d='M9 9h14M9 15h14M9 21h8' stroke='white' stroke-width='3' stroke-linecap='round'/%3E%3C/svg%3E">
<link rel="stylesheet" href="${context.style}">
</head>
<body class="${layout.kind}">
<header class="top">
${mark()}
<div class="who">
${layout.nameIsHeading ? html`<h1>${context.assistantName}</h1>` : html`<p>${name}</p>`}
<p class="tagline">${translate('page.tagline')}</p>
</div>
<nav aria-label="${translate('page.navigation')}">
<a href="/notices?lang=${context.language}">${translate('page.notices')}</a>
${layout.actions}
${languageLinks(context)}
</nav>
</header>
<main>${layout.main}</main>
${layout.scripts}
</body>
</html>
`;
  return document.text;
}

function mark(): SafeHtml {
  return html`<svg class="mark" viewBox="0 0 32 32" aria-hidden="true"><rect width="32" height="32" rx="8"/><path d="M9 9h14M9 15h14M9 21h8"/></svg>`;
}

function languageLinks({ language, languages, translateFor, path }: PageContext): SafeHtml[] {
  return languages
    .filter((other) => other !== language)
    .map((other) => {
      const address = `${path}${path.includes('?') ? '&' : '?'}lang=${other}`;
      return html`<a href="${address}" lang="${other}" hreflang="${other}">${translateFor(other)('page.languageName')}</a>`;
    });
}
