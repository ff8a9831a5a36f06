import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EgovBoardSettings, egovBoardSource } from '../../../../knowledge/sources/board/egov-board-source.ts';
import type { SyncState } from '../../../../knowledge/sources/source.ts';
import { collect, fetchLocally, sourceFixture, stateAfter } from '../../../support/collect.ts';
import { replyWith } from '../../../support/reply-with.ts';
import { startWebServer, type WebServer } from '../../../support/web-server.ts';

const LIST = '/bbs/commonSelectBoardList.do?bbsId=BBSMSTR_000000000008';
const list = (page: number) => `${LIST}&pageIndex=${page}`;
const ARTICLE = '/bbs/commonSelectBoardArticle.do?bbsId=BBSMSTR_000000000008&nttId=';

const articlePage = (title: string, text: string) =>
  sourceFixture('egov-board/article.html').toString().replace('TITLE', title).replace('TEXT', text);

let site: WebServer;
beforeEach(async () => {
  site = await startWebServer({
    [list(1)]: sourceFixture('egov-board/list-1.html').toString(),
    [list(2)]: sourceFixture('egov-board/list-2.html').toString(),
    // A board that has no third page shows its second one again.
    [list(3)]: sourceFixture('egov-board/list-2.html').toString(),
    [`${ARTICLE}310`]: articlePage('민원실 이전 안내', '민원실이 2층으로 옮겼습니다.'),
    [`${ARTICLE}512`]: articlePage('대형 폐기물 수수료 조정 안내', '대형 폐기물 수수료가 바뀝니다.'),
    [`${ARTICLE}511`]: articlePage(
      '겨울철 수도 동파 예방을 위한 안내와 신고 전화',
      '수도 계량기를 헌 옷으로 감싸 주십시오.',
    ),
    [`${ARTICLE}490`]: articlePage('눈꽃 축제 자원봉사자 모집', '자원봉사자를 모집합니다.'),
  });
});
afterEach(() => site.close());

function board(settings: Partial<EgovBoardSettings> = {}) {
  const read = EgovBoardSettings.parse({
    kind: 'egov-board',
    id: 'board',
    address: `${site.origin}${LIST}`,
    publisher: '하늘시',
  });
  return egovBoardSource({ ...read, ...settings }, fetchLocally);
}

const ids = (notices: readonly { readonly id: string }[]) => notices.map(({ id }) => id);

describe('a board of eGovFrame', () => {
  it('is read page by page to its end, whether rows link, call a script or hold a form', async () => {
    const { notices, problems, complete } = await collect(board());
    expect(problems).toEqual([]);
    expect(ids(notices)).toEqual(['board-310', 'board-512', 'board-511', 'board-490']);
    expect(notices.map(({ published }) => published?.on)).toEqual([
      '2025-03-04',
      '2026-11-19',
      '2026-11-17',
      '2026-11-02',
    ]);
    expect(complete).toBe(true);
  });

  it('gives the words of a notice and its tables, and nothing of the page around it', async () => {
    const { notices } = await collect(board());
    expect(notices[1]).toMatchObject({
      title: '대형 폐기물 수수료 조정 안내',
      text: [
        '대형 폐기물 수수료가 바뀝니다.',
        '',
        '| 품목 | 규격 | 수수료 |',
        '| --- | --- | --- |',
        '| 소파 | 1인용 | 5,000원 |',
        '| 소파 | 3인용 | 12,000원 |',
      ].join('\n'),
      url: `${site.origin}${ARTICLE}512`,
      publisher: '하늘시',
      language: 'ko',
      licence: 'KOGL-1',
      republish: 'full',
    });
  });

  it('whose list cuts a title short has it from the article', async () => {
    site.answers.set(
      `${ARTICLE}511`,
      `<html><head><title>겨울철 수도 동파 예방을 위한 안내와 신고 전화 | 하늘시</title></head><body><div class="view_cont"><p>수도 계량기를 헌 옷으로 감싸 주십시오.</p></div></body></html>`,
    );
    const { notices } = await collect(board());
    expect(notices[2]).toMatchObject({
      title: '겨울철 수도 동파 예방을 위한 안내와 신고 전화',
      text: '수도 계량기를 헌 옷으로 감싸 주십시오.',
    });
  });

  it('whose article shows the title in a table only has it from there, and keeps a short one where it shows none', async () => {
    const first = await collect(board());
    expect(first.notices[2]?.title).toBe('겨울철 수도 동파 예방을 위한 안내와 신고 전화');
    site.answers.set(`${ARTICLE}511`, '<div class="view_cont"><p>수도 계량기를 감싸 주십시오.</p></div>');
    const second = await collect(board());
    expect(second.notices[2]).toMatchObject({
      title: '겨울철 수도 동파 예방을 위한 안내와 신고 ...',
      text: '수도 계량기를 감싸 주십시오.',
    });
  });

  it('with class names of its own is read by the selectors set', async () => {
    site.answers.set(
      list(1),
      '<ul class="items"><li><a class="t" href="?no=7">A notice</a><em>2026-11-03</em></li></ul>',
    );
    site.answers.set(list(2), '<ul class="items"></ul>');
    site.answers.set('/read?no=7', '<body><p>Around it.</p><div id="words"><p>The words.</p></div></body>');
    const settings = {
      row: '.items li',
      title: 'a.t',
      date: 'em',
      text: '#words',
      idParameter: 'no',
      articleAddress: `${site.origin}/read`,
    };
    const { notices } = await collect(board(settings));
    expect(notices).toMatchObject([
      { id: 'board-7', title: 'A notice', text: 'The words.', published: { on: '2026-11-03' } },
    ]);
  });

  it('is read again only in front, where older notices are held', async () => {
    const first = await collect(board());
    site.asked.length = 0;
    const second = await collect(board(), stateAfter(first));
    expect(second.unchanged).toEqual(['board-490']);
    expect(ids(second.notices)).toEqual(['board-310', 'board-512', 'board-511']);
    expect(site.asked.filter((path) => path.endsWith('nttId=490'))).toEqual([]);
  });

  it('leaves out a notice that is no longer in the list, and keeps what lies beyond the pages read', async () => {
    const since: SyncState = {
      pages: new Map(),
      held: new Map([
        ['board-513', 'x'],
        ['board-512', 'x'],
        ['board-400', 'x'],
      ]),
    };
    const { unchanged, complete } = await collect(board({ pages: 1, recheckPages: 0 }), since);
    expect(unchanged.sort()).toEqual(['board-400', 'board-512']);
    expect(complete).toBe(true);
  });

  it('names the files of an article, and leaves them out of its text', async () => {
    const { notices } = await collect(board({ pages: 1 }));
    expect(notices[0]?.attachments).toEqual([
      {
        name: '수수료표.hwp',
        url: `${site.origin}/cmm/fms/FileDown.do?atchFileId=FILE_000000000012&fileSn=0`,
      },
    ]);
    expect(notices[0]?.text).not.toContain('수수료표.hwp');
  });

  it('names an article that could not be read as unread, and all the same what is missing', async () => {
    site.answers.set(`${ARTICLE}512`, (_request, response) => replyWith(response, 500));
    const { problems, complete, notices, unread } = await collect(board());
    expect(problems).toEqual([`${site.origin}${ARTICLE}512: its server answered 500.`]);
    expect(notices).toHaveLength(3);
    expect(unread).toEqual(['board-512']);
    expect(complete).toBe(true);
  });

  it('that shows something else is a problem, and what is held stays', async () => {
    site.answers.set(list(1), '<html><body><p>점검 중입니다.</p></body></html>');
    const { problems, complete } = await collect(board());
    expect(problems).toEqual([
      expect.stringMatching(/no notices were found in it; see whether it is the list of a board/),
    ]);
    expect(complete).toBe(false);
  });

  it('that says it is empty is complete where nothing is held, and doubted where something is', async () => {
    site.answers.set(
      list(1),
      '<table><tbody><tr><td colspan="5">등록된 게시물이 없습니다.</td></tr></tbody></table>',
    );
    expect(await collect(board())).toMatchObject({ problems: [], complete: true });
    const since: SyncState = { pages: new Map(), held: new Map([['board-1', 'x']]) };
    expect(await collect(board(), since)).toMatchObject({ complete: false });
  });

  it('whose article asks to log in, or is a file, gives a problem instead of a notice', async () => {
    site.answers.set(`${ARTICLE}512`, sourceFixture('page/login.html').toString());
    site.answers.set(`${ARTICLE}511`, Buffer.from('%PDF-1.7 …'));
    expect((await collect(board())).problems).toEqual([
      `${site.origin}${ARTICLE}512: it asks to log in, instead of showing the notice.`,
      `${site.origin}${ARTICLE}511: it is a PDF file, not a page.`,
    ]);
  });
});
