/**
 * Puts a button on a page of another site, which opens the chat in a frame. `script` is the element that loads this; its attributes
 * `data-language`, `data-label` and `data-side` ("left") are the site's wishes. `texts`: by language, the first where none fits.
 */
export function launch(script, { texts, colours }) {
  const TAG = 'notice-assistant';
  const { origin } = new URL(script.src);
  const wanted = (script.dataset.language ?? document.documentElement.lang).toLowerCase().split('-')[0];
  const language = wanted in texts ? wanted : Object.keys(texts)[0];
  const side = script.dataset.side === 'left' ? 'left' : 'right';

  const styles = `
    :host { all: initial; color-scheme: light; }
    button, #panel { position: fixed; ${side}: 20px; z-index: 2147483000; box-sizing: border-box; }
    button { bottom: 20px; min-height: 48px; max-width: calc(100vw - 40px); padding: 10px 22px; border: 2px solid #fff;
      border-radius: 999px; background: ${colours.fill}; color: ${colours.onFill}; box-shadow: 0 4px 16px rgb(0 0 0 / 28%); cursor: pointer;
      font: 700 16px/1.4 system-ui, sans-serif; word-break: keep-all; }
    button:hover { filter: brightness(1.15); }
    button:focus-visible { outline: 3px solid ${colours.text}; outline-offset: 2px; }
    button::after { content: " ▲"; content: " ▲" / ""; font-size: 11px; }
    button[aria-expanded=true]::after { content: " ✕"; content: " ✕" / ""; }
    #panel { bottom: 84px; width: min(420px, calc(100vw - 40px)); height: min(680px, calc(100vh - 104px));
      height: min(680px, calc(100dvh - 104px)); border: 1px solid #76828e; border-radius: 14px; overflow: hidden;
      background: #fff; box-shadow: 0 12px 40px rgb(0 0 0 / 28%); }
    #panel[hidden] { display: none; }
    iframe { display: block; width: 100%; height: 100%; border: 0; }
    @media (max-width: 480px) { #panel { inset: 0; width: auto; height: 100dvh; border: 0; border-radius: 0; }
      button[aria-expanded=true] { display: none; } }
    @media print { button, #panel { display: none; } }`;

  function show() {
    if (document.querySelector(TAG)) return;
    const root = Object.assign(document.createElement(TAG), { lang: language });
    const shadow = root.attachShadow({ mode: 'open' });
    // A sheet that script makes is let through by every Content-Security-Policy.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    shadow.adoptedStyleSheets = [sheet];

    const button = document.createElement('button');
    Object.assign(button, { type: 'button', textContent: script.dataset.label || texts[language].open });
    const panel = Object.assign(document.createElement('div'), { id: 'panel', hidden: true });
    const frame = document.createElement('iframe');
    Object.assign(frame, { title: texts[language].title, allow: 'clipboard-write' });
    button.setAttribute('aria-controls', 'panel');
    button.setAttribute('aria-expanded', 'false');
    panel.append(frame);
    shadow.append(panel, button);
    document.body.append(root);

    let isLoaded = false;
    const tellOpen = () => isLoaded && frame.contentWindow.postMessage({ [TAG]: 'open' }, origin);
    function turn(open) {
      panel.hidden = !open;
      button.setAttribute('aria-expanded', String(open));
      if (!open) return button.focus();
      // Until it is wanted, the chat costs the page nothing.
      if (!frame.src) frame.src = `${origin}/embed?lang=${language}`;
      frame.focus();
      tellOpen();
    }
    frame.addEventListener('load', () => {
      isLoaded = frame.src !== '';
      if (!panel.hidden) tellOpen();
    });
    button.addEventListener('click', () => turn(panel.hidden));
    shadow.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !panel.hidden) turn(false);
    });
    addEventListener('message', ({ origin: from, source, data }) => {
      if (from === origin && source === frame.contentWindow && data?.[TAG] === 'close') turn(false);
    });
  }

  if (document.body) show();
  else addEventListener('DOMContentLoaded', show);
}
