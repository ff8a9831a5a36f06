import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../../knowledge/ingest/html/document.ts';
import { readJsonLd } from '../../../../knowledge/ingest/html/json-ld.ts';
import { licenceMark } from '../../../../knowledge/ingest/html/licence-mark.ts';
import { htmlText } from '../../../../knowledge/ingest/html/text.ts';
import { readWebPage } from '../../../../knowledge/ingest/html/web-page.ts';

const parsed = (html: string) => {
  const document = parseHtml(html);
  if (!document) throw new Error('not read');
  return document;
};
const textOf = (html: string) => htmlText(parsed(html).body);
const read = (html: string) => {
  const page = readWebPage(html, { timeZone: 'Asia/Seoul' });
  if ('problem' in page) throw new Error(page.problem);
  return page;
};

describe('the words of a page', () => {
  it('leave out scripts, styles, controls and what is hidden', () => {
    const hidden = [
      '<script>alert("s")</script>',
      '<style>.s{}</style>',
      '<noscript>s</noscript>',
      '<template>s</template>',
      '<svg><text>s</text></svg>',
      '<iframe>s</iframe>',
      '<p hidden>s</p>',
      '<p style="DISPLAY : none">s</p>',
      '<span aria-hidden="true">s</span>',
      '<select><option>s</option></select>',
      '<textarea>s</textarea>',
      '<button>s</button>',
      '<!-- s -->',
    ];
    expect(textOf(`<p>A</p>${hidden.join('')}<p>B</p>`)).toBe('A\n\nB');
  });

  it('keep paragraphs, line breaks, headings and lists', () => {
    expect(
      textOf(
        '<h1>T</h1><h2>H</h2><p>One<br>two  <b>bold</b>\n words</p><ul><li>a<ul><li><p>b</p></li></ul></li><li>c</li></ul><ol start="3"><li>x</li><li>y</li></ol><div>d</div><div>e</div>',
      ),
    ).toBe('T\n\n## H\n\nOne\ntwo bold words\n\n- a\n  - b\n- c\n\n3. x\n4. y\n\nd\ne');
  });

  it('keep the long description of a picture, which says what the picture says', () => {
    const alt = '시립 도서관은 11월 27일 금요일 오후 3시에 문을 닫습니다. 책은 문 앞 반납함에 넣어 주십시오.';
    expect(textOf(`<img alt="${alt}"><img alt="로고">`)).toBe(alt);
  });

  it('of tables stand between bars, merged cells in each of their rows', () => {
    expect(
      textOf(
        '<table><caption>Fees</caption><tr><th>Age</th><th>Fee</th></tr><tr><td rowspan="2">Young</td><td>1</td></tr><tr><td>2 | 3</td></tr></table>',
      ),
    ).toBe('Fees\n\n| Age | Fee |\n| --- | --- |\n| Young | 1 |\n| Young | 2 ｜ 3 |');
  });

  it('of tables that only lay out the page are lines', () => {
    expect(textOf('<table><tr><td><p>A</p><p>B</p></td></tr><tr><td>C</td></tr></table>')).toBe(
      'A\n\nB\n\nC',
    );
  });
});

describe('a page that is made to hurt', () => {
  it.each([
    ['deeply nested elements', '<div>'.repeat(5_000)],
    ['very many elements', '<b>x</b>'.repeat(100_000)],
  ])('by %s is refused, at little cost to the processor', (_what, html) => {
    const begin = process.cpuUsage();
    expect(readWebPage(html, { timeZone: 'Asia/Seoul' })).toEqual({
      problem: 'it has too many elements, or too deeply nested ones, for a notice.',
    });
    expect(process.cpuUsage(begin).user / 1_000).toBeLessThan(10_000);
  });

  it('by tags in any order is read, or refused with a reason', () => {
    const tags =
      '<div> </div> <p> <table> <tr> <td> </table> <ul> <li> <script> </script> <!-- --> <![CDATA[ ]]> <head> <body> <html> </html> <title> <!DOCTYPE> <svg> <template> &#x0; < > <a> <pre> <main> <h1>'.split(
        ' ',
      );
    const page = fc.array(fc.oneof(fc.constantFrom(...tags), fc.string({ maxLength: 9 })), { maxLength: 40 });
    fc.assert(
      fc.property(page, (pieces) => {
        const read = readWebPage(pieces.join(' '), { timeZone: 'Asia/Seoul' });
        expect('problem' in read ? read.problem : read.text).toBeTypeOf('string');
      }),
      { numRuns: 300 },
    );
  });

  it('by spans of millions of cells takes no more than is there', () => {
    const table =
      '<table><tr><td colspan="9999999" rowspan="9999999">a</td><td>b</td></tr><tr><td>c</td></tr></table>';
    expect(textOf(table).length).toBeLessThan(2_000);
  });
});

describe('a web page', () => {
  it('is dated by its label wherever that stands', () => {
    const html = `<body><table><tr><th>제목</th><td>동파 예방</td></tr><tr><th>등록일</th><td>2026.11.17</td><th>조회수</th><td>3</td></tr></table><div><p>${'수도 계량기를 헌 옷으로 감싸 주십시오. '.repeat(10)}</p></div></body>`;
    expect(read(html).published).toBe('2026-11-17');
  });

  const menu = `<div id="gnb"><ul>${['시정소식', '공지사항', '채용정보', '민원안내'].map((name) => `<li><a>${name}</a></li>`).join('')}</ul></div>`;
  const foot = '<div id="footer"><p>Copyright © 하늘시. All rights reserved.</p></div>';

  it('with a title for all its notices, and fields in a list, gives the notice alone', () => {
    const html = `<html lang="ko"><head><title>공지사항 | 하늘시</title></head><body><a href="#c">본문 바로가기</a>${menu}<div id="c"><h3>공지사항</h3><div><div class="tit">시민회관 주차장 이용 제한 안내</div><ul><li>작성자 회계과</li><li>등록일 2026-11-18</li><li>조회수 55</li></ul><div class="con">11월 25일(수) 행사로 시민회관 주차장을 이용하실 수 없습니다.<br>대중교통을 이용해 주십시오.</div><div>첨부파일 <a>안내문.hwp</a></div></div><div><a>목록</a></div></div>${foot}</body></html>`;
    expect(read(html)).toMatchObject({
      title: '시민회관 주차장 이용 제한 안내',
      text: '11월 25일(수) 행사로 시민회관 주차장을 이용하실 수 없습니다.\n대중교통을 이용해 주십시오.',
      published: '2026-11-18',
    });
  });

  it('whose labels and values only its style sets apart is dated all the same', () => {
    const html = `<html lang="ko"><head><title>주차장 이용 제한 - 공지사항 - 하늘시</title></head><body>${menu}<h1>공지사항</h1><dl><dt>주차장 이용 제한</dt><dd><span>등록일</span><span>2026.11.18</span> <span>조회</span><span>3</span></dd><dd><p>11월 25일(수) 오전 9시부터 오후 6시까지 행사로 시민회관 주차장을 이용하실 수 없습니다. 대중교통을 이용해 주시기 바랍니다.</p></dd></dl>${foot}</body></html>`;
    expect(read(html)).toMatchObject({
      title: '주차장 이용 제한',
      text: expect.stringMatching(/^11월 25일\(수\) .* 바랍니다\.$/),
      published: '2026-11-18',
    });
  });

  it('of an English board loses its skip links, its path and its foot', () => {
    const html = `<html lang="en"><head><title>News & Notices | Ministry of Harbours</title><meta property="og:title" content="Ministry of Harbours"><meta property="og:site_name" content="Ministry of Harbours"></head><body><a>the body go</a><div>HOME &gt; What's New&gt; News & Notices</div><h2>News & Notices</h2><div><p>Harbour minister opens the ninth pier</p><p>Date : 2026.11.11 Read : 88</p><p>The Ministry of Harbours announced that the ninth pier opens on 1 December.</p><p>The next pier will be opened in 2028.</p></div><p>© Ministry of Harbours. All rights reserved.</p></body></html>`;
    expect(read(html)).toMatchObject({
      title: 'Harbour minister opens the ninth pier',
      text: 'The Ministry of Harbours announced that the ninth pier opens on 1 December.\n\nThe next pier will be opened in 2028.',
      publisher: 'Ministry of Harbours',
      published: '2026-11-11',
    });
  });

  it('takes no rows of a menu for its title', () => {
    const html = `<head><title>News | Haneul City</title></head><body><h1>Snow is cleared by seven</h1><p>${'Snow is cleared from the main roads by seven in the morning. '.repeat(5)}</p></body>`;
    expect(read(html).title).toBe('Snow is cleared by seven');
  });

  it('whose title stands in its foot only keeps its text', () => {
    const html = `<head><meta property="og:title" content="Snow"></head><body><p>${'Snow is cleared from the main roads by seven in the morning. '.repeat(5)}</p><p>Snow</p></body>`;
    expect(read(html).text).toMatch(/^Snow is cleared/);
  });

  it('may hold JSON-LD that is broken, or huge lists of it', () => {
    const html = `<script type="application/ld+json">{"@type": "NewsArticle",</script><script type="application/ld+json">[null, 3, {"@type":"NewsArticle","headline":["A","B"],"datePublished":5,"publisher":[{"name":"City"}]}]</script>`;
    expect(readJsonLd(parsed(html))).toEqual({
      type: 'NewsArticle',
      title: 'A',
      text: null,
      published: null,
      publisher: 'City',
      language: null,
    });
    expect(readJsonLd(parsed('<p>none</p>'))).toBeNull();
  });

  it('that offers a service says so for machines', () => {
    const html = `<script type="application/ld+json">{"@type":"GovernmentService","name":"Passports","description":"<p>A passport takes <b>five</b> days.</p>","provider":{"@type":"GovernmentOrganization","name":"Haneul City"}}</script>`;
    expect(read(html)).toMatchObject({
      title: 'Passports',
      text: 'A passport takes five days.',
      publisher: 'Haneul City',
    });
  });
});

describe('the mark of a licence', () => {
  it.each([
    ['<img alt="공공누리 제4유형: 출처표시, 상업적 이용금지, 변경금지">', 'KOGL-4'],
    ['<a href="https://www.kogl.or.kr/info/licenseType1.do">licence</a>', 'KOGL-1'],
    ['<a href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/">OGL</a>', 'OGL'],
    ['<a rel="license" href="https://creativecommons.org/licenses/by-nc/4.0/">CC</a>', 'CC-BY-NC'],
    ['<a href="https://creativecommons.org/publicdomain/zero/1.0/">CC0</a>', 'CC0'],
  ])('is read from %s', (html, licence) => {
    expect(licenceMark(html)).toBe(licence);
  });

  it.each([
    ['<p>No mark.</p>'],
    ['공공누리 제1유형, 공공누리 제4유형'],
    ['<a href="https://creativecommons.org/licenses/by-sa/4.0/">CC</a>'],
  ])('says nothing in %s', (html) => {
    expect(licenceMark(html)).toBeNull();
  });
});
