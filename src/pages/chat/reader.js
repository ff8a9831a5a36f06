/** A cited notice: beside the talk where there is room, else over the whole page. */
import { button, element, icon } from './element.js';

const BESIDE = matchMedia('(min-width: 900px)');
const SHOWN_WITHIN_MS = 15_000;

/** The notice of a page, as it is to be shown here: its heading one step lower, its links on pages of their own. */
function articleOf(page) {
  const article = new DOMParser().parseFromString(page, 'text/html').querySelector('article');
  if (!article) throw new Error('The page holds no notice.');
  const title = article.querySelector('h1');
  if (title) {
    const heading = element('h2', { id: 'reader-heading', lang: title.lang || null });
    heading.append(...title.childNodes);
    title.replaceWith(heading);
  }
  for (const link of article.querySelectorAll('a[href]:not([href^="tel:"], [href^="mailto:"])')) {
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
  }
  return document.importNode(article, true);
}

/** `settled` is called when the room that the talk has may have changed. */
export function createReader(dialog, { texts, settled }) {
  let opener = null;
  let shown = 0;

  function close() {
    if (!dialog.open) return;
    dialog.close();
    document.body.classList.remove('beside');
    settled();
    opener?.focus({ preventScroll: true });
  }

  function raise() {
    if (dialog.open) dialog.close();
    document.body.classList.toggle('beside', BESIDE.matches);
    if (BESIDE.matches) dialog.show();
    else dialog.showModal();
  }

  function frame(href) {
    const back = button({ class: 'back', onclick: close }, icon('back'), texts.backToTalk);
    const cross = button({ class: 'tool cross', 'aria-label': texts.close, onclick: close }, icon('close'));
    const alone = element(
      'a',
      {
        class: 'tool',
        href,
        target: '_blank',
        rel: 'noopener',
        'aria-label': texts.openAlone,
        title: texts.openAlone,
      },
      icon('open'),
    );
    const content = element(
      'div',
      { class: 'content reading-text', tabindex: '0', role: 'region', 'aria-label': texts.notice },
      element('p', { class: 'facts' }, texts.connecting),
    );
    dialog.replaceChildren(
      element(
        'div',
        { class: 'reader-head' },
        back,
        element('strong', { class: 'name' }, texts.notice),
        alone,
        cross,
      ),
      content,
    );
    return { content, focus: () => (BESIDE.matches ? cross : back).focus({ preventScroll: true }) };
  }

  function showQuote(content) {
    const quote = content.querySelector('mark');
    if (quote)
      content.scrollTop = Math.max(
        0,
        quote.getBoundingClientRect().top - content.getBoundingClientRect().top - content.clientHeight / 3,
      );
  }

  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    close();
  });
  document.addEventListener('keydown', (event) => {
    const isOurs = dialog.open && event.key === 'Escape' && !event.defaultPrevented;
    if (!isOurs || document.querySelector('dialog:modal:not(#reader), :popover-open')) return;
    event.preventDefault();
    close();
  });
  BESIDE.addEventListener('change', () => {
    if (dialog.open) raise();
  });

  return {
    close,
    /** Opens the notice at this address, at its first quote. The focus goes there, and back to `from` when it is closed. */
    async open(href, from) {
      const address = new URL(href, location.href);
      const path = `${address.pathname}${address.search}`;
      if (!dialog.open) opener = from;
      shown += 1;
      const mine = shown;
      const { content, focus } = frame(path);
      raise();
      focus();
      settled();
      try {
        const response = await fetch(path, { signal: AbortSignal.timeout(SHOWN_WITHIN_MS) });
        if (!response.ok) throw new Error(`The notice was answered ${response.status}.`);
        const article = articleOf(await response.text());
        if (mine !== shown) return;
        content.replaceChildren(article);
        showQuote(content);
      } catch {
        if (mine !== shown) return;
        content.replaceChildren(element('p', { role: 'alert' }, texts.readerFailed));
      }
    },
  };
}
