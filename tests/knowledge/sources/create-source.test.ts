import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSource, openKnowledge, SourceSettings } from '../../../knowledge/index.ts';
import { collect, fetchLocally, sourceFixture } from '../../support/collect.ts';
import { startWebServer, type WebServer } from '../../support/web-server.ts';

/** The first complaint about settings, with the name of the setting. */
function complaint(settings: object): string | undefined {
  const issue = SourceSettings.safeParse(settings).error?.issues[0];
  return issue && `${issue.path.join('.')}: ${issue.message}`;
}

describe('the settings of a source', () => {
  const feed = { kind: 'feed', id: 'city', address: 'https://city.example/feed' };

  it('have defaults for all but what only people know', () => {
    expect(SourceSettings.parse(feed)).toMatchObject({
      every: 6 * 3_600_000,
      hosts: [],
      fetches: 1_000,
      timeZone: 'Asia/Seoul',
      textFrom: 'auto',
    });
    expect(SourceSettings.parse({ kind: 'gov-uk', id: 'uk', paths: ['/a'] })).toMatchObject({
      address: 'https://www.gov.uk',
      licence: 'OGL',
      timeZone: 'Europe/London',
    });
  });

  it.each([
    [{ ...feed, every: '1d' }, undefined],
    [{ ...feed, every: '1m' }, 'every: write 5m or more'],
    [{ ...feed, every: '99d' }, 'every: write 31d or less'],
    [{ ...feed, every: 'daily' }, 'every: write a number and m, h or d, such as 30m, 6h or 1d'],
    [{ ...feed, id: 'City feed' }, 'id: write 1 to 40 of a-z, 0-9 and -, such as city-board'],
    [
      { ...feed, address: 'ftp://city.example' },
      'address: write an address that begins with https:// or http://',
    ],
    [
      { ...feed, address: 'https://me:secret@city.example' },
      'address: leave user name and password out of the address',
    ],
    [{ ...feed, text: 'div[[' }, 'text: write a CSS selector such as .board-view .content'],
    [{ ...feed, hosts: ['https://x'] }, 'hosts.0: write a host such as www.city.example'],
    [{ kind: 'gov-uk', id: 'uk' }, 'paths: write paths, or organisations'],
    [{ ...feed, timeZone: 'Seoul' }, 'timeZone: write a time zone such as Asia/Seoul'],
  ])('%j are met with: %s', (settings, message) => {
    expect(complaint(settings)).toBe(message);
  });

  it('that no kind has are refused by their names', () => {
    expect(complaint({ ...feed, adress: 'x' })).toMatch(/"adress"/);
    expect(complaint({ ...feed, kind: 'carrier-pigeon' })).toMatch(/^kind: /);
  });
});

describe('sources of every kind', () => {
  let site: WebServer;
  beforeEach(async () => {
    site = await startWebServer({
      '/robots.txt': 'User-agent: *\nDisallow: /secret\n',
      '/feed': (_request, response) => response.end(sourceFixture('feed/atom.xml')),
      '/service': sourceFixture('page/service.html').toString(),
      '/secret': sourceFixture('page/service.html').toString(),
      '/bbs/commonSelectBoardList.do': (request, response) =>
        response.end(sourceFixture(`egov-board/list-${request.url?.endsWith('pageIndex=1') ? 1 : 2}.html`)),
      '/bbs/commonSelectBoardArticle.do': sourceFixture('egov-board/article.html').toString(),
      '/api/content/guidance/piers': (_request, response) =>
        response.end(
          JSON.stringify({
            base_path: '/guidance/piers',
            document_type: 'guidance',
            title: 'Piers',
            public_updated_at: '2026-11-18T09:00:00Z',
            details: { body: '<p>Piers open at 6 a.m. from 1 December 2026.</p>' },
          }),
        ),
    });
  });
  afterEach(() => site.close());

  it('are read from a real server, and their notices are answered from, word for word', async () => {
    const settings = [
      { kind: 'feed', id: 'news', address: `${site.origin}/feed`, textFrom: 'feed' },
      { kind: 'egov-board', id: 'board', address: `${site.origin}/bbs/commonSelectBoardList.do?bbsId=B` },
      { kind: 'gov-uk', id: 'uk', address: site.origin, paths: ['/guidance/piers'] },
      { kind: 'page', id: 'page', addresses: [`${site.origin}/service`, `${site.origin}/secret`] },
    ];
    const sources = settings.map((one) => createSource(SourceSettings.parse(one), fetchLocally));
    const problems: string[] = [];
    const knowledge = await openKnowledge({ sources, onProblem: (problem) => problems.push(problem) });
    expect(knowledge.size).toBe(7);
    expect(problems).toEqual([
      expect.stringMatching(/\/secret: the robots\.txt of 127\.0\.0\.1:\d+ asks that/),
    ]);
    const ask = async (question: string) => {
      const answer = await knowledge.ask({ question, asOf: '2026-11-22' }, AbortSignal.timeout(10_000));
      return answer.status === 'answered' ? answer.statements[0]?.citation.quote : answer.status;
    };
    expect(await ask('when does the central library close on Friday?')).toMatch(
      /^The central library closes at 3 p\.m\. on Friday, 27 November\./,
    );
    expect(await ask('how much is a parking permit?')).toMatch(/^A permit costs 30,000 won a month\./);
    expect(await ask('when do piers open?')).toBe('Piers open at 6 a.m. from 1 December 2026.');
    await knowledge.close();
  });

  it('do not hurt each other where one of them has nothing but trouble', async () => {
    site.answers.set('/feed', (request) => request.socket.destroy());
    const broken = createSource(
      SourceSettings.parse({ kind: 'feed', id: 'news', address: `${site.origin}/feed` }),
      fetchLocally,
    );
    const sound = createSource(
      SourceSettings.parse({ kind: 'page', id: 'page', addresses: [`${site.origin}/service`] }),
      fetchLocally,
    );
    const [first, second] = await Promise.all([collect(broken), collect(sound)]);
    expect(first.problems).toEqual([`${site.origin}/feed: its server broke the connection off.`]);
    expect(second.notices).toHaveLength(1);
  });
});
