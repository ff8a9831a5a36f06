/** What can be done with an answer: put its day into a calendar, copy it with its source, say whether it helped. */
import { button, element, icon } from './element.js';
import { keepRated, ratingOf } from './kept-talk.js';

const LONGEST_REASON = 300;
const REASONS = ['wrong', 'beside', 'outdated', 'unclear'];

/** Asks what was wrong; calls back with a reason, which may be empty, or with null where it was given up. */
function reasonForm(texts, done) {
  const words = element('input', { type: 'text', name: 'words', maxlength: LONGEST_REASON });
  const choices = REASONS.map((name) =>
    element(
      'label',
      {},
      element('input', { type: 'radio', name: 'reason', value: texts[name] }),
      ` ${texts[name]}`,
    ),
  );
  const form = element(
    'form',
    { class: 'reason' },
    element('fieldset', {}, element('legend', {}, texts.whyNot), ...choices),
    element('label', { class: 'own-words' }, texts.ownWords, words),
    element(
      'p',
      { class: 'choices' },
      element('button', { type: 'submit', class: 'plain' }, texts.send),
      button({ class: 'plain', onclick: () => done(null) }, texts.cancel),
    ),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const given = new FormData(form);
    done([given.get('reason'), given.get('words').trim()].filter(Boolean).join(': '));
  });
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    event.preventDefault();
    done(null);
  });
  return form;
}

const tool = (name, label, attributes = {}) =>
  button({ class: `tool ${name}`, 'aria-label': label, title: label, ...attributes }, icon(name));

/** Thumbs that are pressed once: the pressed one stays so. `rate` sends a reaction, with a reason or without. */
function thumbs(id, { texts, rate, tell }, place) {
  const kept = ratingOf(id);
  const like = tool('helpful', texts.helpful, { 'aria-pressed': String(kept === 'like') });
  const dislike = tool('not-helpful', texts.notHelpful, {
    'aria-pressed': String(kept === 'dislike'),
    'aria-expanded': 'false',
  });
  let form = null;
  const close = () => {
    form?.remove();
    form = null;
    dislike.setAttribute('aria-expanded', 'false');
  };
  const settle = (reaction) => {
    for (const [one, name] of [
      [like, 'like'],
      [dislike, 'dislike'],
    ]) {
      one.setAttribute('aria-pressed', String(name === reaction));
      one.setAttribute('aria-disabled', 'true');
    }
    dislike.removeAttribute('aria-expanded');
  };
  const finish = (reaction, reason) => {
    settle(reaction);
    keepRated(id, reaction);
    rate({ replyToId: id, reaction, ...(reason ? { reason } : {}) });
    tell(texts.thanks, place);
  };
  const isSettled = () => like.getAttribute('aria-disabled') === 'true';
  like.addEventListener('click', () => {
    if (isSettled()) return;
    close();
    finish('like');
  });
  dislike.addEventListener('click', () => {
    if (isSettled()) return undefined;
    if (form) return close();
    form = reasonForm(texts, (reason) => {
      close();
      dislike.focus();
      if (reason !== null) finish('dislike', reason);
    });
    place.prepend(form);
    dislike.setAttribute('aria-expanded', 'true');
    form.scrollIntoView({ block: 'nearest' });
    form.querySelector('input').focus({ preventScroll: true });
    return undefined;
  });
  if (kept) settle(kept);
  return [like, dislike];
}

/** The tools of an answer, and the place under them where a form and its outcome show. */
export function answerActions({ copy, calendar, rate: isRated }, id, setting) {
  const { texts, tell } = setting;
  const place = element('div', { class: 'after-tools' });
  const copyIt = async () => {
    try {
      await navigator.clipboard.writeText(copy);
      tell(texts.copied, place);
    } catch {
      tell(texts.notCopied, place);
    }
  };
  const tools = element(
    'div',
    { class: 'tools', role: 'group', 'aria-label': texts.actions },
    calendar &&
      element(
        'a',
        {
          class: 'tool calendar',
          href: calendar,
          download: true,
          'aria-label': texts.addToCalendar,
          title: texts.addToCalendar,
        },
        icon('calendar'),
      ),
    copy && tool('copy', texts.copy, { onclick: copyIt }),
    ...(isRated ? thumbs(id, setting, place) : []),
  );
  return { tools, place };
}
