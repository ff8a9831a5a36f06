import { describe, expect, it } from 'vitest';
import { filesOf, listAttachments } from '../../../knowledge/ingest/attachments.ts';
import { parseHtml } from '../../../knowledge/ingest/html/document.ts';

const BASE = 'https://city.example/bbs/view.do?nttId=7';

function attachmentsIn(html: string, base: string | undefined = BASE) {
  const document = parseHtml(html);
  return document && listAttachments(filesOf(document), base);
}

describe('the attachments of a page', () => {
  it.each([
    ['a file by its ending', '<a href="/files/fees.hwpx">Fees</a>', 'Fees', '/files/fees.hwpx'],
    [
      'a download by its address, without the id of the visit',
      '<a href="/cmm/fms/FileDown.do;jsessionid=A1?atchFileId=FILE_12&amp;fileSn=0">수수료표.hwp [20KB]</a>',
      '수수료표.hwp [20KB]',
      '/cmm/fms/FileDown.do?atchFileId=FILE_12&fileSn=0',
    ],
    [
      'a download that a script begins',
      `<a href="#" onclick="fn_egov_downFile('FILE_000000000012','1'); return false;">안내문.pdf</a>`,
      '안내문.pdf',
      '/cmm/fms/FileDown.do?atchFileId=FILE_000000000012&fileSn=1',
    ],
    [
      'a file whose link says nothing',
      '<a href="/f/%EC%95%88%EB%82%B4.pdf">다운로드</a>',
      '안내.pdf',
      '/f/%EC%95%88%EB%82%B4.pdf',
    ],
    [
      'a file that has two links, once, by the one that names it',
      '<a href="/f/a.pdf">바로보기</a><a href="/f/a.pdf">The form</a><a href="/f/a.pdf">Download</a>',
      'The form',
      '/f/a.pdf',
    ],
  ])('hold %s', (_what, html, name, path) => {
    expect(attachmentsIn(`<main>${html}</main>`)).toEqual([{ name, url: `https://city.example${path}` }]);
  });

  it.each([
    ['links to pages', '<a href="/notices/8">The next notice</a><a href="/downtown">Downtown</a>'],
    [
      'files of the menu and the foot',
      '<nav><a href="/map.pdf">Map</a></nav><footer><a href="/law.pdf">Law</a></footer>',
    ],
    [
      'addresses that are none of the web',
      '<a href="file:///c:/a.pdf">a</a><a href="javascript:x(\'a.pdf\')">b</a>',
    ],
  ])('hold no %s', (_what, html) => {
    expect(attachmentsIn(html)).toEqual([]);
  });

  it('hold whole addresses alone where it isn’t known where the page lies', () => {
    const html = '<a href="/a.pdf">a</a><a href="https://city.example/b.pdf">b</a>';
    const document = parseHtml(html);
    expect(document && listAttachments(filesOf(document), undefined)).toEqual([
      { name: 'b', url: 'https://city.example/b.pdf' },
    ]);
  });

  it('are thirty at most', () => {
    const many = Array.from({ length: 40 }, (_, at) => `<a href="/${at}.pdf">File ${at}</a>`).join('');
    expect(attachmentsIn(many)).toHaveLength(30);
  });
});
