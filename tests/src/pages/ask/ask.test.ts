import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeNotice } from '../../../support/citations.ts';
import { LONGEST_MESSAGE, textsIn } from '../../../support/dialogs.ts';
import { QUESTIONS_PER_MINUTE, type Site, startSite } from '../site.ts';

const en = textsIn('en');
const pool = makeNotice({
  id: 'pool',
  title: 'Swimming pool: fees from January 2027',
  text: 'The swimming pool costs **4,500 won** for adults.\n\n| Who | Fee |\n|---|---|\n| Adults | 4,500 won |\n| Children | 2,000 won |\n\n<img src=x onerror=alert(1)>',
  publisher: 'Haneul <City>',
  published: { on: '2026-11-02', basis: 'stated' },
});
let site: Site;

beforeAll(async () => {
  site = await startSite([pool], '4,500 won');
});
afterAll(() => site.close());

let client = 0;
interface Posting {
  readonly lang?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}
async function post(question: string, { lang = 'en', headers = {}, body }: Posting = {}) {
  client += 1;
  const response = await fetch(`${site.url}/ask?lang=${lang}`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/x-www-form-urlencoded',
      'x-test-client': `${client}`,
      ...headers,
    },
    body: body ?? new URLSearchParams({ q: question }).toString(),
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}
const get = async (path: string) => {
  const response = await fetch(`${site.url}${path}`);
  return { status: response.status, headers: response.headers, text: await response.text() };
};

describe('asking without scripts', () => {
  it('answers a posted question on the next page, word for word, with the notice that says so', async () => {
    const { status, text } = await post('How much is the swimming pool for adults?');
    expect(status).toBe(200);
    expect(text).toContain('4,500 won');
    expect(text).toContain('<blockquote');
    expect(text).toMatch(/<a class="row" href="https:\/\/notices\.example\/notices\/pool\?[^"]*#quote"/);
    expect(text).toContain('<span class="words">How much is the swimming pool for adults?</span>');
    expect(text).toContain('></textarea>');
  });

  it('shows words of people and notices as words, never as markup', async () => {
    const { text } = await post('<script>alert("pool")</script> swimming pool fee?');
    expect(text).not.toContain('<script>alert');
    expect(text).not.toContain('<img src=x');
    expect(text).not.toContain('**4,500');
  });

  it('says where the notices don’t answer', async () => {
    const { text } = await post('When is the moon base opened?');
    expect(text).toContain('class="answer unanswered"');
  });

  it('answers somebody in danger too', async () => {
    const { text } = await post('I want to kill myself');
    expect(text).toContain('class="answer crisis"');
  });

  it('speaks the language of the page, and that of the question in the answer', async () => {
    const { text } = await post('수영장 어른 요금이 얼마예요?', { lang: 'ko' });
    expect(text).toContain('<html lang="ko">');
    expect(text).toMatch(/<article class="answer \w+" lang="ko">/);
  });
});

describe('an address with a question', () => {
  it('fills the box, and asks nothing', async () => {
    const { text } = await get('/ask?lang=en&q=How%20much%20is%20the%20%3Cpool%3E');
    expect(text).toContain('How much is the &lt;pool&gt;</textarea>');
    expect(text).not.toContain('class="answer');
  });

  it('is kept by no cache, no search engine and no other site', async () => {
    for (const { headers } of [await get('/ask?q=pool'), await post('swimming pool fee')]) {
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-robots-tag')).toBe('noindex');
    }
  });
});

describe('a question is refused in words', () => {
  it.each([
    ['that is empty', '  ', {}, 400, en('ask.empty')],
    ['that is too long', 'x'.repeat(LONGEST_MESSAGE + 1), {}, 413, String(LONGEST_MESSAGE)],
    ['in a body that has no end', 'x'.repeat(500_000), {}, 413, String(LONGEST_MESSAGE)],
    ['of another form', 'hi', { headers: { 'Content-Type': 'text/plain' } }, 415, en('ask.unread')],
    [
      'from another site',
      'hi',
      { headers: { 'Sec-Fetch-Site': 'cross-site' } },
      403,
      'came from another site',
    ],
  ])('%s', async (_, question, posting: Posting, status, words) => {
    const refused = await post(question, posting);
    expect(refused.status).toBe(status);
    expect(refused.text).toContain('role="alert"');
    expect(refused.text).toContain(words);
  });

  it('of a client that asks too many, as new talks are', async () => {
    const headers = { 'x-test-client': 'hasty' };
    for (let at = 0; at < QUESTIONS_PER_MINUTE; at += 1) await post('hi', { headers });
    const refused = await post('swimming pool fee', { headers });
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(refused.text).toContain(en('ask.later'));
    expect(refused.text).toContain('swimming pool fee</textarea>');
  });
});
