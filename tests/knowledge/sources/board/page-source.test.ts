import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PageSettings, pageSource } from '../../../../knowledge/sources/board/page-source.ts';
import { collect, fetchLocally, sourceFixture, stateAfter } from '../../../support/collect.ts';
import { replyWith } from '../../../support/reply-with.ts';
import { startWebServer, type WebServer } from '../../../support/web-server.ts';

let site: WebServer;
beforeEach(async () => {
  site = await startWebServer({
    '/service': sourceFixture('page/service.html').toString(),
    '/captcha': sourceFixture('page/captcha.html').toString(),
  });
});
afterEach(() => site.close());

const pages = (...paths: string[]) =>
  pageSource(
    PageSettings.parse({ kind: 'page', id: 'page', addresses: paths.map((path) => `${site.origin}${path}`) }),
    fetchLocally,
  );

describe('single pages', () => {
  it('give their main text, and what they say of themselves for machines', async () => {
    const { notices, complete } = await collect(pages('/service'));
    expect(notices).toMatchObject([
      {
        title: 'Applications for resident parking permits',
        publisher: 'Haneul City, Traffic Division',
        language: 'en',
        published: { on: '2026-11-20', basis: 'stated' },
        url: `${site.origin}/service`,
      },
    ]);
    expect(notices[0]?.text).toBe(
      [
        'Residents can apply for a parking permit for the year 2027 from 1 December to 15 December 2026, at the district office or online.',
        'A permit costs 30,000 won a month. Families with three children or more, and people with a disability card, pay half of it.',
        '1. Fill in the form.\n2. Bring the registration of the car.',
      ].join('\n\n'),
    );
    expect(complete).toBe(true);
  });

  it('are not read again where they did not change, unless the notice was lost', async () => {
    site.answers.set('/service', (request, response) => {
      if (request.headers['if-none-match'] === '"1"') replyWith(response, 304);
      else replyWith(response, 200, { etag: '"1"' }, sourceFixture('page/service.html'));
    });
    const first = await collect(pages('/service'));
    const known = stateAfter(first);
    expect((await collect(pages('/service'), known)).unchanged).toEqual(first.notices.map(({ id }) => id));
    expect((await collect(pages('/service'), { ...known, held: new Map() })).notices).toHaveLength(1);
  });

  it('that ask for a person are a problem and don’t count as missing, and those that are gone are missing', async () => {
    const asks = await collect(pages('/captcha', '/service'));
    expect(asks.problems).toEqual([
      `${site.origin}/captcha: it asks whether a person is reading (a captcha), instead of showing the notice.`,
    ]);
    expect(asks).toMatchObject({ complete: true, notices: [{}], unread: [expect.stringMatching(/captcha/)] });
    expect(await collect(pages('/gone', '/service'))).toMatchObject({ complete: true, notices: [{}] });
  });
});
