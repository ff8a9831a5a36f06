/** What could be said next: one row that scrolls sideways, under the last answer alone. */
import { button, element, icon } from './element.js';

const STEP = 0.8;

export function suggestionsElement(suggestions, { texts, say }) {
  const pills = suggestions.map((text) =>
    element('li', {}, button({ class: 'pill', onclick: () => say(text) }, text)),
  );
  const row = element('ul', { class: 'bare row' }, ...pills);
  const more = button(
    { class: 'tool more', 'aria-label': texts.moreSuggestions, tabindex: '-1', hidden: true },
    icon('forward'),
  );
  more.addEventListener('click', () => row.scrollBy({ left: row.clientWidth * STEP }));
  const made = element(
    'div',
    { class: 'suggestions', role: 'group', 'aria-label': texts.suggestions },
    row,
    more,
  );
  const look = () => {
    const hidden = row.scrollWidth - row.clientWidth - row.scrollLeft;
    made.classList.toggle('fades', hidden > 4);
    more.hidden = hidden <= 4;
  };
  row.addEventListener('scroll', look, { passive: true });
  new ResizeObserver(look).observe(row);
  return made;
}
