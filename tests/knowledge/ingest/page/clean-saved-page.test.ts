import { describe, expect, it } from 'vitest';
import { cleanSavedPage } from '../../../../knowledge/ingest/page/clean-saved-page.ts';

function page(...lines: string[]): string {
  return lines.join('\n');
}

describe('cleanSavedPage', () => {
  it('takes an English notice out of its menus, its date line and its foot', () => {
    const cleaned = cleanSavedPage(
      page(
        'the body go topmenu go',
        '',
        'HOME > What’s New> News & Notices',
        '',
        'News & Notices',
        '',
        'Bridge closed for repairs',
        'Date : 2026.03.27 Read : 16214',
        'The Moonlight Bridge is closed.   ',
        '',
        '',
        '',
        'It opens again in May.',
        '* except for buses, ambulances',
        '',
        'City Works',
        '',
        '© City of Haneul. All rights reserved.',
      ),
    );
    expect(cleaned).toEqual({
      title: 'Bridge closed for repairs',
      text: 'The Moonlight Bridge is closed.\n\nIt opens again in May.\n* except for buses, ambulances',
      published: '2026-03-27',
      publisher: 'City of Haneul',
    });
  });

  it('takes a Korean notice out of its board', () => {
    const cleaned = cleanSavedPage(
      page(
        '본문 바로가기 주메뉴 바로가기',
        '홈 > 알림마당 > 공지사항',
        '공지사항',
        '도서관 휴관 안내',
        '등록일 : 2026.03.02 조회수 : 1,204',
        '작성자 도서관팀 등록일 2026-03-02',
        '3월 9일에 휴관합니다.',
        '목록이 긴 서가는 그대로 엽니다.',
        '첨부파일 휴관안내.hwp (32KB)',
        '인쇄',
        '목록',
        '이전글',
        '지난 소식',
        '다음글 새 소식',
        '본 저작물은 공공누리 제1유형에 따라 이용할 수 있습니다.',
        'Copyright 2026 하늘시 All Rights Reserved.',
      ),
    );
    expect(cleaned).toEqual({
      title: '도서관 휴관 안내',
      text: '3월 9일에 휴관합니다.\n목록이 긴 서가는 그대로 엽니다.',
      published: '2026-03-02',
      publisher: '하늘시',
    });
  });

  it('finds the section name below the title, and a date whose label stands on the line before', () => {
    const cleaned = cleanSavedPage(
      page('Pool opens', '', 'News & Notices', '', '게시일', '2026-06-01', '', 'The pool opens.'),
    );
    expect(cleaned).toMatchObject({ title: 'Pool opens', text: 'The pool opens.', published: '2026-06-01' });
  });

  it('keeps no-break spaces, indents and symbols inside the text', () => {
    const body = 'Minister\u00A0Kim  said:\n  · one > two > three\n\tAmount: 5 won';
    expect(cleanSavedPage(`Title\n\n${body}\n`).text).toBe(body);
  });

  it('keeps the day of an event, which is no day of publication', () => {
    const cleaned = cleanSavedPage(
      page('Open day', 'Date: 2026-12-05', 'Place: City Hall', 'Everybody is welcome.'),
    );
    expect(cleaned.published).toBeNull();
    expect(cleaned.text).toBe('Date: 2026-12-05\nPlace: City Hall\nEverybody is welcome.');
  });

  it('keeps a period of registration, which is no day of publication', () => {
    const cleaned = cleanSavedPage(page('강좌 안내', '등록일: 2026.3.2 ~ 2026.3.10', '도서관에서 엽니다.'));
    expect(cleaned.published).toBeNull();
    expect(cleaned.text).toContain('등록일: 2026.3.2 ~ 2026.3.10');
  });

  it('keeps sentences that begin with a word of the furniture', () => {
    const body = page(
      'Read the rules first.',
      'Date palms grow here.',
      'Next: the second step is easy, says the city.',
      'The end.',
    );
    expect(cleanSavedPage(`Rules\n${body}`).text).toBe(body);
  });

  it('keeps a short last line where no line on rights follows', () => {
    expect(cleanSavedPage(page('Greeting', 'We thank you.', '', 'Mayor Haneul')).text).toBe(
      'We thank you.\n\nMayor Haneul',
    );
  });

  it.each([
    [
      'The Ministry of the Interior and Safety(MOIS, Minister Kim)  announced a plan.',
      'Ministry of the Interior and Safety',
    ],
    ['하늘시(시장 김하늘)는 새 도서관을 엽니다.', '하늘시'],
    ['The minister of a country announced a plan.', null],
  ])('finds the publisher in "%s"', (text, publisher) => {
    expect(cleanSavedPage(`Title\n\n${text}\n`).publisher).toBe(publisher);
  });

  it('takes a page of one line as text without a title', () => {
    expect(cleanSavedPage('The office is closed today.\n')).toMatchObject({
      title: '',
      text: 'The office is closed today.',
    });
  });

  it('takes a first line as long as a paragraph for text', () => {
    const paragraph = 'The city says something long. '.repeat(20).trim();
    expect(cleanSavedPage(`${paragraph}\n\nMore.`)).toMatchObject({
      title: '',
      text: `${paragraph}\n\nMore.`,
    });
  });

  it('costs the processor little where a page is made to be slow', () => {
    const spaces = ' '.repeat(1_000_000);
    const before = process.cpuUsage();
    cleanSavedPage([`Date:${spaces}x`, `©${spaces}x`, `x${spaces}:`, '.'.repeat(1_000_000)].join('\n'));
    expect(process.cpuUsage(before).user / 1_000).toBeLessThan(10_000);
  });

  it('finds nothing on a page of furniture', () => {
    expect(cleanSavedPage('Home\n\n목록\n© City\n').text).toBe('');
  });
});
