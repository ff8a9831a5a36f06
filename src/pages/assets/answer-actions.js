/** What can be done with an answer: say whether it helped, copy it with its source, put its date into a calendar. */
import { isRated, keepRated } from './talk.js';

const LONGEST_REASON = 300;
const REASONS = ['wrong', 'beside', 'outdated', 'unclear'];

/** An element with attributes and children; `on…` attributes are listeners. */
function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on')) made.addEventListener(key.slice(2), value);
    else if (value === true) made.setAttribute(key, '');
    else if (value !== null && value !== false) made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
}

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
      { class: 'row' },
      element('button', { type: 'submit' }, texts.send),
      element('button', { type: 'button', onclick: () => done(null) }, texts.cancel),
    ),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const given = new FormData(form);
    done([given.get('reason'), given.get('words').trim()].filter(Boolean).join(': '));
  });
  form.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key === 'Escape') done(null);
  });
  return form;
}

/** Puts buttons into `place`. `rate` sends a reaction, with a reason or without. */
function showActions(place, { id, copy, calendar }, texts, rate) {
  const told = element('span', { class: 'outcome', role: 'status' });
  const tell = (text) => {
    told.textContent = text;
  };
  const rating = element('span', { class: 'rating' });
  const finish = (reaction, reason) => {
    rate({ replyToId: id, reaction, ...(reason ? { reason } : {}) });
    keepRated(id);
    rating.remove();
    tell(texts.thanks);
  };
  const dislike = element(
    'button',
    { type: 'button', class: 'dislike', 'aria-expanded': 'false' },
    texts.notHelpful,
  );
  let form = null;
  const close = () => {
    form?.remove();
    form = null;
    dislike.setAttribute('aria-expanded', 'false');
  };
  dislike.addEventListener('click', () => {
    if (form) return close();
    form = reasonForm(texts, (reason) => {
      close();
      if (reason === null) dislike.focus();
      else finish('dislike', reason);
    });
    place.append(form);
    dislike.setAttribute('aria-expanded', 'true');
    form.scrollIntoView({ block: 'nearest' });
    form.querySelector('input').focus({ preventScroll: true });
  });
  const like = () => {
    close();
    finish('like');
  };
  rating.append(element('button', { type: 'button', class: 'like', onclick: like }, texts.helpful), dislike);
  const copyIt = () =>
    navigator.clipboard.writeText(copy).then(
      () => tell(texts.copied),
      () => tell(texts.notCopied),
    );
  const row = element('div', { class: 'row', role: 'group', 'aria-label': texts.actions });
  if (copy) row.append(element('button', { type: 'button', class: 'copy', onclick: copyIt }, texts.copy));
  if (calendar)
    row.append(element('a', { class: 'calendar', href: calendar, download: true }, texts.addToCalendar));
  if (!isRated(id)) row.append(rating);
  row.append(told);
  // Web Chat moves through messages with keys of its own; those pressed on these buttons are meant for them.
  row.addEventListener('keydown', (event) => event.stopPropagation());
  place.append(row);
}

/**
 * Web Chat middleware that sets actions under each answer: a message of the bot whose `channelData.answer` tells what can be copied and
 * put into a calendar.
 */
export function answerActions(texts, rate) {
  const answers = new Map();
  customElements.define(
    'answer-actions',
    class extends HTMLElement {
      connectedCallback() {
        const answer = answers.get(this.getAttribute('answer'));
        if (answer && this.childElementCount === 0) showActions(this, answer, texts, rate);
      }
    },
  );
  return () => (next) => (card) => {
    const render = next(card);
    const { id, channelData } = card.activity;
    if (!render || !id || !channelData?.answer) return render;
    answers.set(id, { ...channelData.answer, id });
    return (...given) => {
      const message = render(...given);
      // Web Chat keeps its React to itself, so elements are made after the pattern of one of its own.
      const like = (type, key, props) => ({ ...message, type, key, ref: null, props });
      const said = { ...message, key: 'said' };
      return like('div', null, {
        className: 'answer',
        children: [said, like('answer-actions', 'actions', { answer: id, class: 'answer-actions' })],
      });
    };
  };
}
