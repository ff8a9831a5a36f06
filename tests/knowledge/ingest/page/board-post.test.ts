import { describe, expect, it } from 'vitest';
import { readWebPage, type WebPage } from '../../../../knowledge/ingest/html/web-page.ts';

function read(html: string): WebPage {
  const page = readWebPage(html, { timeZone: 'Asia/Seoul', address: 'https://gu.example/b/view.do' });
  if ('problem' in page) throw new Error(page.problem);
  return page;
}

const TITLE = '겨울 텃밭 분양 신청 안내';
const WORDS = [
  '빈 텃밭 서른 곳을 겨울 동안 빌려 드립니다.',
  '신청은 2026년 12월 4일까지 구청 누리집에서 받습니다.',
  '값은 한 달에 5,000원입니다.',
];
const TEXT = WORDS.join('\n');
const BR = WORDS.join('<br>');
const site = (name: string, body: string, head = '') =>
  `<!DOCTYPE html><html lang="ko"><head><title>${name}</title>${head}</head><body><a href="#c">본문 바로가기</a><div id="gnb"><ul><li><a>민원</a></li><li><a>소식</a></li></ul></div><div id="container"><h2>공지사항</h2><p>구민과 함께합니다.</p>${body}</div><div id="footer">달빛로 1 대표전화 02-000-0000 <p>Copyright 달빛구. All rights reserved.</p></div></body></html>`;

describe('the post on a page that bears the site’s name', () => {
  it.each([
    [
      'a list of terms',
      `<dl class="view"><dt class="subj">${TITLE}</dt><dd><span>등록일</span><span>2026.11.20</span></dd><dd><span>조회</span><span>31</span></dd><dd class="con">${BR}</dd></dl><div class="btns"><a>목록</a><a>글쓰기</a></div>`,
    ],
    [
      'a heading and a list of fields',
      `<div class="view"><h4>${TITLE}</h4><ul><li><strong>등록자</strong> 관리자</li><li><strong>등록일</strong> 2026-11-20</li><li><strong>조회수</strong> 31</li></ul><div class="body">${BR}</div></div><ul><li><strong>이전글</strong><a>지난 글</a></li><li><strong>다음글</strong><a>다음 글</a></li></ul>`,
    ],
    [
      'a table with the title in it',
      `<table><tbody><tr><th>제목</th><td colspan="3">${TITLE}</td></tr><tr><th>작성자</th><td>관리자</td><th>작성일</th><td>2026-11-20</td></tr><tr><td colspan="4" class="content">${BR}</td></tr><tr><th>첨부</th><td colspan="3">신청서.hwp</td></tr></tbody></table><div class="btn_area"><a>목록</a></div>`,
    ],
    [
      'a day above the title',
      `<div class="post"><div class="info"><span>작성일</span><em>2026. 11. 20.</em><span>조회수</span><em>31</em></div><p class="post-title">${TITLE}</p><div class="post-body">${BR}</div><a href="#">인쇄</a> <a href="#">공유</a></div>`,
    ],
    [
      'fields that run together',
      `<div class="board"><div class="top"><div class="title">${TITLE}</div><span>글쓴이 : 운영자</span><span>조회 : 31회</span><span>등록일 : 2026-11-20</span></div><div class="memo">${BR}</div><div>목록</div><div>답글</div></div>`,
    ],
    [
      'a strong line',
      `<div class="bv"><p><strong>${TITLE}</strong></p><p>게시일 2026.11.20 | 조회 31</p><div>${BR}</div><p>목 록</p></div>`,
    ],
  ])('in %s has its own title, day and words', (_what, body) => {
    const { title, text, published } = read(
      site('달빛구청', body, '<meta property="og:title" content="달빛구청">'),
    );
    expect(title).toBe(TITLE);
    expect(text.replaceAll(/(?<=다\.) /g, '\n')).toBe(TEXT);
    expect(published).toBe('2026-11-20');
  });

  it.each([
    ['a department that wrote it', '<li>작성자 : 공원녹지과</li>', '공원녹지과'],
    ['a department in charge', '<li>담당부서 : 도시농업팀</li>', '도시농업팀'],
    ['the site, where a keeper wrote it', '<li>작성자 : 관리자</li>', '달빛구청'],
    ['the site, where a person wrote it', '<li>작성자 : 홍길동</li>', '달빛구청'],
  ])('is published by %s', (_who, field, publisher) => {
    const body = `<div class="v"><h3 class="tit">${TITLE}</h3><ul><li>작성일 : 2026-11-20</li>${field}</ul><div>${BR}</div></div>`;
    expect(read(site('달빛구청', body)).publisher).toBe(publisher);
  });

  it('keeps a table of its own', () => {
    const table = '<table><tr><th>크기</th><th>값</th></tr><tr><td>작은 밭</td><td>5,000원</td></tr></table>';
    const body = `<div class="v"><h3>${TITLE}</h3><p>작성일 : 2026-11-20 조회 : 3</p><div><p>${WORDS[0]}</p>${table}</div></div>`;
    expect(read(site('달빛구청', body)).text).toBe(
      `${WORDS[0]}\n\n| 크기 | 값 |\n| --- | --- |\n| 작은 밭 | 5,000원 |`,
    );
  });
});

describe('the title of a page', () => {
  const page = (head: string, body: string) =>
    read(
      `<html lang="en"><head>${head}</head><body>${body}<p>${'The pool shuts for repairs. '.repeat(8)}</p></body></html>`,
    );

  it.each([
    ['<title>Pool shuts | Rivertown Leisure</title>', '', 'Pool shuts'],
    ['<title>Pool shuts - News - Keld Council</title>', '', 'Pool shuts'],
    [
      '<title>Keld Council :: News :: Pool shuts</title><meta property="og:site_name" content="Keld Council">',
      '',
      'Pool shuts',
    ],
    [
      '<title>x</title><meta property="og:title" content="Pool shuts | Keld Council">',
      '<h1>Pool shuts</h1>',
      'Pool shuts',
    ],
    ['<title>Keld Council</title>', '<h1>Pool shuts</h1>', 'Pool shuts'],
    [
      '<title>Keld Council</title><meta property="og:title" content="Keld Council">',
      '<h1 class="logo">Keld Council</h1><h2 class="title">Pool shuts</h2><p>25 Nov 2026</p>',
      'Pool shuts',
    ],
  ])('is its own in %s', (head, body, title) => {
    expect(page(head, body).title).toBe(title);
  });

  it.each([
    ['Login | Join | Sitemap'],
    ['Home | Contact us | Help'],
    ['로그인 | 회원가입 | 사이트맵'],
    ['로그인 회원가입 사이트맵 ENG'],
    ['Print · Share · Email'],
  ])('is no row of the menu: %s', (menu) => {
    const { title, text } = page(
      '',
      `<div>${menu}</div><div>Pool shuts in winter</div><div>25 Nov 2026</div>`,
    );
    expect(title).toBe('Pool shuts in winter');
    expect(text).toMatch(/^The pool shuts/);
  });
});

describe('the line under a title', () => {
  const under = (...lines: readonly string[]) =>
    read(
      `<html lang="en"><head><title>Pool shuts | Site</title></head><body><h1>Pool shuts</h1>${lines.map((line) => `<p>${line}</p>`).join('')}<p>${'The pool shuts for repairs. '.repeat(8)}</p></body></html>`,
    );

  it.each([
    [['25 Nov 2026'], '2026-11-25', null],
    [['25 November 2026'], '2026-11-25', null],
    [['Published: 25 November 2026'], '2026-11-25', null],
    [['Wednesday 25 November 2026, 10:00'], '2026-11-25', null],
    [['25/11/2026'], '2026-11-25', null],
    [['25 Nov 2026 by Rivertown Leisure'], '2026-11-25', 'Rivertown Leisure'],
    [['by Rivertown Leisure', '25 Nov 2026'], '2026-11-25', 'Rivertown Leisure'],
    [['Posted by Keld Council on 25 Nov 2026'], '2026-11-25', 'Keld Council'],
    [['25 Nov 2026 | By Keld Council | 12 views'], '2026-11-25', 'Keld Council'],
    [['By Jane Smith, 25 Nov 2026'], '2026-11-25', null],
    [['25 Nov 2026 · 3 min read', 'Share'], '2026-11-25', null],
  ])('%j tells when, and by whom', (lines, published, publisher) => {
    const found = under(...lines);
    expect([found.published, found.publisher]).toEqual([published, publisher]);
    expect(found.text).toMatch(/^The pool shuts for repairs/);
  });

  it.each([
    [['On 25 Nov 2026 it shuts early.']],
    [['25 Nov 2026', 'Time: 10 a.m.', 'Venue: the pool']],
    [['11/12/2026']],
  ])('%j stays, for it may be the matter', (lines) => {
    const found = under(...lines);
    expect(found.text).toContain(lines[0]);
  });
});

describe('the links of a page', () => {
  it('are relative to its base', () => {
    const files = (base: string) =>
      read(
        `<html><head>${base}<title>T</title></head><body><h1>T</h1><p>${'Words of it. '.repeat(9)}</p><a href="f/a.pdf">Form</a></body></html>`,
      ).attachments[0]?.url;
    expect(files('<base href="https://files.example/d/">')).toBe('https://files.example/d/f/a.pdf');
    expect(files('<base href="/d/">')).toBe('https://gu.example/d/f/a.pdf');
    expect(files('')).toBe('https://gu.example/b/f/a.pdf');
  });
});
