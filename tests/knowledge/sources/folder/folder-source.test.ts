import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderSource } from '../../../../knowledge/sources/folder/folder-source.ts';
import { FIRST_RUN } from '../../../../knowledge/sources/source.ts';
import { idsOf, useFolder } from '../../../support/notice-folder.ts';

const { path, put, load } = useFolder();

describe('a folder of notices', () => {
  it('is read with the folders in it, in the order of names, but for README.md and names with a dot', async () => {
    put('b.md', 'Text of b.');
    put('a/z.txt', 'Z\n\nText of z.');
    put('a/README.md', 'About this folder.');
    put('.hidden/x.md', 'Hidden.');
    put('.x.md', 'Hidden.');
    const { notices, problems } = await load();
    expect(idsOf(notices)).toEqual(['z', 'b']);
    expect(problems).toEqual([]);
  });

  it('yields nothing where it is empty', async () => {
    expect(await load()).toEqual({ notices: [], problems: [] });
  });

  it('may be a single file', async () => {
    put('only.md', 'Text.');
    expect(idsOf((await load({ path: path('only.md') })).notices)).toEqual(['only']);
  });

  it('that does not exist is a problem', async () => {
    const { problems } = await load({ path: path('none') });
    expect(problems).toEqual(['none: there is no such file or folder.']);
  });

  it('marks samples as such', async () => {
    put('a.md', 'Text.');
    expect((await load({ sample: true })).notices).toMatchObject([{ sample: true }]);
    expect((await load()).notices).toMatchObject([{ sample: false }]);
  });

  it('names the files of other kinds in one line', async () => {
    put('a.pdf', '%PDF');
    put('b.pdf', '%PDF');
    put('c', '');
    const { problems } = await load();
    expect(problems).toEqual([
      ".: 3 files are of a kind that can't be read (.pdf, no ending); .txt, .md, .html, .htm, .jsonl can.",
    ]);
  });

  it('may hold web pages, in whatever encoding they were saved', async () => {
    const page = (words: string) =>
      `<!-- saved from url=(0031)https://city.example/notices/31 --><html><head><title>수도 | 하늘시</title></head><body><nav>홈</nav><h1>${words}</h1><p>등록일 2026.11.17 조회수 3</p><p>${words}입니다.</p><script>s()</script></body></html>`;
    put('water.html', page('수도 공사 안내'));
    // "물" as EUC-KR writes it.
    const [before = '', after = ''] = page('@').split('@입니다.');
    const ascii = (text: string) => Buffer.from(text.replace(/[^\0-\x7f]/g, ''), 'latin1');
    put('old.htm', Buffer.concat([ascii(before), Buffer.from([0xb9, 0xb0]), ascii(after)]));
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
    put('.data/real.md', 'Real.');
    await symlink(path('.data/real.md'), path('linked.md'));
    await symlink(join(outside, 'secret.md'), path('out.md'));
    await symlink(outside, path('outside'));
    const { notices, problems } = await load();
    await rm(outside, { recursive: true });
    expect(idsOf(notices)).toEqual(['linked']);
    expect(problems).toEqual([
      'out.md: a link that leads out of the folder; not followed.',
      'outside: a link that leads out of the folder; not followed.',
    ]);
  });

  it('gives files of one name ids of their own', async () => {
    put('2025/fees.md', 'Old.');
    put('2026/fees.md', 'New.');
    put('2026/fees.txt', 'Fees\n\nNewest.');
    expect(idsOf((await load()).notices)).toEqual(['fees', '2026-fees', '2026-fees-2']);
  });

  it('makes ids that are safe in an address', async () => {
    put('여름 축제 (안내)?.md', '축제');
    put('…/---.md', 'Dashes.');
    expect(idsOf((await load()).notices).sort()).toEqual(['notice', '여름-축제-안내']);
  });

  it('stops when asked to', async () => {
    put('a.md', 'Text.');
    const stopped = async () => {
      for await (const _ of folderSource({ path: path() }).notices(FIRST_RUN, AbortSignal.abort()))
        expect.unreachable();
    };
    await expect(stopped()).rejects.toThrow(/abort/i);
  });

  it('loads the rest when a file is in another encoding, too large, or empty', async () => {
    put('a-utf16.txt', Buffer.from('\ufeffText', 'utf16le'));
    put('b-euckr.txt', Uint8Array.of(0xb0, 0xf8, 0xc1, 0xf6));
    put('c-large.md', 'x'.repeat(200));
    put('d-empty.md', '');
    put('e-good.md', '\ufeffGood.');
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
    for (const name of ['a', 'b', 'c', 'd']) put(`${name}.md`, 'Text.');
    const { notices, problems } = await load({ limits: { fileBytes: 100, lineBytes: 100, notices: 2 } });
    expect(idsOf(notices)).toEqual(['a', 'b']);
    expect(problems).toEqual(['c.md: left out with all that follows, as 2 notices are the limit.']);
  });
});
