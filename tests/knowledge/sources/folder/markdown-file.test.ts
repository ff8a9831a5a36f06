import { describe, expect, it } from 'vitest';
import { useFolder } from '../../../support/notice-folder.ts';

const { put, load } = useFolder();

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
    put('a.md', ['---', ...front, 'tags: [x]', '---', '', 'The *text*.  ', '', '- one', ''].join('\r\n'));
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
    put('a.md', '---\ndate:\n---\n\n# Pool opens #\n\nIt opens.\n\n# More\n');
    expect((await load()).notices).toMatchObject([
      { title: 'Pool opens', text: 'It opens.\n\n# More', published: null },
    ]);
  });

  it('needs neither front matter nor title', async () => {
    put('a.md', 'Just text.\n\n---\n\nAnd more.');
    expect((await load()).notices).toMatchObject([{ title: '', text: 'Just text.\n\n---\n\nAnd more.' }]);
  });

  it.each([
    ['title: [unclosed', /^a\.md: its front matter is not valid YAML \(.+\)\.$/],
    ['title: {a: 1}', /^a\.md: its title can't be used; /],
    ['just words', /^a\.md: its front matter can't be used; /],
    ['a: &a [x]\ntitle: *a', /^a\.md: its front matter is not valid YAML \(.+\)\.$/],
  ])('with the front matter "%s" is a problem', async (yaml, problem) => {
    put('a.md', `---\n${yaml}\n---\nText.`);
    const { notices, problems } = await load();
    expect(notices).toEqual([]);
    expect(problems).toEqual([expect.stringMatching(problem)]);
  });
});

describe('front matter without an end', () => {
  it('is a problem of that notice alone', async () => {
    const keys = Array.from({ length: 5_000 }, (_, at) => `key${at}: value`);
    put('large.md', ['---', ...keys, '---', 'Some text.'].join('\n'));
    put('small.md', '---\ntitle: Small\n---\nSome other text.\n');
    const { notices, problems } = await load();
    expect(notices.map(({ title }) => title)).toEqual(['Small']);
    expect(problems).toEqual([expect.stringContaining('its front matter is longer than 8000 characters')]);
  });
});
