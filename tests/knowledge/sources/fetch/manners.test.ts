import { describe, expect, it } from 'vitest';
import { PAGE, reasonOf, textOf, useWeb } from '../../../support/fetching.ts';
import { replyWith } from '../../../support/reply-with.ts';

const web = useWeb();
const { fetcher } = web;

describe('robots.txt', () => {
  const rules = (text: string) => {
    let times = 0;
    web.site.answers.set('/robots.txt', (_request, response) => {
      times += 1;
      response.end(text);
    });
    return () => times;
  };

  it('is obeyed, and read once a day', async () => {
    const times = rules('User-agent: *\nDisallow: /private\n');
    const fetch = fetcher();
    expect(reasonOf(await fetch(`${web.site.origin}/private/a`))).toBe(
      `the robots.txt of ${new URL(web.site.origin).host} asks that it not be read`,
    );
    expect(textOf(await fetch(web.site.origin))).toBe(PAGE);
    expect(web.site.asked).toEqual(['/']);
    expect(times()).toBe(1);
    web.clock += 25 * 3_600_000;
    await fetch(web.site.origin);
    expect(times()).toBe(2);
  });

  it('may address the product by its name', async () => {
    rules('User-agent: notice-assistant\nDisallow: /\n\nUser-agent: *\nAllow: /\n');
    expect((await fetcher()(web.site.origin)).status).toBe('refused');
  });

  it.each([
    'notice-assistant and its friends',
    'Notice-Assistant (reads notices)',
    'notice-assistant/2.0 of any city',
    'NOTICE-ASSISTANT; please',
    'notice-assistant otherbot',
    'notice-assistant\t# the reader of notices',
  ])('may address the product by its name with words behind it: %s', async (named) => {
    rules(`User-agent: ${named}\nDisallow: /private\n\nUser-agent: *\nDisallow: /open\n`);
    const fetch = fetcher();
    expect((await fetch(`${web.site.origin}/private`)).status).toBe('refused');
    expect((await fetch(`${web.site.origin}/open`)).status).not.toBe('refused');
  });

  it.each(['otherbot for notice-assistant', 'notice-assistants', 'assistant', 'notice'])(
    'addresses another product as %s',
    async (named) => {
      rules(`User-agent: ${named}\nDisallow: /\n`);
      expect((await fetcher()(web.site.origin)).status).toBe('ok');
    },
  );

  it.each(['* and everybody else', '*\t'])(
    'may address all products by a star with words behind it: %j',
    async (named) => {
      rules(`User-agent: ${named}\nDisallow: /private\n`);
      expect((await fetcher()(`${web.site.origin}/private`)).status).toBe('refused');
    },
  );

  it('is read by its first half megabyte, however long it goes on', async () => {
    const long = `User-agent: *\nDisallow: /private\n${'# …\n'.repeat(400_000)}Disallow: /\n`;
    rules(long);
    const fetch = fetcher();
    expect((await fetch(`${web.site.origin}/private`)).status).toBe('refused');
    expect((await fetch(web.site.origin)).status).toBe('ok');
  });

  it('that asks for a longer pause gets it', async () => {
    rules('User-agent: *\nCrawl-delay: 7\n');
    const fetch = fetcher({ pace: { pauseMs: 1_000, patienceMs: 60_000 } });
    await fetch(web.site.origin);
    await fetch(web.site.origin);
    expect(web.waited).toEqual([1_000, 7_000]);
  });

  it('that the server fails to give forbids all for a while', async () => {
    web.site.answers.set('/robots.txt', (_request, response) => replyWith(response, 500));
    const fetch = fetcher();
    expect(reasonOf(await fetch(web.site.origin))).toMatch(/doesn't give its robots\.txt/);
    rules('');
    web.clock += 601_000;
    expect((await fetch(web.site.origin)).status).toBe('ok');
  });

  it('also counts for the page that a redirect leads to', async () => {
    rules('User-agent: *\nDisallow: /private\n');
    web.site.answers.set('/a', (_request, response) => replyWith(response, 302, { location: '/private' }));
    expect((await fetcher()(`${web.site.origin}/a`)).status).toBe('refused');
    expect(web.site.asked).toEqual(['/a']);
  });
});

describe('pace', () => {
  it('leaves a pause between the requests to a host, and sends one at a time', async () => {
    let open = 0;
    let most = 0;
    web.site.answers.set('/', (_request, response) => {
      open += 1;
      most = Math.max(most, open);
      setTimeout(() => {
        open -= 1;
        response.end(PAGE);
      }, 20);
    });
    const fetch = fetcher({ pace: { pauseMs: 1_000, patienceMs: 60_000 } });
    await Promise.all([fetch(web.site.origin), fetch(web.site.origin), fetch(web.site.origin)]);
    expect(most).toBe(1);
    expect(web.waited.every((milliseconds) => milliseconds === 1_000)).toBe(true);
    expect(web.waited.length).toBeGreaterThanOrEqual(3);
  });

  it('waits as long as a busy server asks, and tries again', async () => {
    let times = 0;
    web.site.answers.set('/', (_request, response) => {
      times += 1;
      if (times === 1) replyWith(response, 429, { 'retry-after': '12' });
      else response.end(PAGE);
    });
    expect(textOf(await fetcher()(web.site.origin))).toBe(PAGE);
    expect(web.waited).toEqual([12_000]);
  });

  it('leaves a server alone that asks for longer, without waiting for it', async () => {
    web.site.answers.set('/', (_request, response) =>
      replyWith(response, 503, { 'retry-after': 'Sun, 22 Nov 2026 01:00:00 GMT' }),
    );
    const fetch = fetcher();
    const reason = `${new URL(web.site.origin).host} asks to be left alone for 3600 seconds`;
    expect(reasonOf(await fetch(web.site.origin))).toBe(reason);
    expect(reasonOf(await fetch(web.site.origin))).toBe(reason);
    expect(web.site.asked).toHaveLength(1);
    expect(web.waited).toEqual([]);
  });

  it('gives up on a server that stays busy', async () => {
    web.site.answers.set('/', (_request, response) => replyWith(response, 503));
    expect(reasonOf(await fetcher()(web.site.origin))).toBe('its server is busy (answered 503)');
    expect(web.waited).toEqual([10_000, 20_000]);
  });
});
