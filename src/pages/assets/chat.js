/** The chat page: opens the talk while Web Chat loads, shows it, and joins the page's own buttons to it. */
import { answerActions } from './answer-actions.js';
import { CONNECTION, connect } from './connection.js';
import { styleOptions } from './look.js';
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
} from './talk.js';

const WEB_CHAT_LOCALES = { ko: 'ko-KR', en: 'en-US' };

const { nonce } = document.currentScript;
const byId = (id) => document.getElementById(id);
const chat = byId('chat');
const trouble = byId('trouble');
const deletion = byId('deletion');
const { language, messageLength, webChat, texts, answerTexts } = JSON.parse(chat.dataset.settings);

/** Filled in as the talk opens. */
const now = { dispatch: null, connected: false, waiting: [], leave: () => {}, draft: '' };

function tell(message) {
  trouble.querySelector('.words').textContent = message;
  trouble.hidden = message === '';
}

function tellTrouble(error) {
  tell(error instanceof Trouble ? error.message : texts.cannotConnect);
  if (!(error instanceof Trouble)) console.error(error);
}

/** Does something with the talk once it is open. */
function whenOpen(action) {
  if (now.connected) now.dispatch(action);
  else now.waiting.push(action);
}

function opened() {
  now.connected = true;
  for (const action of now.waiting.splice(0)) now.dispatch(action);
}

function notify(dispatch, level, message) {
  dispatch({ type: 'WEB_CHAT/SET_NOTIFICATION', payload: { id: 'notice-assistant', level, message } });
}

/** In Web Chat's own words. */
function tellOfNetwork(dispatch, lost) {
  const [level, message] = lost ? ['info', 'reconnecting'] : ['success', 'connected'];
  dispatch({ type: 'WEB_CHAT/SET_NOTIFICATION', payload: { id: 'connectivitystatus', level, message } });
}

const fillSendBox = (text) => ({ type: 'WEB_CHAT/SET_SEND_BOX', payload: { text } });

/** Keeps what is too long to send in the box, says so, and takes back what the assistant took back. */
const rules =
  ({ dispatch }) =>
  (next) =>
  (action) => {
    const { activity, text = '' } = action.payload ?? {};
    if (action.type === 'WEB_CHAT/SEND_MESSAGE' && text.length > messageLength) {
      notify(dispatch, 'error', texts.messageTooLong);
      setTimeout(() => dispatch(fillSendBox(text)));
      return undefined;
    }
    if (action.type === 'WEB_CHAT/SET_SEND_BOX') now.draft = text;
    if (action.type === 'DIRECT_LINE/CONNECT_FULFILLED') setTimeout(opened);
    if (action.type === 'DIRECT_LINE/POST_ACTIVITY_REJECTED') notify(dispatch, 'error', texts.notSent);
    if (action.type === 'DIRECT_LINE/INCOMING_ACTIVITY' && activity?.type === 'messageDelete') {
      dispatch({ type: 'DIRECT_LINE/DELETE_ACTIVITY', payload: { activityID: activity.id } });
      return undefined;
    }
    return next(action);
  };

/** Keeps the talk's newest token for the next page, and tells of a connection that is lost. */
function watch(directLine) {
  const keep = () => {
    const { conversationId, token, resumeToken } = directLine;
    if (conversationId) keepTalk({ conversationId, token, resumeToken, language });
  };
  const leave = () => {
    keep();
    keepDraft(now.draft);
  };
  addEventListener('pagehide', leave);
  now.leave = () => removeEventListener('pagehide', leave);
  directLine.connectionStatus$.subscribe({
    next: (status) => {
      if (status === CONNECTION.online) {
        keep();
        tell('');
      }
      if (status === CONNECTION.ended) {
        now.leave();
        keepTalk(null);
        tell(texts.talkEnded);
      }
    },
  });
}

/** Loads Web Chat after the page has been painted, for it is large. */
function loadWebChat() {
  return new Promise((resolve, reject) => {
    const script = Object.assign(document.createElement('script'), { src: webChat, nonce, async: true });
    script.addEventListener('load', () => resolve(window.WebChat));
    script.addEventListener('error', () => reject(new Trouble(texts.cannotConnect)));
    requestAnimationFrame(() => setTimeout(() => document.head.append(script)));
  });
}

async function start() {
  const [{ lost, language: before, ...talk }, WebChat] = await Promise.all([openTalk(texts), loadWebChat()]);
  const directLine = connect({ api: API, talk, locale: language });
  watch(directLine);
  const store = WebChat.createStore({}, rules);
  now.dispatch = store.dispatch;
  directLine.lost$.subscribe({ next: (lost) => tellOfNetwork(store.dispatch, lost) });
  const rate = (value) => whenOpen({ type: 'WEB_CHAT/SEND_EVENT', payload: { name: 'feedback', value } });
  WebChat.renderWebChat(
    {
      directLine,
      store,
      nonce,
      locale: WEB_CHAT_LOCALES[language] ?? language,
      styleOptions,
      activityMiddleware: answerActions(answerTexts, rate),
      overrideLocalizedStrings: { TEXT_INPUT_PLACEHOLDER: texts.placeholder },
    },
    chat,
  );
  if (lost) notify(store.dispatch, 'info', texts.resumeFailed);
  if (before && before !== language) {
    whenOpen({ type: 'WEB_CHAT/SEND_POST_BACK', payload: { value: texts.sayThisLanguage } });
  }
  offerDraft(store.dispatch);
}

/** Puts into the box what an address asks (`?ask=…`), else what was written there before. */
function offerDraft(dispatch) {
  const address = new URL(location.href);
  const asked = address.searchParams.get('ask')?.slice(0, messageLength);
  const draft = asked || takeDraft();
  if (draft) dispatch(fillSendBox(draft));
  if (!asked) return;
  address.searchParams.delete('ask');
  history.replaceState(null, '', address);
  chat.querySelector('[data-id="webchat-sendbox-input"]')?.focus();
}

byId('examples').addEventListener('submit', (event) => {
  event.preventDefault();
  whenOpen({ type: 'WEB_CHAT/SEND_MESSAGE', payload: { text: event.submitter.value, method: 'keyboard' } });
  byId('talk').focus();
});

function beginAnew(news) {
  now.leave();
  keepTalk(null);
  keepNews(news);
  location.reload();
}

byId('try-again').addEventListener('click', () => location.reload());
byId('new-talk').addEventListener('click', () => beginAnew('begun'));
byId('delete-talk').addEventListener('click', () => deletion.showModal());
deletion.addEventListener('close', () => {
  const talk = keptTalk();
  if (deletion.returnValue !== 'delete' || !talk) return;
  deleteTalk(talk, texts).then(() => beginAnew('deleted'), tellTrouble);
});

const news = takeNews();
byId('told').textContent = texts[news] ?? '';
// The button that was pressed is gone with the page that it stood on.
if (news) byId('talk').focus({ preventScroll: true });
start().catch(tellTrouble);
