/**
 * A Direct Line connection that outlives lost networks, restarted servers, expired tokens and sleep. The client that Microsoft ships waits
 * up to 15 s after a socket closes, then 20 s between tries, and never gets over an expired token.
 */
import { Refused } from './outbox.js';

/** The server says something every 25 s; a socket that is silent for longer than this is dead. */
const MOST_SILENCE_MS = 60_000;
const LOOK_EVERY_MS = 5_000;
/** Whatever is asked may be asked again: rather twice than to wait for a connection that a sleep has killed. */
const ANSWER_WITHIN_MS = 6_000;
const FIRST_WAIT_MS = 250;
const MOST_WAIT_MS = 8_000;
const POLL_EVERY_MS = 2_000;
const POLL_FOR_MS = 30_000;
/** The server closes the oldest of too many sockets so; coming back at once would close another. */
const OPENED_ELSEWHERE = 1008;

/**
 * `talk`: `{ token, resumeToken }`, and of one that goes on also `conversationId`. `locale`: of the page, for a talk that begins. Calls
 * back: `heard` with each set of activities, in order and each once; `online`, each time there is a way to the server; `lost`, when there is
 * none; `ended`, when the talk is over for good.
 */
export function connect({ api, talk, locale, heard, online: cameOnline, lost, ended }) {
  let { token, resumeToken = token, conversationId, watermark = '' } = talk;
  let over = false;
  /** Ends the present socket, or the present pause. */
  let leave = () => {};
  let wake = () => {};

  function adopt(grant) {
    ({ token, conversationId } = grant);
    resumeToken = grant.resumeToken ?? token;
  }

  function finish() {
    end();
    ended();
  }

  const send = (method, path, bearer, body) =>
    fetch(`${api}${path}`, {
      method,
      headers: { Authorization: `Bearer ${bearer}`, ...(body && { 'Content-Type': 'application/json' }) },
      body: body && JSON.stringify(body),
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    });

  /** A response, with a new token where the old one has expired. Throws `Refused` where the talk is over. */
  async function request(method, path, body) {
    let response = await send(method, path, token, body);
    if (response.status === 403) {
      const renewed = await send('POST', '/tokens/refresh', resumeToken);
      if (renewed.ok) {
        adopt(await renewed.json());
        response = await send(method, path, token, body);
      } else response = renewed;
    }
    if ([401, 403, 404].includes(response.status)) {
      finish();
      throw new Refused('The talk is over.');
    }
    return response;
  }

  async function read(method, path, body) {
    const response = await request(method, path, body);
    if (!response.ok) throw new Error(`${method} ${path} was answered ${response.status}`);
    return response.json();
  }

  /** Sends an activity and gives its id. Throws `Refused` where the server says no, another error where it may be sent again. */
  async function post(activity) {
    if (over) throw new Refused('The talk is over.');
    if (!conversationId) throw new Error('The talk has not begun.');
    const response = await request('POST', `/conversations/${conversationId}/activities`, activity);
    if (response.ok) return (await response.json()).id;
    if (response.status >= 500) throw new Error(`The server answered ${response.status}`);
    throw new Refused((await response.json()).error.message);
  }

  function take(set) {
    if (over) return;
    heard(set.activities);
    watermark = set.watermark ?? watermark;
  }

  /** Where to listen: for what came after the last that was heard. Begins the talk where it is new. */
  async function nextStream() {
    const grant = conversationId
      ? await read('GET', `/conversations/${conversationId}?watermark=${watermark}`)
      : await read('POST', '/conversations', { locale });
    adopt(grant);
    return grant.streamUrl;
  }

  /** Listens until the socket closes or dies. Tells whether it had opened, and how the server closed it. */
  function listen(address) {
    return new Promise((resolve) => {
      const socket = new WebSocket(address);
      let opened = false;
      let heard = Date.now();
      const look = setInterval(() => {
        if (Date.now() - heard > (opened ? MOST_SILENCE_MS : ANSWER_WITHIN_MS)) leave();
      }, LOOK_EVERY_MS);
      leave = (code) => {
        leave = () => {};
        clearInterval(look);
        resolve({ opened, code });
        socket.onopen = socket.onmessage = socket.onclose = null;
        socket.close();
      };
      socket.onopen = () => {
        opened = true;
        heard = Date.now();
        cameOnline();
      };
      socket.onmessage = ({ data }) => {
        heard = Date.now();
        if (data) take(JSON.parse(data));
      };
      socket.onclose = ({ code }) => leave(code);
    });
  }

  /** For networks that let no socket through: asks from time to time, for a while. */
  async function poll() {
    const until = Date.now() + POLL_FOR_MS;
    while (!over && Date.now() < until) {
      const set = await read('GET', `/conversations/${conversationId}/activities?watermark=${watermark}`);
      cameOnline();
      await pause(0);
      take(set);
      await pause(POLL_EVERY_MS);
    }
  }

  function pause(milliseconds) {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  async function run() {
    for (let failures = 0; !over; failures += 1) {
      try {
        const { opened, code } = await listen(await nextStream());
        if (over) return;
        if (opened) failures = 0;
        else await poll();
        if (opened) lost();
        if (code === OPENED_ELSEWHERE) await pause(2 ** 31 - 1);
      } catch (error) {
        if (error instanceof Refused) return;
        lost();
      }
      await pause(Math.min(FIRST_WAIT_MS * 2 ** failures, MOST_WAIT_MS) * (0.5 + Math.random()));
    }
  }

  /** Somebody is there again: no waiting. */
  function look() {
    if (!document.hidden) wake();
  }
  const drop = () => leave();
  addEventListener('online', look);
  addEventListener('focus', look);
  document.addEventListener('visibilitychange', look);
  addEventListener('offline', drop);

  function end() {
    over = true;
    removeEventListener('online', look);
    removeEventListener('focus', look);
    document.removeEventListener('visibilitychange', look);
    removeEventListener('offline', drop);
    leave();
    wake();
  }

  run();
  return {
    post,
    end,
    /** Tries again at once, where it waits to. */
    tryNow: () => wake(),
    /** What the next page needs to go on with the talk; null before it has begun. */
    kept: () => (conversationId ? { conversationId, token, resumeToken } : null),
  };
}
