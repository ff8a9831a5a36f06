/** Under an answer: its sources, folded, and what can be done with it. */
import { answerActions } from './actions.js';
import { button, element, fill, icon } from './element.js';
import { readerLink } from './quote.js';

let folded = 0;

function sourceRow({ title, language, facts, href, replaced }, { texts, read }) {
  const told = [...(replaced ? [texts.replacedSource] : []), ...facts].join(' · ');
  return element(
    'li',
    {},
    readerLink(
      href,
      { class: 'row' },
      read,
      element(
        'span',
        { class: 'body' },
        element('span', { class: 'title', lang: language }, title),
        element('span', { class: 'facts' }, told),
      ),
      icon('forward'),
    ),
  );
}

export function footerElement({ sources, actions }, id, setting) {
  const { texts } = setting;
  const row = element('div', { class: 'footer' });
  const made = [row];
  if (sources.length > 0) {
    folded += 1;
    const list = element(
      'ul',
      { id: `sources-${folded}`, class: 'bare sources', hidden: true },
      ...sources.map((one) => sourceRow(one, setting)),
    );
    const count = sources.length === 1 ? texts.oneSource : fill(texts.manySources, { count: sources.length });
    const toggle = button(
      { class: 'fold', 'aria-expanded': 'false', 'aria-controls': list.id },
      element('span', {}, count),
      sources[0].publisher && element('span', { class: 'publisher' }, ` · ${sources[0].publisher}`),
      icon('down'),
    );
    toggle.addEventListener('click', () => {
      list.hidden = !list.hidden;
      toggle.setAttribute('aria-expanded', String(!list.hidden));
    });
    row.append(toggle);
    made.push(list);
  }
  if (actions && id) {
    const { tools, place } = answerActions(actions, id, setting);
    row.append(tools);
    made.splice(1, 0, place);
  }
  return row.childElementCount === 0 ? [] : made;
}
