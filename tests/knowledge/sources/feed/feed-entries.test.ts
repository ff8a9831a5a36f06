import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FeedSettings, feedSource } from '../../../../knowledge/sources/feed/feed-source.ts';
import { collect, fetchLocally, stateAfter } from '../../../support/collect.ts';
import { replyWith } from '../../../support/reply-with.ts';
import { startWebServer, type WebServer } from '../../../support/web-server.ts';

let site: WebServer;
beforeEach(async () => {
  site = await startWebServer({});
});
afterEach(() => site.close());

const NOW = new Date('2026-11-22T03:00:00Z');
const feed = (settings: Partial<FeedSettings> = {}) =>
  feedSource(
    {
      ...FeedSettings.parse({ kind: 'feed', id: 'city', address: `${site.origin}/a/feed`, textFrom: 'feed' }),
      ...settings,
    },
    fetchLocally,
    () => NOW,
  );
const serve = (body: string) =>
  site.answers.set('/a/feed', (_request, response) =>
    replyWith(response, 200, { 'content-type': 'application/xml' }, body),
  );

const rss = (items: readonly string[], { title = 'News', link = `${site.origin}/`, more = '' } = {}) =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom" ${more}><channel><title>${title}</title><link>${link}</link>${items.map((item) => `<item>${item}</item>`).join('')}</channel></rss>`;
const atom = (entries: readonly string[], head = '') =>
  `<feed xmlns="http://www.w3.org/2005/Atom" ${head}><title>News</title><id>urn:x</id>${entries.map((entry) => `<entry>${entry}</entry>`).join('')}</feed>`;
const entry = (number: number, more: string) =>
  `<title>Lane ${number} is closed</title><description>Lane ${number} is closed until noon.</description><pubDate>Fri, 20 Nov 2026 09:0${number}:00 +0900</pubDate>${more}`;

describe('entries that share an id', () => {
  it.each([
    ['N/A', (at: number) => `<guid isPermaLink="false">N/A</guid><link>/n/${at}</link>`],
    ['zero', (at: number) => `<guid>0</guid><link>/n/${at}</link>`],
    ['the address of the site', (at: number) => `<guid>${site.origin}/</guid><link>/n/${at}</link>`],
    [
      'something that looks like an id',
      (at: number) => `<guid>tag:city,2026:lanes</guid><link>/n/${at}</link>`,
    ],
    ['none, and a link', () => '<link>/lanes</link>'],
    ['none, and the link of the site', () => `<link>${site.origin}</link>`],
    ['both', () => '<guid>lanes</guid><link>/lanes</link>'],
    ['none, and a page with places of its own', (at: number) => `<link>/lanes#lane-${at}</link>`],
    ['none, and no link', () => ''],
  ])('are told apart: %s', async (_what, more) => {
    serve(rss([1, 2, 3].map((at) => entry(at, more(at)))));
    const first = await collect(feed());
    expect(first.notices.map(({ title }) => title)).toEqual([
      'Lane 1 is closed',
      'Lane 2 is closed',
      'Lane 3 is closed',
    ]);
    expect(new Set(first.notices.map(({ id }) => id)).size).toBe(3);
    // In any order, and when some are gone, they go by the same ids.
    serve(rss([3, 1].map((at) => entry(at, more(at)))));
    const ids = (await collect(feed(), stateAfter(first))).notices.map(({ id }) => id);
    expect(ids.sort()).toEqual([first.notices[0]?.id, first.notices[2]?.id].sort());
    serve(rss([entry(2, more(2))]));
    expect((await collect(feed(), stateAfter(first))).notices[0]?.id).toBe(first.notices[1]?.id);
  });

  it('under one title are told apart by their days', async () => {
    const week = (day: number) =>
      `<title>This week</title><link>/</link><description>Week of ${day}.</description><pubDate>${day} Nov 2026 09:00:00 +0900</pubDate>`;
    serve(rss([week(9), week(16)]));
    expect((await collect(feed())).notices).toHaveLength(2);
  });

  it('and a page of their own are one, the newer of its forms being taken and the other told', async () => {
    const form = (day: number, words: string) =>
      `<title>Pool</title><guid>pool-1</guid><link>/pool</link><description>${words}</description><pubDate>${day} Nov 2026 09:00:00 +0900</pubDate>`;
    serve(rss([form(9, 'Opens at nine.'), form(16, 'Opens at ten.')]));
    const { notices, remarks } = await collect(feed());
    expect(notices).toMatchObject([{ text: 'Opens at ten.' }]);
    expect(remarks).toEqual([
      `${site.origin}/a/feed: "Pool" stands there twice, in two forms; the newer is taken.`,
    ]);
  });

  it('keep their own words, where they lead to a page of all of them', async () => {
    serve(rss([1, 2].map((at) => entry(at, '<link>/lanes</link>'))));
    const { notices, problems } = await collect(feed({ textFrom: 'auto' }));
    expect(problems).toEqual([]);
    expect(notices.map(({ text }) => text)).toEqual([
      'Lane 1 is closed until noon.',
      'Lane 2 is closed until noon.',
    ]);
  });
});

describe('an id that carries the time of an update', () => {
  const page = '/news/pool';
  it.each([
    ['a fragment', (hour: string) => `${site.origin}${page}#2026-11-16T${hour}:00:00+09:00`],
    ['an encoded fragment', (hour: string) => `${site.origin}${page}#2026-11-16T${hour}%3A00%3A00%2B09%3A00`],
    ['a parameter', (hour: string) => `${site.origin}${page}?updated=2026-11-16T${hour}:00:00Z`],
    ['the end of a tag', (hour: string) => `tag:city.example,2013-04-16:pool:20261116${hour}0000`],
    ['an at sign', (hour: string) => `pool@2026-11-16 ${hour}:00`],
    ['seconds', (hour: string) => `pool?t=17942${hour}600`],
  ])('as %s names the same notice each time', async (_what, key) => {
    const form = (hour: string) =>
      `<id>${key(hour)}</id><title>Pool</title><updated>2026-11-16T${hour}:00:00+09:00</updated><link href="${page}"/><summary>Opens at ${hour}.</summary>`;
    serve(atom([form('09')]));
    const first = await collect(feed());
    serve(atom([form('11')]));
    const second = await collect(feed(), stateAfter(first));
    expect(second.notices).toMatchObject([{ id: first.notices[0]?.id, text: 'Opens at 11.' }]);
  });

  it('or of a first writing, alone, tells entries apart all the same', async () => {
    const at = (hour: string) =>
      `<id>tag:city.example,2026:press-20261116${hour}0000</id><title>At ${hour}</title><updated>2026-11-16T${hour}:00:00+09:00</updated><link href="/press/${hour}"/><summary>Words of ${hour}.</summary>`;
    serve(atom([at('09')]));
    const first = await collect(feed());
    serve(atom([at('10')]));
    const second = await collect(feed(), stateAfter(first));
    expect(second.notices[0]?.id).not.toBe(first.notices[0]?.id);
  });

  it('keeps the parts of one page apart', async () => {
    const part = (name: string) =>
      `<id>tag:weather.example,2013-04-16:on-118_${name}:20261116090000</id><title>${name}</title><updated>2026-11-16T09:00:00Z</updated><link href="/city/118"/><summary>It is ${name}.</summary>`;
    serve(atom([part('warning'), part('today'), part('tomorrow')]));
    expect((await collect(feed())).notices).toHaveLength(3);
  });
});

describe('who publishes an entry', () => {
  it.each([
    ['a login', '<dc:creator>admin</dc:creator>', 'Keld City Council'],
    ['a person', '<dc:creator>David Smith in Washington</dc:creator>', 'Keld City Council'],
    ['a person’s address', '<author>web@keld.example (J. Sample)</author>', 'Keld City Council'],
    ['a keeper of the site', '<author>관리자</author>', 'Keld City Council'],
    ['a Korean person', '<author>홍길동</author>', 'Keld City Council'],
    ['nobody', '', 'Keld City Council'],
    ['a department', '<author>수도과</author>', '수도과'],
    ['a division', '<dc:creator>Roads Division</dc:creator>', 'Roads Division'],
    [
      'a publisher beside a person',
      '<dc:creator>J. Sample</dc:creator><dc:publisher>Harbour Office</dc:publisher>',
      'Harbour Office',
    ],
    [
      'an author of Atom within RSS',
      '<atom:author><atom:name>root</atom:name></atom:author>',
      'Keld City Council',
    ],
  ])('is not %s, or is: the feed’s title tells', async (_who, more, publisher) => {
    serve(rss([entry(1, `<guid>1</guid>${more}`)], { title: 'Keld City Council - Latest news' }));
    expect((await collect(feed())).notices[0]?.publisher).toBe(publisher);
  });

  it('is nobody where the feed’s title only says what is in it', async () => {
    serve(rss([entry(1, '<guid>1</guid><dc:creator>admin</dc:creator>')], { title: 'Latest news' }));
    expect((await collect(feed())).notices[0]?.publisher).toBeNull();
  });
});

describe('the words of an entry', () => {
  it.each([
    ['<![CDATA[Mayor&#8217;s &quot;open hour&quot;]]>', 'Mayor’s "open hour"'],
    ['Don&amp;#x27;t feed &amp;amp; chase', "Don't feed & chase"],
    ['Fish &amp; chips', 'Fish & chips'],
    ['Parks &amp;amp;amp; trees', 'Parks & trees'],
    ['Speed &amp;lt; 30', 'Speed < 30'],
    ['Caf&amp;eacute;&amp;nbsp;hours', 'Café hours'],
    ['<![CDATA[<b>Snow</b> is cleared]]>', 'Snow is cleared'],
    ['&amp;lt;em&amp;gt;Snow&amp;lt;/em&amp;gt; falls', 'Snow falls'],
    ['물놀이장 &amp;lsquo;개장&amp;rsquo; 안내', '물놀이장 ‘개장’ 안내'],
  ])('%s is titled as it is meant', async (title, meant) => {
    serve(
      rss([
        `<title>${title}</title><guid>1</guid><description>Words.</description><pubDate>20 Nov 2026</pubDate>`,
      ]),
    );
    expect((await collect(feed())).notices[0]?.title).toBe(meant);
  });

  it('are read whole where they were encoded twice', async () => {
    serve(
      rss([
        '<title>A</title><guid>1</guid><description>&amp;lt;p&amp;gt;Fees &amp;amp;amp; fines&amp;lt;/p&amp;gt;&amp;lt;p&amp;gt;rise.&amp;lt;/p&amp;gt;</description><pubDate>20 Nov 2026</pubDate>',
      ]),
    );
    expect((await collect(feed())).notices[0]?.text).toBe('Fees & fines\n\nrise.');
  });
});

describe('the links of a feed', () => {
  const words =
    '<id>1</id><title>A</title><updated>2026-11-20T09:00:00+09:00</updated><summary>Words.</summary><link href="n/7"/>';
  it.each([
    ['the feed', '', '', '/a/n/7'],
    ['the base of the feed', 'xml:base="/b/"', '', '/b/n/7'],
    ['the base of the entry within it', 'xml:base="/b/"', 'xml:base="c/"', '/b/c/n/7'],
    [
      'a whole base of the entry',
      'xml:base="/b/"',
      'xml:base="https://other.example/d/"',
      'https://other.example/d/n/7',
    ],
  ])('are relative to %s', async (_what, ofFeed, ofEntry, address) => {
    serve(atom([words], ofFeed).replace('<entry>', `<entry ${ofEntry}>`));
    expect((await collect(feed())).notices[0]?.url).toBe(new URL(address, site.origin).href);
  });

  it('of RSS are relative to the site, on its own host', async () => {
    serve(
      rss([entry(1, '<guid isPermaLink="false">1</guid><link>n/7</link>')], { link: `${site.origin}/site/` }),
    );
    expect((await collect(feed())).notices[0]?.url).toBe(`${site.origin}/site/n/7`);
  });
});

describe('an entry that was updated after its day', () => {
  const entryOf = (published: string, updated: string) =>
    `<id>1</id><title>A</title><published>${published}</published><updated>${updated}</updated><summary>It shuts tomorrow.</summary>`;

  it('may have been written on any day between', async () => {
    serve(atom([entryOf('2026-11-10T09:00:00+09:00', '2026-11-20T09:00:00+09:00')]));
    expect((await collect(feed())).notices).toMatchObject([
      { published: { on: '2026-11-10' }, written: { from: '2026-11-10', to: '2026-11-20' } },
    ]);
  });

  it('on its very day was written then', async () => {
    serve(atom([entryOf('2026-11-10T09:00:00+09:00', '2026-11-10T11:00:00+09:00')]));
    expect((await collect(feed())).notices[0]?.written).toBeUndefined();
  });
});

describe('what a feed leaves out', () => {
  it('is told: an entry without a day, and one whose day can’t be read', async () => {
    const bare = (at: number, more: string) =>
      `<title>Lane ${at}</title><guid>${at}</guid><description>It is closed.</description>${more}`;
    serve(rss([bare(1, ''), bare(2, '<pubDate>soon</pubDate>'), bare(3, '<pubDate>20 Nov 2026</pubDate>')]));
    const { notices, remarks } = await collect(feed());
    expect(notices).toHaveLength(3);
    expect(remarks).toEqual([
      `${site.origin}/a/feed (Lane 1): it names no day.`,
      `${site.origin}/a/feed (Lane 2): its date "soon" is no day that can be read; loaded without it.`,
    ]);
  });

  it('is told: an entry without words', async () => {
    serve(rss(['<title>Empty</title><guid>1</guid><pubDate>20 Nov 2026</pubDate>']));
    expect((await collect(feed())).problems).toEqual([`${site.origin}/a/feed (Empty): holds no text.`]);
  });

  it('reads all entries of RDF, whatever its table of contents names', async () => {
    const item = (at: number) =>
      `<item rdf:about="https://city.example/n"><title>Lane ${at}</title><link>https://city.example/n/${at}</link><description>Closed.</description><dc:date>2026-11-20</dc:date></item>`;
    serve(
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>x</title><items><rdf:Seq><rdf:li rdf:resource="https://city.example/n"/></rdf:Seq></items></channel>${item(1)}${item(2)}</rdf:RDF>`,
    );
    expect((await collect(feed())).notices.map(({ title }) => title)).toEqual(['Lane 1', 'Lane 2']);
  });
});
