import nock from 'nock';
import { describe, expect, it } from 'vitest';
import { PAGE, PUBLIC, reasonOf, textOf, useWeb } from '../../../support/fetching.ts';
import { replyWith } from '../../../support/reply-with.ts';

const web = useWeb();
const { fetcher } = web;

describe('redirects', () => {
  const to = (location: string) => (_request: unknown, response: import('node:http').ServerResponse) =>
    replyWith(response, 302, { location });

  it('are followed on the same host, and the page knows where it was found', async () => {
    web.site.answers.set('/old', to('/'));
    const page = await fetcher()(`${web.site.origin}/old`);
    expect(page).toMatchObject({ status: 'ok', address: `${web.site.origin}/` });
  });

  it('that go round are given up', async () => {
    web.site.answers.set('/a', to('/b'));
    web.site.answers.set('/b', to('/a'));
    expect(reasonOf(await fetcher()(`${web.site.origin}/a`))).toBe('it was sent on more than 5 times');
    expect(web.site.asked).toHaveLength(6);
  });

  it('are not followed to a host that is not among those of the source', async () => {
    web.site.answers.set('/a', to('http://elsewhere.example/'));
    expect(reasonOf(await fetcher()(`${web.site.origin}/a`))).toBe(
      'it leads to elsewhere.example, which is not among the hosts of this source',
    );
  });

  it('are followed to other hosts of the source, and to the same one with www', async () => {
    nock('https://city.example')
      .get('/robots.txt')
      .reply(404)
      .get('/')
      .reply(301, '', { location: 'https://www.city.example/' });
    nock('https://www.city.example')
      .get('/robots.txt')
      .reply(404)
      .get('/')
      .reply(302, '', { location: 'https://board.example/' });
    nock('https://board.example').get('/robots.txt').reply(404).get('/').reply(200, PAGE);
    const fetch = fetcher({ allowPrivate: false, resolve: async () => PUBLIC });
    const page = await fetch('https://city.example/', { hosts: ['city.example', 'board.example'] });
    expect(page).toMatchObject({ status: 'ok', address: 'https://board.example/' });
  });

  it('never lead from https to http', async () => {
    nock('https://city.example')
      .get('/robots.txt')
      .reply(404)
      .get('/')
      .reply(301, '', { location: 'http://city.example/' });
    const page = await fetcher({ allowPrivate: false, resolve: async () => PUBLIC })('https://city.example/');
    expect(reasonOf(page)).toBe('it leads from https to http');
  });

  it.each(['file:///etc/passwd', 'ftp://127.0.0.1/', 'data:text/html,x', 'javascript:alert(1)'])(
    'to %s are refused, as the address itself is',
    async (address) => {
      web.site.answers.set('/a', to(address));
      expect(reasonOf(await fetcher()(`${web.site.origin}/a`))).toMatch(/^it leads to no http\(s\) address/);
      expect(reasonOf(await fetcher()(address))).toMatch(/^it is no http\(s\) address/);
    },
  );

  it('to an address with a password are refused', async () => {
    web.site.answers.set('/a', to('http://user:secret@127.0.0.1/'));
    expect(reasonOf(await fetcher()(`${web.site.origin}/a`))).toBe(
      'it leads to an address with a user name or password',
    );
  });
});

describe('addresses inside', () => {
  it('are refused as they are written', async () => {
    for (const host of [
      '127.0.0.1',
      '2130706433',
      '0x7f.1',
      '[::1]',
      '[::ffff:127.0.0.1]',
      '10.0.0.1',
      '169.254.169.254',
      '[fd00::1]',
      '0.0.0.0',
    ]) {
      const reason = reasonOf(await fetcher({ allowPrivate: false })(`http://${host}/`));
      expect(reason, host).toMatch(/no public address$/);
    }
  });

  it('are refused where a name resolves to one, even beside a public one', async () => {
    const asked: string[] = [];
    const resolve = async (host: string) => {
      asked.push(host);
      return [...PUBLIC, { address: '192.168.0.10', family: 4 }];
    };
    const page = await fetcher({ allowPrivate: false, resolve })('http://rebound.example/');
    expect(reasonOf(page)).toBe('rebound.example leads to 192.168.0.10, which is no public address');
    expect(asked).toEqual(['rebound.example']);
  });

  it('are not reached by a name that changes after it was looked up: the connection is made to what was checked', async () => {
    const { port } = new URL(web.site.origin);
    nock.enableNetConnect(/^(127\.0\.0\.1|localhost|\[::1\]|rebound\.example)(:\d+)?$/);
    let lookups = 0;
    const resolve = async () => {
      lookups += 1;
      return [{ address: '127.0.0.1', family: 4 }];
    };
    try {
      const page = await fetcher({ resolve })(`http://rebound.example:${port}/`);
      // The machine's own look-up knows no such name: the answer can only have come from the address given.
      expect(textOf(page)).toBe(PAGE);
      expect(lookups).toBe(2);
    } finally {
      nock.enableNetConnect(/^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/);
    }
  });

  it('are refused where a redirect leads to them', async () => {
    nock('http://city.example')
      .get('/robots.txt')
      .reply(404)
      .get('/')
      .reply(302, '', { location: 'http://169.254.169.254/' });
    const fetch = fetcher({ allowPrivate: false, resolve: async () => PUBLIC });
    const page = await fetch('http://city.example/', { hosts: ['city.example', '169.254.169.254'] });
    expect(reasonOf(page)).toBe('169.254.169.254 is no public address');
  });

  it('of hosts that are not known are told in words', async () => {
    const resolve = async () => {
      throw Object.assign(new Error('not found'), { code: 'ENOTFOUND', syscall: 'getaddrinfo' });
    };
    expect(reasonOf(await fetcher({ resolve })('http://nowhere.example/'))).toBe('its host is not known');
  });
});
