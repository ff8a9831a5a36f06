/** The talk on the page: a turn for each thing a person says, with what was said to it. */
import { button, element, icon } from './element.js';
import { replyElement, replyOf, spokenReply } from './reply.js';
import { suggestionsElement } from './suggestions.js';

/** An answer that comes sooner needs no word of waiting. */
const PATIENCE_MS = 300;

/** Shows turns in `log`, which scrolls in `talk`. `setting`: texts and what can be done with replies; `again` sends a failed message once more. */
export function createTurns({ talk, log, working, note }, setting, again) {
  const { texts, announce } = setting;
  /** By the mark that this page, or another, put on what was said. */
  const byMark = new Map();
  const byId = new Map();
  const answers = new Map();
  let patience = null;
  let suggestions = null;

  /** True until the person scrolls away from the newest question. */
  let stays = true;

  const lastTurn = () => log.lastElementChild;

  function place(turn) {
    stays = true;
    turn.scrollIntoView({ block: 'start' });
  }

  /** Keeps the newest question at the top where the room has changed, as it does when a keyboard opens. */
  function settle() {
    const turn = lastTurn();
    if (turn && stays) place(turn);
  }

  const leave = () => {
    stays = false;
  };
  for (const event of ['wheel', 'touchmove', 'keydown', 'pointerdown'])
    talk.addEventListener(event, leave, { passive: true });
  new ResizeObserver(settle).observe(talk);

  function wait(turn) {
    clearTimeout(patience);
    patience = setTimeout(() => {
      turn.append(working);
      working.hidden = false;
      announce(texts.working);
    }, PATIENCE_MS);
  }

  function waitNoMore() {
    clearTimeout(patience);
    working.hidden = true;
  }

  function dropSuggestions() {
    suggestions?.remove();
    suggestions = null;
  }

  function addTurn(text) {
    const turn = element('article', { class: 'turn' });
    if (text !== null)
      turn.append(element('h2', { class: 'question' }, element('span', { class: 'words' }, text)));
    dropSuggestions();
    log.append(turn);
    place(turn);
    return turn;
  }

  /** `pending`: on its way; `sent`; `failed`: with a way to send it again. */
  function mark(turn, state) {
    const before = turn.dataset.state;
    if (before === state || (before === 'sent' && state === 'failed')) return;
    turn.dataset.state = state;
    turn.querySelector('.failure')?.remove();
    if (state !== 'failed') return;
    waitNoMore();
    const retry = button({ class: 'plain' }, icon('again'), texts.sendAgain);
    retry.addEventListener('click', () => {
      mark(turn, 'pending');
      wait(turn);
      again(turn.dataset.mark);
    });
    turn.append(
      element('p', { class: 'failure' }, icon('warning'), element('span', {}, texts.notSent), retry),
    );
    announce(texts.notSent);
  }

  function hear(activity) {
    const { id, text, channelData, from } = activity;
    const clientMark = channelData?.clientActivityID;
    const known = byMark.get(clientMark);
    if (known) {
      byId.set(id, known);
      return mark(known, 'sent');
    }
    if (channelData?.postBack || from?.role !== 'user') return undefined;
    const turn = addTurn(text ?? '');
    turn.dataset.state = 'sent';
    byId.set(id, turn);
    if (clientMark) byMark.set(clientMark, turn);
    return undefined;
  }

  /** The greeting belongs to what is there before anything was said. */
  function welcome({ id }, reply) {
    if (id) answers.set(id, note);
    // It says that a machine speaks, and of how many notices besides.
    note.querySelector('.machine')?.remove();
    note.prepend(...replyElement(reply, id, setting).childNodes);
  }

  function answer(activity) {
    const { id, replyToId } = activity;
    if (id && answers.has(id)) return;
    const reply = replyOf(activity);
    if (reply.kind === 'welcome') return void welcome(activity, reply);
    waitNoMore();
    const turn = byId.get(replyToId) ?? lastTurn() ?? addTurn(null);
    const made = replyElement(reply, id, setting);
    turn.append(made);
    turn.classList.add('answered');
    if (id) answers.set(id, made);
    if (turn !== lastTurn()) return;
    dropSuggestions();
    if (reply.suggestions.length > 0) {
      suggestions = suggestionsElement(reply.suggestions, setting);
      turn.append(suggestions);
    }
    announce(spokenReply(made));
  }

  return {
    /** Shows what the person says while it is sent, under the mark that it carries. */
    ask(text, clientMark) {
      const turn = addTurn(text);
      turn.dataset.mark = clientMark;
      byMark.set(clientMark, turn);
      mark(turn, 'pending');
      wait(turn);
    },
    sent(clientMark, id) {
      const turn = byMark.get(clientMark);
      if (!turn) return;
      byId.set(id, turn);
      mark(turn, 'sent');
    },
    failed(clientMark) {
      const turn = byMark.get(clientMark);
      if (turn) mark(turn, 'failed');
    },
    /** Takes what was said by either side. */
    take(activity) {
      if (activity.type === 'messageDelete') {
        answers.get(activity.id)?.remove();
        answers.delete(activity.id);
      }
      if (activity.type !== 'message') return;
      if (activity.from?.role === 'bot' || activity.replyToId) answer(activity);
      else hear(activity);
    },
    settle,
  };
}
