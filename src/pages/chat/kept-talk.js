/** The talk of this tab: what is kept of it between pages, and what is asked of the server. */

const KEPT = 'notice-assistant.talk';
const DRAFT = 'notice-assistant.draft';
const NEWS = 'notice-assistant.news';
const RATED = 'notice-assistant.rated';

const OPENED_WITHIN_MS = 12_000;

/** Where Direct Line is served. */
export const API = `${location.origin}/v3/directline`;

/** Trouble that the person is told of in words of the page. */
export class Trouble extends Error {}

function read(key) {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

function write(key, value) {
  try {
    if (value === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    // A browser without storage has its talk until the page is left.
  }
}

/** `{ conversationId, token, resumeToken, language }` of this tab's talk; null where there is none. */
export const keptTalk = () => read(KEPT);
export const keepTalk = (talk) => write(KEPT, talk);

/** What was written and not yet sent when the page was left, once. */
export function takeDraft() {
  const draft = read(DRAFT);
  write(DRAFT, null);
  return typeof draft === 'string' ? draft : '';
}
export const keepDraft = (text) => write(DRAFT, text || null);

/** What the next page is to tell: the name of a text, once. */
export function takeNews() {
  const news = read(NEWS);
  write(NEWS, null);
  return news;
}
export const keepNews = (name) => write(NEWS, name);

/** How an answer was rated in this tab, `like` or `dislike`; undefined where it wasn't. */
export const ratingOf = (id) => (read(RATED) ?? []).find(([rated]) => rated === id)?.[1];
export const keepRated = (id, reaction) => write(RATED, [...(read(RATED) ?? []), [id, reaction]].slice(-200));

/** The server's answer; null where it refuses. Throws `Trouble` where it can't be asked now. */
async function ask(path, options, texts) {
  const response = await fetch(`${API}${path}`, {
    ...options,
    signal: AbortSignal.timeout(OPENED_WITHIN_MS),
  }).catch(() => {
    throw new Trouble(texts.cannotConnect);
  });
  if (response.ok) return response.json();
  if (response.status === 429) {
    throw new Trouble(texts.tooManyTalks.replace('{{seconds}}', response.headers.get('Retry-After') ?? '60'));
  }
  if (response.status >= 500) throw new Trouble(texts.cannotConnect);
  return null;
}

const bearer = (token) => ({ Authorization: `Bearer ${token}` });
const addressOf = ({ conversationId }) => `/conversations/${encodeURIComponent(conversationId)}`;

/** The talk of this tab where it goes on (with the language it was in), else a new one; `lost` where an earlier one is gone. */
export async function openTalk(texts) {
  const earlier = keptTalk();
  if (earlier) {
    const headers = bearer(earlier.resumeToken ?? earlier.token);
    const resumed = await ask(`${addressOf(earlier)}?watermark=0`, { headers }, texts);
    if (resumed) {
      const { token, resumeToken, conversationId } = resumed;
      return { token, resumeToken, conversationId, watermark: '0', language: earlier.language };
    }
  }
  keepTalk(null);
  const headers = { 'Content-Type': 'application/json' };
  const granted = await ask('/tokens/generate', { method: 'POST', headers, body: '{}' }, texts);
  if (!granted) throw new Trouble(texts.cannotConnect);
  return { token: granted.token, resumeToken: granted.resumeToken, lost: earlier !== null };
}

/** Has a talk deleted for good. Throws `Trouble` where that fails. */
export async function deleteTalk(talk, texts) {
  const address = `${API}${addressOf(talk)}`;
  const response = await fetch(address, {
    method: 'DELETE',
    headers: bearer(talk.resumeToken ?? talk.token),
  }).catch(() => null);
  if (!response?.ok && response?.status !== 404) throw new Trouble(texts.notDeleted);
}
