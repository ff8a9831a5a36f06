/** The chat page: opens the talk, shows it, and joins the page's own buttons to it. */
import { createBanner } from './banner.js';
import { createComposer } from './composer.js';
import { connect } from './connection.js';
import { joinFrame } from './frame.js';
import {
  API,
  deleteTalk,
  keepDraft,
  keepNews,
  keepTalk,
  keptTalk,
  openTalk,
  Trouble,
  takeDraft,
  takeNews,
} from './kept-talk.js';
import { createOutbox } from './outbox.js';
import { createReader } from './reader.js';
import { createTurns } from './turns.js';

/** A page that takes longer to connect says so. */
const CONNECTS_WITHIN_MS = 2_000;

const { language, messageLength, framedBy, texts } = JSON.parse(document.currentScript.dataset.settings);
const byId = (id) => document.getElementById(id);
const told = byId('told');
const deletion = byId('deletion');
const menu = byId('menu');

let connection = null;
let isLeaving = false;
/** Messages that failed, by their mark: sent again as they were, so that the server takes each once. */
const unsent = new Map();

/** Read out, and to be found by those who can't see the page. */
const announce = (message) => {
  told.textContent = message;
};
const banner = createBanner(byId('banner'), { texts });
const outbox = createOutbox((activity) => {
  if (connection === null) throw new Error('The talk has not begun.');
  return connection.post(activity);
});
const reader = createReader(byId('reader'), { texts, settled: () => turns.settle() });

function send(activity, mark) {
  outbox.add(activity, {
    sent: (id) => {
      unsent.delete(mark);
      turns.sent(mark, id);
    },
    failed: (why) => {
      unsent.set(mark, activity);
      turns.failed(mark);
      if (why) banner.show(why);
    },
  });
}

/** Random; made without what browsers keep to encrypted pages. */
const newMark = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );

function post(fields, channelData = {}) {
  const mark = newMark();
  const activity = {
    type: 'message',
    locale: language,
    channelData: { ...channelData, clientActivityID: mark },
    ...fields,
  };
  return { mark, activity };
}

function say(text) {
  const { mark, activity } = post({ text });
  turns.ask(text, mark);
  send(activity, mark);
}

const setting = {
  texts,
  announce,
  say: (text) => {
    say(text);
    byId('talk').focus({ preventScroll: true });
  },
  read: (href, from) => reader.open(href, from),
  rate(value) {
    const { mark, activity } = post({ type: 'event', name: 'feedback', value });
    send(activity, mark);
  },
  /** Says what came of something where it was done, and reads it out. */
  tell(message, place) {
    const outcome = place.querySelector('.outcome') ?? document.createElement('p');
    outcome.className = 'outcome';
    outcome.textContent = message;
    place.append(outcome);
    announce(message);
  },
};
const turns = createTurns(
  { talk: byId('talk'), log: byId('log'), working: byId('working'), note: byId('note') },
  setting,
  (mark) => {
    const activity = unsent.get(mark);
    if (activity) send(activity, mark);
  },
);
const composer = createComposer(
  { form: byId('composer'), box: byId('question'), hint: byId('hint') },
  { texts, limit: messageLength, send: say },
);

function keep() {
  const kept = connection?.kept();
  if (kept && !isLeaving) keepTalk({ ...kept, language });
}

function tellTrouble(error) {
  const message = error instanceof Trouble ? error.message : texts.cannotConnect;
  banner.show(message, { action: () => location.reload() });
  if (!(error instanceof Trouble)) console.error(error);
}

function beginAnew(news) {
  isLeaving = true;
  keepTalk(null);
  keepNews(news);
  location.reload();
}

function endTalk() {
  isLeaving = true;
  keepTalk(null);
  banner.show(texts.talkEnded, { label: texts.newTalk, action: () => beginAnew('begun') });
}

/** Says so where connecting takes long. */
const slow = setTimeout(() => banner.show(texts.connecting, { kind: 'fine' }), CONNECTS_WITHIN_MS);

function tellNews(message) {
  announce(message);
  byId('note').prepend(
    Object.assign(document.createElement('p'), { className: 'news', textContent: message }),
  );
}

async function start() {
  const { lost, language: before, ...talk } = await openTalk(texts);
  connection = connect({
    api: API,
    talk,
    locale: language,
    heard: (activities) => activities.forEach(turns.take),
    online() {
      clearTimeout(slow);
      document.body.dataset.connection = 'online';
      banner.found();
      keep();
      outbox.flush();
    },
    lost() {
      clearTimeout(slow);
      document.body.dataset.connection = 'lost';
      banner.lost(connection.tryNow);
    },
    ended: endTalk,
  });
  if (lost) tellNews(texts.resumeFailed);
  if (before && before !== language) {
    const { mark, activity } = post({ text: texts.sayThisLanguage }, { postBack: true });
    send(activity, mark);
  }
}

/** Puts into the box what an address asks (`?ask=…`), else what was written there before. */
function offerDraft() {
  const address = new URL(location.href);
  const asked = address.searchParams.get('ask')?.slice(0, messageLength);
  const draft = asked || takeDraft();
  if (draft) composer.fill(draft);
  if (!asked) return;
  address.searchParams.delete('ask');
  history.replaceState(null, '', address);
  composer.focus();
}

addEventListener('pagehide', () => {
  keep();
  keepDraft(composer.text());
});
byId('examples').addEventListener('submit', (event) => {
  event.preventDefault();
  setting.say(event.submitter.value);
});
byId('new-talk').addEventListener('click', () => beginAnew('begun'));
byId('print-talk').addEventListener('click', () => {
  menu.hidePopover();
  print();
});
byId('delete-talk').addEventListener('click', () => {
  menu.hidePopover();
  deletion.returnValue = 'keep';
  deletion.showModal();
});
deletion.addEventListener('close', () => {
  const talk = keptTalk();
  if (deletion.returnValue !== 'delete' || !talk) return;
  deleteTalk(talk, texts).then(() => beginAnew('deleted'), tellTrouble);
});
// Where the keyboard of a phone lies over the page, the page ends above it.
visualViewport?.addEventListener('resize', () => {
  document.documentElement.style.setProperty('--seen', `${Math.round(visualViewport.height)}px`);
});
if (framedBy) joinFrame({ framedBy, closeButton: byId('close-frame'), focus: () => composer.focus() });

const news = takeNews();
if (news) {
  tellNews(texts[news] ?? '');
  // The button that was pressed is gone with the page that it stood on.
  byId('talk').focus({ preventScroll: true });
}
offerDraft();
start().catch((error) => {
  clearTimeout(slow);
  tellTrouble(error);
});
