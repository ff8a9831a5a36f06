import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import restify from 'restify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mountCrawlRoutes } from '../../../src/pages/crawl-routes.ts';
import { makeNotice } from '../../support/citations.ts';
import { knowledgeOf } from '../../support/notices.ts';

const server = restify.createServer();
const get = async (path: string, headers: Record<string, string> = {}) => {
  const { port } = server.address() as AddressInfo;
  return fetch(`http://127.0.0.1:${port}${path}`, { headers });
};

beforeAll(async () => {
  const pools = Array.from({ length: 30 }, (_, at) => makeNotice({ id: `pool-${at}`, title: `Pool ${at}` }));
  const knowledge = await knowledgeOf(
    makeNotice({ id: 'a b/&', published: { on: '2026-11-02', basis: 'stated' } }),
    makeNotice({ id: 'undated', published: null }),
    makeNotice({ id: 'to-come', published: { on: '2026-12-24', basis: 'stated' } }),
    ...pools,
  );
  mountCrawlRoutes({
    server,
    knowledge,
    url: () => 'https://notices.example',
    today: () => '2026-11-22',
    accentColour: '#175c8f',
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => new Promise<void>((resolve) => void server.close(() => resolve())));

describe('the sitemap', () => {
  it('names the pages of all notices that are out, with the day of each that has one', async () => {
    const response = await get('/sitemap.xml');
    const text = await response.text();
    expect(response.headers.get('content-type')).toBe('application/xml; charset=utf-8');
    expect(text).toContain(
      '<url><loc>https://notices.example/notices/a%20b%2F%26</loc><lastmod>2026-11-02</lastmod></url>',
    );
    expect(text).toContain('<url><loc>https://notices.example/notices/undated</loc></url>');
    expect(text).toContain('<loc>https://notices.example/</loc>');
    expect(text).not.toContain('to-come');
    expect(text.match(/<loc>/g)).toHaveLength(2 + 32);
  });

  it('is compressed for those who take that', async () => {
    const response = await get('/sitemap.xml', { 'Accept-Encoding': 'gzip' });
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(response.headers.get('vary')).toContain('Accept-Encoding');
    expect(await response.text()).toContain('pool-29');
    const plain = await get('/sitemap.xml', { 'Accept-Encoding': 'identity' });
    expect(plain.headers.get('content-encoding')).toBeNull();
  });
});

describe('search engines', () => {
  it('are told where the sitemap is, and what is not for them', async () => {
    const text = await (await get('/robots.txt')).text();
    expect(text).toContain('Sitemap: https://notices.example/sitemap.xml');
    expect(text).toMatch(/^Disallow: \/ask$/m);
    expect(text).not.toMatch(/^Disallow: \/notices$/m);
  });
});

describe('the small picture of the site', () => {
  it('is an icon file that holds one PNG', async () => {
    const response = await get('/favicon.ico');
    expect(response.headers.get('content-type')).toBe('image/vnd.microsoft.icon');
    const file = Buffer.from(await response.arrayBuffer());
    expect([...file.subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 32, 32]);
    const [length, place] = [file.readUInt32LE(14), file.readUInt32LE(18)];
    expect(place + length).toBe(file.length);
    expect(file.subarray(place + 1, place + 4).toString('latin1')).toBe('PNG');
  });
});
