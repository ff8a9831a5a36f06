import { html } from '../html.ts';
import type { PageContext } from '../layout.ts';

/** Which locale of Web Chat speaks a language. */
const LOCALES: Readonly<Record<string, string>> = { en: 'en-US', ko: 'ko-KR' };

/** The official client, as it comes: a page with nothing else on it. `webChat`, `script`: paths of its bundle and of what opens it. */
export function webChatPage(
  { language, assistantName, nonce }: PageContext,
  webChat: string,
  script: string,
): string {
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${assistantName} - Web Chat</title>
<style nonce="${nonce}">html,body,#webchat{height:100%;margin:0}</style>
</head>
<body>
<div id="webchat"></div>
<script src="${webChat}" nonce="${nonce}" defer></script>
<script src="${script}" nonce="${nonce}" data-locale="${LOCALES[language] ?? language}" defer></script>
</body>
</html>
`.text;
}
