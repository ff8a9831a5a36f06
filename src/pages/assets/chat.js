// The chat page's script: gets a token, starts or resumes the talk, and shows Web Chat. Runs as it is, without a bundler.
(() => {
  const KEPT = 'notice-assistant.talk';
  const API = `${location.origin}/v3/directline`;
  const CONNECTION = { online: 2, expiredToken: 3, failedToConnect: 4, ended: 5 };
  const WEB_CHAT_LOCALES = { ko: 'ko-KR', en: 'en-US' };

  const { nonce } = document.currentScript;
  const chat = document.getElementById('chat');
  const trouble = document.getElementById('trouble');
  const { language, messageLength, texts } = JSON.parse(chat.dataset.settings);

  /** Trouble that the person is told of in words of the page. */
  class Trouble extends Error {}

  function tell(message) {
    trouble.querySelector('.words').textContent = message;
    trouble.hidden = message === '';
  }

  function kept() {
    try {
      return JSON.parse(sessionStorage.getItem(KEPT) ?? 'null');
    } catch {
      return null;
    }
  }

  function keep(talk) {
    try {
      if (talk) sessionStorage.setItem(KEPT, JSON.stringify(talk));
      else sessionStorage.removeItem(KEPT);
    } catch {
      // A browser without storage has its talk until the page is left.
    }
  }

  async function ask(path, options) {
    const response = await fetch(`${API}${path}`, options).catch(() => {
      throw new Trouble(texts.cannotConnect);
    });
    if (response.ok) return response.json();
    if (response.status === 429) {
      throw new Trouble(
        texts.tooManyTalks.replace('{{seconds}}', response.headers.get('Retry-After') ?? '60'),
      );
    }
    if (response.status >= 500) throw new Trouble(texts.cannotConnect);
    return null;
  }

  /** The talk of this tab where it goes on, else a new one. */
  async function openTalk() {
    const earlier = kept();
    if (earlier) {
      const resumed = await ask(`/conversations/${encodeURIComponent(earlier.conversationId)}?watermark=0`, {
        headers: { Authorization: `Bearer ${earlier.token}` },
      });
      if (resumed) return { token: resumed.token, conversationId: resumed.conversationId, watermark: '0' };
    }
    keep(null);
    const granted = await ask('/tokens/generate', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{}',
    });
    if (!granted) throw new Trouble(texts.cannotConnect);
    return { token: granted.token, lost: earlier !== null };
  }

  function notify(dispatch, message) {
    dispatch({
      type: 'WEB_CHAT/SET_NOTIFICATION',
      payload: { id: 'notice-assistant', level: message.level, message: message.text },
    });
  }

  /** Keeps what is too long to send in the box, says so, and takes back what the assistant took back. */
  const rules =
    ({ dispatch }) =>
    (next) =>
    (action) => {
      const activity = action.payload?.activity;
      if (action.type === 'WEB_CHAT/SEND_MESSAGE' && (action.payload.text?.length ?? 0) > messageLength) {
        notify(dispatch, { level: 'error', text: texts.messageTooLong });
        setTimeout(() => dispatch({ type: 'WEB_CHAT/SET_SEND_BOX', payload: { text: action.payload.text } }));
        return undefined;
      }
      if (action.type === 'DIRECT_LINE/POST_ACTIVITY_REJECTED') {
        notify(dispatch, { level: 'error', text: texts.notSent });
      }
      if (action.type === 'DIRECT_LINE/INCOMING_ACTIVITY' && activity?.type === 'messageDelete') {
        dispatch({ type: 'DIRECT_LINE/DELETE_ACTIVITY', payload: { activityID: activity.id } });
        return undefined;
      }
      return next(action);
    };

  const styleOptions = {
    accent: 'var(--accent)',
    subtle: 'var(--quiet)',
    backgroundColor: 'var(--page)',
    primaryFont: 'var(--font)',
    bubbleBackground: 'var(--surface)',
    bubbleBorderColor: 'var(--line)',
    bubbleBorderRadius: 14,
    bubbleTextColor: 'var(--ink)',
    bubbleMaxWidth: 620,
    bubbleFromUserBackground: 'var(--accent)',
    bubbleFromUserBorderColor: 'var(--accent)',
    bubbleFromUserBorderRadius: 14,
    bubbleFromUserTextColor: 'var(--on-accent)',
    groupTimestamp: 300,
    hideUploadButton: true,
    paddingRegular: 12,
    sendBoxBackground: 'var(--surface)',
    sendBoxBorderTop: '1px solid var(--line)',
    sendBoxHeight: 48,
    sendBoxPlaceholderColor: 'var(--quiet)',
    sendBoxTextColor: 'var(--ink)',
    sendBoxTextWrap: true,
    sendBoxButtonColor: 'var(--accent)',
    sendBoxButtonColorOnHover: 'var(--accent)',
    sendBoxButtonColorOnFocus: 'var(--accent)',
    sendBoxButtonShadeColorOnHover: 'transparent',
    sendBoxButtonShadeColorOnActive: 'transparent',
    suggestedActionLayout: 'flow',
    suggestedActionHeight: 34,
    suggestedActionBackgroundColor: 'var(--surface)',
    suggestedActionBackgroundColorOnHover: 'var(--soft)',
    suggestedActionBackgroundColorOnActive: 'var(--soft)',
    suggestedActionBorderColor: 'var(--line)',
    suggestedActionBorderRadius: 17,
    suggestedActionBorderWidth: 1,
    suggestedActionTextColor: 'var(--accent)',
    timestampColor: 'var(--quiet)',
  };

  function watch(directLine) {
    const keepTalk = () => {
      if (directLine.conversationId)
        keep({ conversationId: directLine.conversationId, token: directLine.token });
    };
    addEventListener('pagehide', keepTalk);
    directLine.connectionStatus$.subscribe({
      next: (status) => {
        if (status === CONNECTION.online) {
          keepTalk();
          tell('');
        }
        if (status === CONNECTION.failedToConnect) tell(texts.cannotConnect);
        if (status === CONNECTION.ended || status === CONNECTION.expiredToken) {
          removeEventListener('pagehide', keepTalk);
          keep(null);
          tell(texts.talkEnded);
        }
      },
    });
    return () => removeEventListener('pagehide', keepTalk);
  }

  async function start() {
    tell('');
    if (!window.WebChat) throw new Trouble(texts.cannotConnect);
    const { lost, ...talk } = await openTalk();
    const directLine = window.WebChat.createDirectLine({
      ...talk,
      domain: API,
      webSocket: true,
      conversationStartProperties: { locale: language },
    });
    forget = watch(directLine);
    const store = window.WebChat.createStore({}, rules);
    window.WebChat.renderWebChat(
      {
        directLine,
        store,
        nonce,
        locale: WEB_CHAT_LOCALES[language] ?? language,
        styleOptions,
        overrideLocalizedStrings: { TEXT_INPUT_PLACEHOLDER: texts.placeholder },
      },
      chat,
    );
    if (lost) notify(store.dispatch, { level: 'info', text: texts.resumeFailed });
    chat.querySelector('[data-id="webchat-sendbox-input"]')?.focus();
  }

  let forget = () => {};

  function startOrTell() {
    start().catch((error) => {
      tell(texts.cannotConnect);
      if (error instanceof Trouble) tell(error.message);
      else console.error(error);
    });
  }

  document.getElementById('try-again').addEventListener('click', () => location.reload());
  document.getElementById('new-talk').addEventListener('click', () => {
    forget();
    keep(null);
    location.reload();
  });
  startOrTell();
})();
