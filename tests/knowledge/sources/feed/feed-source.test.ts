import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FeedSettings, feedSource } from '../../../../knowledge/sources/feed/feed-source.ts';
import { collect, fetchLocally, sourceFixture, stateAfter } from '../../../support/collect.ts';
import { replyWith } from '../../../support/reply-with.ts';
import { startWebServer, type WebServer } from '../../../support/web-server.ts';

let site: WebServer;
beforeEach(async () => {
  site = await startWebServer({ '/news/night-bus': sourceFixture('feed/night-bus.html').toString() });
});
afterEach(() => site.close());

function feed(settings: Partial<FeedSettings> = {}) {
  const read = FeedSettings.parse({ kind: 'feed', id: 'city', address: `${site.origin}/feed` });
  return feedSource({ ...read, ...settings }, fetchLocally);
}

function serve(body: string | Buffer, contentType = 'application/xml'): void {
  site.answers.set('/feed', (_request, response) =>
    replyWith(response, 200, { 'content-type': contentType }, body),
  );
}

const item = (content: string) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>x</title><item>${content}</item></channel></rss>`;

describe('a feed', () => {
  it('of RSS gives notices by the id in their links, where it names none itself', async () => {
    serve(sourceFixture('feed/rss-ministry.xml'));
    const { notices, problems, complete } = await collect(feed({ textFrom: 'feed' }));
    expect(problems).toEqual([]);
    expect(notices[0]).toMatchObject({
      id: 'city-40112',
      title: '시립 수영장 겨울철 휴장 안내',
      publisher: '하늘시청',
      text: '시립 수영장은 12월 1일부터 휴장합니다.\n\n다시 여는 날은 2027년 3월 2일입니다.',
      url: `${site.origin}/bbs/commonSelectBoardArticle.do?bbsId=BBSMSTR_000000000008&nttId=40112`,
      language: 'ko',
      published: { on: '2026-11-20', basis: 'stated' },
      licence: 'unknown',
      republish: 'quotes',
    });
    expect(complete).toBe(false);
  });

  it.each([
    [
      'another publisher, which leaves the ministry to the title',
      '하늘시',
      '[행정안전부] 민방위 훈련 안내',
      '하늘시',
    ],
    ['the very ministry', '행정안전부', '민방위 훈련 안내', '행정안전부'],
    ['none', undefined, '민방위 훈련 안내', '행정안전부'],
  ])(
    'names the ministry before a title where the settings name %s',
    async (_what, publisher, title, whose) => {
      const words = '<title>[행정안전부] 민방위 훈련 안내</title><guid isPermaLink="false">7</guid>';
      serve(item(`${words}<description>훈련은 12월 3일에 합니다.</description>`));
      const { notices } = await collect(feed({ textFrom: 'feed', publisher }));
      expect(notices).toMatchObject([{ title, publisher: whose }]);
    },
  );

  it.each([
    [
      'RSS',
      item(
        '<title>Fees</title><description>Sofas cost more.</description><enclosure url="/fees.hwp" length="9" type="application/x-hwp"/>',
      ),
      'fees.hwp',
    ],
    [
      'Atom',
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>x</title><entry><id>1</id><title>Fees</title><content>Sofas cost more.</content><link rel="enclosure" href="/fees.hwp" title="The table of fees"/></entry></feed>',
      'The table of fees',
    ],
    [
      'JSON',
      '{"version":"https://jsonfeed.org/version/1.1","title":"x","items":[{"id":"1","title":"Fees","content_text":"Sofas cost more.","attachments":[{"url":"/fees.hwp","mime_type":"application/x-hwp","title":"Table"}]}]}',
      'Table',
    ],
  ])('of %s names the attachments of its entries', async (_format, body, name) => {
    serve(body);
    const { notices } = await collect(feed({ textFrom: 'feed' }));
    expect(notices).toMatchObject([{ attachments: [{ name, url: `${site.origin}/fees.hwp` }] }]);
  });

  it('that cuts a text short gives the main text of the page it links to', async () => {
    serve(sourceFixture('feed/rss-ministry.xml'));
    const { notices, problems } = await collect(feed());
    const bus = notices.find(({ url }) => url?.endsWith('/news/night-bus'));
    expect(bus?.text).toMatch(/^The night bus N7 stops at the city hospital from 1 December 2026/);
    expect(bus?.text).toMatch(/transport division of the city\.$/);
    // Half past eleven at night in Greenwich is the next morning in Seoul.
    expect(bus?.published).toEqual({ on: '2026-11-20', basis: 'stated' });
    // A page that is not there is told, and the rest goes on.
    expect(problems).toEqual([
      `${site.origin}/bbs/commonSelectBoardArticle.do?bbsId=BBSMSTR_000000000008&nttId=40112: there is no such page any more.`,
    ]);
  });

  it('of Atom gives the alternate link, the language and the day of publication', async () => {
    serve(sourceFixture('feed/atom.xml'));
    const { notices } = await collect(feed({ licence: 'KOGL-1' }));
    expect(notices).toMatchObject([
      {
        title: 'Library closes early on Friday',
        text: 'The central library closes at 3 p.m. on Friday, 27 November.\n\n- Books can be returned at the door.\n- Reading rooms stay closed.',
        url: 'https://city.example/notices/7',
        publisher: 'Haneul City',
        published: { on: '2026-11-19', basis: 'stated' },
        licence: 'KOGL-1',
        republish: 'full',
      },
    ]);
  });

  it('of JSON is read too', async () => {
    serve(sourceFixture('feed/feed.json'), 'application/feed+json');
    expect((await collect(feed())).notices).toMatchObject([
      {
        id: 'city-market-moves',
        title: 'The evening market moves',
        text: 'The evening market moves to the station square.\nIt opens at 5 p.m. & closes at 9 p.m.',
        published: { on: '2026-11-17', basis: 'stated' },
      },
    ]);
  });

  it('of RDF is read too', async () => {
    serve(
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>x</title></channel><item rdf:about="https://city.example/notices/9"><title>Snow</title><link>https://city.example/notices/9</link><description>Snow is cleared by seven.</description><dc:date>2026-11-16T08:00:00+09:00</dc:date><dc:creator>Road division</dc:creator></item></rdf:RDF>',
    );
    expect((await collect(feed({ textFrom: 'feed' }))).notices).toMatchObject([
      { title: 'Snow', publisher: 'Road division', published: { on: '2026-11-16' } },
    ]);
  });

  it('in an old encoding is read, whatever the server says of it', async () => {
    // "공지" and "내일 휴관합니다." as EUC-KR writes them.
    const title = Buffer.from([0xb0, 0xf8, 0xc1, 0xf6]);
    const text = Buffer.from([
      0xb3, 0xbb, 0xc0, 0xcf, 0x20, 0xc8, 0xde, 0xb0, 0xfc, 0xc7, 0xd5, 0xb4, 0xcf, 0xb4, 0xd9, 0x2e,
    ]);
    const body = Buffer.concat([
      Buffer.from(
        '<?xml version="1.0" encoding="euc-kr"?><rss version="2.0"><channel><title>x</title><item><title>',
      ),
      title,
      Buffer.from('</title><guid>1</guid><description>'),
      text,
      Buffer.from('</description></item></channel></rss>'),
    ]);
    serve(body, 'application/rss+xml; charset=utf-8');
    const { notices } = await collect(feed({ textFrom: 'feed' }));
    expect(notices).toMatchObject([{ title: '공지', text: '내일 휴관합니다.' }]);
  });

  it('names each entry once', async () => {
    const entry = '<title>A</title><guid>1</guid><description>Text of A.</description>';
    serve(item(`${entry}</item><item>${entry}`));
    expect((await collect(feed({ textFrom: 'feed' }))).notices).toHaveLength(1);
  });

  it.each([
    ['a web page', '<!DOCTYPE html><html><body>Log in</body></html>', 'it is a web page, not a feed.'],
    ['nothing', '', 'it is no feed (RSS, Atom or JSON Feed).'],
    ['some other XML', '<?xml version="1.0"?><notes/>', 'it is no feed (RSS, Atom or JSON Feed).'],
  ])('that turns out to be %s is a problem', async (_what, body, problem) => {
    serve(body);
    const { problems, notices } = await collect(feed());
    expect(problems).toEqual([`${site.origin}/feed: ${problem}`]);
    expect(notices).toEqual([]);
  });

  it('whose XML is broken off is a problem, or gives what came', async () => {
    serve(sourceFixture('feed/atom.xml').toString().slice(0, 700));
    const { problems, notices } = await collect(feed());
    expect(problems.length).toBe(1);
    expect(notices).toEqual([]);
  });

  it('that declares entities of its own is refused: a small one could unfold into gigabytes', async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><rss version="2.0"><channel><title>x</title><item><title>&b;</title></item></channel></rss>`;
    serve(bomb);
    expect((await collect(feed())).problems).toEqual([
      `${site.origin}/feed: it declares entities of its own, which a feed must not.`,
    ]);
  });

  it('asks no host but its own and those set', async () => {
    serve(item('<title>A</title><link>http://elsewhere.example/a</link><description>Short.</description>'));
    expect((await collect(feed())).problems).toEqual([
      'http://elsewhere.example/a: its host is elsewhere.example, which is not among the hosts of this source.',
    ]);
  });

  it('that did not change since is not read again, nor is what it gave', async () => {
    site.answers.set('/feed', (request, response) => {
      if (request.headers['if-none-match'] === '"1"') replyWith(response, 304);
      else replyWith(response, 200, { etag: '"1"' }, sourceFixture('feed/atom.xml'));
    });
    const first = await collect(feed());
    const second = await collect(feed(), stateAfter(first));
    expect(second.notices).toEqual([]);
    expect(second.unchanged).toEqual(first.notices.map(({ id }) => id));
  });

  it('is read again where something of it failed', async () => {
    site.answers.set('/feed', (_request, response) =>
      replyWith(
        response,
        200,
        { etag: '"1"' },
        item('<title>A</title><link>/missing</link><description>Short.</description>'),
      ),
    );
    expect((await collect(feed())).pages.size).toBe(0);
  });

  it('stops at the number of pages set, what is new going first', async () => {
    const entries = ['a', 'b', 'c'].map((name) => `<title>${name}</title><link>/news/${name}</link>`);
    serve(item(entries.join('</item><item>')));
    for (const name of ['a', 'b', 'c']) {
      site.answers.set(`/news/${name}`, sourceFixture('feed/night-bus.html').toString());
    }
    const first = await collect(feed({ fetches: 2 }));
    expect(first.notices.map(({ title }) => title)).toEqual(['a']);
    expect(first.remarks).toEqual([
      `${site.origin}/news/b: left for the next run, as 2 pages are the limit of one (fetches).`,
    ]);
    const second = await collect(feed({ fetches: 3 }), stateAfter(first));
    expect(second.notices.map(({ title }) => title)).toEqual(['b', 'c']);
  });
});
