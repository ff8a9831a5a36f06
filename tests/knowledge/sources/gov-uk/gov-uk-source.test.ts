import nock from 'nock';
import { afterEach, describe, expect, it } from 'vitest';
import { createFetcher, createUserAgent } from '../../../../knowledge/index.ts';
import { GovUkSettings, govUkSource } from '../../../../knowledge/sources/gov-uk/gov-uk-source.ts';
import { collect, stateAfter } from '../../../support/collect.ts';

const HOST = 'https://www.gov.uk';
const PATH = '/government/news/ferry-timetable';
const fetchPage = createFetcher({
  userAgent: createUserAgent('1.0', 'mailto:web@city.example'),
  now: () => new Date(),
  pace: { pauseMs: 0, patienceMs: 0 },
  resolve: async () => [{ address: '93.184.215.14', family: 4 }],
});
nock(HOST).persist().get('/robots.txt').reply(200, 'User-agent: *\nDisallow: /*/print$\n');

afterEach(() => {
  const unasked = nock.pendingMocks().filter((mock) => !mock.endsWith('/robots.txt'));
  nock.cleanAll();
  expect(unasked).toEqual([]);
});

const source = (settings: { paths?: string[]; organisations?: string[] }) =>
  govUkSource(GovUkSettings.parse({ kind: 'gov-uk', id: 'uk', ...settings }), fetchPage);

const content = (more: object = {}) => ({
  base_path: PATH,
  content_id: '5e2f7c1a-0000-4000-8000-000000000001',
  document_type: 'news_story',
  title: 'Ferry timetable for the winter',
  description: 'When ferries run.',
  locale: 'en',
  first_published_at: '2026-10-01T09:00:00.000+01:00',
  public_updated_at: '2026-11-19T23:30:00.000Z',
  details: {
    body: '<p>Ferries run every <b>two hours</b> from 1 December.</p><script>x()</script>',
    change_history: [
      { public_timestamp: '2026-11-19T23:30:00.000Z', note: 'The timetable of Sundays was added.' },
      { public_timestamp: '2026-10-01T09:00:00.000+01:00', note: 'First published.' },
    ],
  },
  links: { organisations: [{ title: 'Department of Ferries', base_path: '/x' }] },
  ...more,
});

const replyContent = (body: object, path = PATH, headers: Record<string, string> = {}) =>
  nock(HOST)
    .get(`/api/content${path}`)
    .reply(200, JSON.stringify(body), { 'content-type': 'application/json', ...headers });
const replySearch = (start: number, links: readonly string[], total: number) =>
  nock(HOST)
    .get('/api/search.json')
    .query({
      filter_organisations: 'ferries',
      order: '-public_timestamp',
      fields: 'title,link,public_timestamp',
      count: '50',
      start: String(start),
    })
    .reply(200, { results: links.map((link) => ({ link, title: 'x', _id: link })), total, start });

describe('GOV.UK', () => {
  it('gives the words of a page, who published it and its last day, without its history of changes', async () => {
    replyContent(content());
    const { notices, problems, complete } = await collect(source({ paths: [PATH] }));
    expect(problems).toEqual([]);
    expect(notices).toMatchObject([
      {
        title: 'Ferry timetable for the winter',
        text: 'Ferries run every two hours from 1 December.',
        written: { from: '2026-10-01', to: '2026-11-19' },
        url: `${HOST}${PATH}`,
        publisher: 'Department of Ferries',
        published: { on: '2026-11-19', basis: 'stated' },
        language: 'en',
        licence: 'OGL',
        republish: 'full',
      },
    ]);
    expect(complete).toBe(true);
  });

  it('names the attachments of a page', async () => {
    const { details, ...rest } = content();
    const attachments = [
      { title: 'Timetable', url: 'https://assets.example/t.pdf' },
      { url: '/forms/a.odt' },
    ];
    replyContent({ ...rest, details: { ...details, attachments } });
    const { notices } = await collect(source({ paths: [PATH] }));
    expect(notices[0]?.attachments).toEqual([
      { name: 'Timetable', url: 'https://assets.example/t.pdf' },
      { name: 'a.odt', url: `${HOST}/forms/a.odt` },
    ]);
  });

  it('says that a page is withdrawn, since when and why', async () => {
    replyContent(
      content({
        withdrawn_notice: {
          explanation: '<p>This is <em>out of date</em>.</p>',
          withdrawn_at: '2026-11-21T10:00:00Z',
        },
      }),
    );
    const { notices, withdrawn } = await collect(source({ paths: [PATH] }));
    expect(withdrawn).toEqual([{ id: notices[0]?.id, on: '2026-11-21', reason: 'This is out of date.' }]);
  });

  it('finds the publications of an organisation, page by page, and leaves out what is on other sites', async () => {
    replySearch(0, [PATH, 'https://elsewhere.example/x'], 60);
    replySearch(50, ['/guidance/piers'], 60);
    replyContent(content());
    replyContent(
      content({
        base_path: '/guidance/piers',
        details: {
          parts: [
            {
              title: 'Opening',
              body: [{ content_type: 'text/html', content: '<p>Piers open at 6 a.m.</p>' }],
            },
          ],
        },
      }),
      '/guidance/piers',
    );
    const { notices, problems } = await collect(source({ organisations: ['ferries'] }));
    expect(problems).toEqual([]);
    expect(notices.map(({ text }) => text.split('\n')[0])).toEqual([
      'Ferries run every two hours from 1 December.',
      '## Opening',
    ]);
  });

  it('that knows no such parameter (422) is a problem that says what to look at', async () => {
    nock(HOST).get('/api/search.json').query(true).reply(422, { error: 'Unexpected parameters' });
    const { problems, complete } = await collect(source({ organisations: ['ferries'] }));
    expect(problems).toEqual([
      expect.stringMatching(
        /its server answered 422; see whether organisations and documentTypes are right\.$/,
      ),
    ]);
    expect(complete).toBe(false);
  });

  it('is asked again for pages known from earlier, also where the search no longer finds them', async () => {
    replySearch(0, [PATH], 1);
    replyContent(content(), PATH, { etag: '"1"' });
    const first = await collect(source({ organisations: ['ferries'] }));
    replySearch(0, [], 0);
    nock(HOST, { reqheaders: { 'if-none-match': '"1"' } })
      .get(`/api/content${PATH}`)
      .reply(304);
    const second = await collect(source({ organisations: ['ferries'] }), stateAfter(first));
    expect(second.unchanged).toEqual(first.notices.map(({ id }) => id));
    replySearch(0, [], 0);
    nock(HOST).get(`/api/content${PATH}`).reply(410, { document_type: 'gone' });
    const third = await collect(source({ organisations: ['ferries'] }), stateAfter(first));
    expect(third).toMatchObject({ unchanged: [], notices: [], problems: [], complete: true });
  });

  it('is followed where a page has moved, once', async () => {
    replyContent({
      base_path: PATH,
      document_type: 'redirect',
      redirects: [{ path: PATH, destination: '/guidance/piers' }],
    });
    replyContent(content({ base_path: '/guidance/piers' }), '/guidance/piers');
    const { notices } = await collect(source({ paths: [PATH] }));
    expect(notices).toMatchObject([{ url: `${HOST}/guidance/piers` }]);
  });

  it('that answers something else is a problem', async () => {
    nock(HOST).get(`/api/content${PATH}`).reply(200, '<html>');
    const { problems } = await collect(source({ paths: [PATH] }));
    expect(problems).toEqual([`${HOST}/api/content${PATH}: it is not what the content API gives.`]);
  });
});
