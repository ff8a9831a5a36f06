import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Notice } from '../../../knowledge/notice.ts';
import { type FolderSourceOptions, folderSource } from '../../../knowledge/sources/folder-source.ts';
import { FIRST_RUN } from '../../../knowledge/sources/source.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'notices-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function put(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(join(folder, path, '..'), { recursive: true });
  await writeFile(join(folder, path), content);
}

/** Problems come without the folder's own path. */
async function load(
  options: Partial<FolderSourceOptions> = {},
): Promise<{ notices: Notice[]; problems: string[] }> {
  const notices: Notice[] = [];
  const problems: string[] = [];
  const source = folderSource({ path: folder, inferPublication: () => null, ...options });
  for await (const fetched of source.notices(FIRST_RUN, AbortSignal.timeout(10_000))) {
    if ('notice' in fetched) notices.push(fetched.notice);
    else if ('problem' in fetched || 'remark' in fetched)
      problems.push(
        ('problem' in fetched ? fetched.problem : fetched.remark)
          .replaceAll(`${folder}/`, '')
          .replaceAll(folder, '.'),
      );
  }
  return { notices, problems };
}

const ids = (notices: readonly Notice[]) => notices.map((notice) => notice.id);

describe('a folder of notices', () => {
  it('is read with the folders in it, in the order of names, but for README.md and names with a dot', async () => {
    await put('b.md', 'Text of b.');
    await put('a/z.txt', 'Z\n\nText of z.');
    await put('a/README.md', 'About this folder.');
    await put('.hidden/x.md', 'Hidden.');
    await put('.x.md', 'Hidden.');
    const { notices, problems } = await load();
    expect(ids(notices)).toEqual(['z', 'b']);
    expect(problems).toEqual([]);
  });

  it('yields nothing where it is empty', async () => {
    expect(await load()).toEqual({ notices: [], problems: [] });
  });

  it('may be a single file', async () => {
    await put('only.md', 'Text.');
    expect(ids((await load({ path: join(folder, 'only.md') })).notices)).toEqual(['only']);
  });

  it('that does not exist is a problem', async () => {
    const { problems } = await load({ path: join(folder, 'none') });
    expect(problems).toEqual(['none: there is no such file or folder.']);
  });

  it('marks samples as such', async () => {
    await put('a.md', 'Text.');
    expect((await load({ sample: true })).notices).toMatchObject([{ sample: true }]);
    expect((await load()).notices).toMatchObject([{ sample: false }]);
  });

  it('names the files of other kinds in one line', async () => {
    await put('a.pdf', '%PDF');
    await put('b.pdf', '%PDF');
    await put('c', '');
    const { problems } = await load();
    expect(problems).toEqual([
      ".: 3 files are of a kind that can't be read (.pdf, no ending); .txt, .md, .html, .htm, .jsonl can.",
    ]);
  });

  it('may hold web pages, in whatever encoding they were saved', async () => {
    const page = (words: string) =>
      `<!-- saved from url=(0031)https://city.example/notices/31 --><html><head><title>수도 | 하늘시</title></head><body><nav>홈</nav><h1>${words}</h1><p>등록일 2026.11.17 조회수 3</p><p>${words}입니다.</p><script>s()</script></body></html>`;
    await put('water.html', page('수도 공사 안내'));
    // "물" as EUC-KR writes it.
    const [before = '', after = ''] = page('@').split('@입니다.');
    const ascii = (text: string) => Buffer.from(text.replace(/[^\0-\x7f]/g, ''), 'latin1');
    await put('old.htm', Buffer.concat([ascii(before), Buffer.from([0xb9, 0xb0]), ascii(after)]));
    const { notices, problems } = await load();
    expect(problems).toEqual([]);
    expect(notices.find(({ id }) => id === 'water')).toMatchObject({
      title: '수도 공사 안내',
      text: '수도 공사 안내입니다.',
      url: 'https://city.example/notices/31',
      published: { on: '2026-11-17', basis: 'stated' },
    });
    expect(notices.find(({ id }) => id === 'old')?.text).toContain('물');
  });

  it('follows a link to a file inside, and no link out of it', async () => {
    const outside = await mkdtemp(join(tmpdir(), 'outside-'));
    await writeFile(join(outside, 'secret.md'), 'Secret.');
    await put('.data/real.md', 'Real.');
    await symlink(join(folder, '.data/real.md'), join(folder, 'linked.md'));
    await symlink(join(outside, 'secret.md'), join(folder, 'out.md'));
    await symlink(outside, join(folder, 'outside'));
    const { notices, problems } = await load();
    await rm(outside, { recursive: true });
    expect(ids(notices)).toEqual(['linked']);
    expect(problems).toEqual([
      'out.md: a link that leads out of the folder; not followed.',
      'outside: a link that leads out of the folder; not followed.',
    ]);
  });

  it('gives files of one name ids of their own', async () => {
    await put('2025/fees.md', 'Old.');
    await put('2026/fees.md', 'New.');
    await put('2026/fees.txt', 'Fees\n\nNewest.');
    expect(ids((await load()).notices)).toEqual(['fees', '2026-fees', '2026-fees-2']);
  });

  it('makes ids that are safe in an address', async () => {
    await put('여름 축제 (안내)?.md', '축제');
    await put('…/---.md', 'Dashes.');
    expect(ids((await load()).notices).sort()).toEqual(['notice', '여름-축제-안내']);
  });

  it('stops when asked to', async () => {
    await put('a.md', 'Text.');
    const stopped = async () => {
      for await (const _ of folderSource({ path: folder }).notices(FIRST_RUN, AbortSignal.abort()))
        expect.unreachable();
    };
    await expect(stopped()).rejects.toThrow(/abort/i);
  });

  it('loads the rest when a file is in another encoding, too large, or empty', async () => {
    await put('a-utf16.txt', Buffer.from('\ufeffText', 'utf16le'));
    await put('b-euckr.txt', Uint8Array.of(0xb0, 0xf8, 0xc1, 0xf6));
    await put('c-large.md', 'x'.repeat(200));
    await put('d-empty.md', '');
    await put('e-good.md', '\ufeffGood.');
    const { notices, problems } = await load({ limits: { fileBytes: 100, lineBytes: 100, notices: 10 } });
    expect(notices).toMatchObject([{ id: 'e-good', text: 'Good.' }]);
    expect(problems).toEqual([
      'a-utf16.txt: not UTF-8 text; save the file as UTF-8.',
      'b-euckr.txt: not UTF-8 text; save the file as UTF-8.',
      'c-large.md: its 200 bytes are more than the 100 a notice may have.',
      'd-empty.md: holds no text.',
    ]);
  });

  it('takes no more notices than the limit', async () => {
    for (const name of ['a', 'b', 'c', 'd']) await put(`${name}.md`, 'Text.');
    const { notices, problems } = await load({ limits: { fileBytes: 100, lineBytes: 100, notices: 2 } });
    expect(ids(notices)).toEqual(['a', 'b']);
    expect(problems).toEqual(['c.md: left out with all that follows, as 2 notices are the limit.']);
  });
});

describe('a Markdown notice', () => {
  it('takes what its front matter says', async () => {
    const front = [
      'id: 42',
      'title: "Fees: new"',
      'date: 2026-09-14',
      'publisher: City',
      'language: ko',
      'url: https://example.org/1',
    ];
    await put(
      'a.md',
      ['---', ...front, 'tags: [x]', '---', '', 'The *text*.  ', '', '- one', ''].join('\r\n'),
    );
    const { notices } = await load();
    expect(notices).toMatchObject([
      {
        id: '42',
        title: 'Fees: new',
        text: 'The *text*.  \n\n- one',
        language: 'ko',
        publisher: 'City',
        url: 'https://example.org/1',
        published: { on: '2026-09-14', basis: 'stated' },
      },
    ]);
  });

  it('takes its first heading as the title where the front matter has none', async () => {
    await put('a.md', '---\ndate:\n---\n\n# Pool opens #\n\nIt opens.\n\n# More\n');
    expect((await load()).notices).toMatchObject([
      { title: 'Pool opens', text: 'It opens.\n\n# More', published: null },
    ]);
  });

  it('needs neither front matter nor title', async () => {
    await put('a.md', 'Just text.\n\n---\n\nAnd more.');
    expect((await load()).notices).toMatchObject([{ title: '', text: 'Just text.\n\n---\n\nAnd more.' }]);
  });

  it.each([
    ['title: [unclosed', /^a\.md: its front matter is not valid YAML \(.+\)\.$/],
    ['title: {a: 1}', /^a\.md: its title can't be used; /],
    ['just words', /^a\.md: its front matter can't be used; /],
    ['a: &a [x]\ntitle: *a', /^a\.md: its front matter is not valid YAML \(.+\)\.$/],
  ])('with the front matter "%s" is a problem', async (yaml, problem) => {
    await put('a.md', `---\n${yaml}\n---\nText.`);
    const { notices, problems } = await load();
    expect(notices).toEqual([]);
    expect(problems).toEqual([expect.stringMatching(problem)]);
  });
});

describe('a JSON Lines file', () => {
  it('gives a notice a line, its text as it is', async () => {
    const text = '  Home > News\n\n\u00a0Text © City  ';
    const full = {
      id: 'a',
      title: 'A',
      text,
      date: '2026-01-02',
      url: 'https://example.org/a',
      lang: 'en-GB',
      publisher: 'City',
      source: 1,
    };
    await put('x.jsonl', `${JSON.stringify(full)}\n\n${JSON.stringify({ id: 7, text: 'T' })}`);
    const { notices, problems } = await load();
    expect(notices).toMatchObject([
      {
        id: 'a',
        title: 'A',
        text,
        language: 'en',
        publisher: 'City',
        published: { on: '2026-01-02', basis: 'stated' },
      },
      { id: '7', title: '', text: 'T', publisher: null, url: null, published: null },
    ]);
    expect(problems).toEqual([]);
  });

  it('takes missing, null and empty fields for the same', async () => {
    await put(
      'x.jsonl',
      JSON.stringify({ id: 'a', text: 'T', title: null, date: '', url: null, lang: ' ', publisher: '' }),
    );
    const { notices, problems } = await load();
    expect(notices).toMatchObject([{ title: '', publisher: null, url: null, published: null }]);
    expect(problems).toEqual([]);
  });

  it('names each line that can not be used, and loads the rest', async () => {
    const lines = [
      '{',
      '[]',
      '{"text":"T"}',
      '{"id":"a"}',
      '{"id":"a","text":" "}',
      '{"id":"a","text":5}',
      '{"id":{},"text":"T"}',
    ];
    await put(
      'x.jsonl',
      [...lines, '{"id":"good","text":"T"}', `{"id":"b","text":"${'x'.repeat(100)}"}`].join('\n'),
    );
    const { notices, problems } = await load({ limits: { fileBytes: 10, lineBytes: 100, notices: 10 } });
    expect(ids(notices)).toEqual(['good']);
    expect(problems).toEqual([
      'x.jsonl line 1: not valid JSON.',
      'x.jsonl line 2: its value is of the wrong kind.',
      'x.jsonl line 3: id is missing.',
      'x.jsonl line 4: text is missing.',
      'x.jsonl line 5: text is empty.',
      'x.jsonl line 6: its text is of the wrong kind.',
      'x.jsonl line 7: its id is of the wrong kind.',
      'x.jsonl line 9: longer than 100 bytes; split the notice or shorten it.',
    ]);
  });

  it('names a line in another encoding, and loads the rest', async () => {
    await put(
      'x.jsonl',
      Buffer.concat([Buffer.from([0xb0, 0xf8, 0x0a]), Buffer.from('{"id":"a","text":"T"}\n')]),
    );
    const { notices, problems } = await load();
    expect(ids(notices)).toEqual(['a']);
    expect(problems).toEqual(['x.jsonl line 1: not UTF-8 text; save the file as UTF-8.']);
  });

  it('names both places of an id that comes twice', async () => {
    await put('x.jsonl', '{"id":"a","text":"First"}\n{"id":"a","text":"Second"}\n');
    const { notices, problems } = await load();
    expect(notices).toMatchObject([{ text: 'First' }]);
    expect(problems).toEqual([
      'x.jsonl line 2: has the id "a" of x.jsonl line 1; left out. Give it an id of its own.',
    ]);
  });
});
