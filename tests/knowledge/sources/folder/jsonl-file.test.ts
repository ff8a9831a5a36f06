import { describe, expect, it } from 'vitest';
import { idsOf, useFolder } from '../../../support/notice-folder.ts';

const { put, load } = useFolder();

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
    put('x.jsonl', `${JSON.stringify(full)}\n\n${JSON.stringify({ id: 7, text: 'T' })}`);
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
    put(
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
    put(
      'x.jsonl',
      [...lines, '{"id":"good","text":"T"}', `{"id":"b","text":"${'x'.repeat(100)}"}`].join('\n'),
    );
    const { notices, problems } = await load({ limits: { fileBytes: 10, lineBytes: 100, notices: 10 } });
    expect(idsOf(notices)).toEqual(['good']);
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
    put('x.jsonl', Buffer.concat([Buffer.from([0xb0, 0xf8, 0x0a]), Buffer.from('{"id":"a","text":"T"}\n')]));
    const { notices, problems } = await load();
    expect(idsOf(notices)).toEqual(['a']);
    expect(problems).toEqual(['x.jsonl line 1: not UTF-8 text; save the file as UTF-8.']);
  });

  it('names both places of an id that comes twice', async () => {
    put('x.jsonl', '{"id":"a","text":"First"}\n{"id":"a","text":"Second"}\n');
    const { notices, problems } = await load();
    expect(notices).toMatchObject([{ text: 'First' }]);
    expect(problems).toEqual([
      'x.jsonl line 2: has the id "a" of x.jsonl line 1; left out. Give it an id of its own.',
    ]);
  });
});
