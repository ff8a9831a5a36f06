import { describe, expect, it } from 'vitest';
import { type IngestOptions, ingestNotice } from '../../../knowledge/ingest/ingest-notice.ts';
import type { NoticeDraft } from '../../../knowledge/ingest/notice-draft.ts';
import { revisionOf } from '../../../knowledge/notice.ts';

const DRAFT: NoticeDraft = {
  id: 'pool',
  title: 'Pool',
  text: 'The pool opens on 1 June 2026.',
  publisher: 'Haneul City',
  url: 'https://example.org/pool',
  languageTag: null,
  date: '2026-05-04',
};
const OPTIONS: IngestOptions = { sample: false, inferPublication: () => null };

describe('ingestNotice', () => {
  it('makes a notice with a stated day, a detected language and the revision of its words', () => {
    expect(ingestNotice(DRAFT, 'here', OPTIONS)).toEqual([
      {
        notice: {
          id: 'pool',
          title: 'Pool',
          text: DRAFT.text,
          language: 'en',
          publisher: 'Haneul City',
          url: 'https://example.org/pool',
          published: { on: '2026-05-04', basis: 'stated' },
          revision: revisionOf('Pool', DRAFT.text),
          sample: false,
          licence: 'unknown',
          republish: 'full',
          otherUrls: [],
          attachments: [],
        },
      },
    ]);
  });

  it('asks for the day of a notice that states none, in the language of the notice', () => {
    const asked: string[] = [];
    const inferPublication: IngestOptions['inferPublication'] = (text, language) => {
      asked.push(`${language}: ${text}`);
      return { on: '2026-05-30', basis: 'inferred' };
    };
    const fetched = ingestNotice({ ...DRAFT, date: null }, 'here', { ...OPTIONS, inferPublication });
    expect(fetched).toMatchObject([{ notice: { published: { on: '2026-05-30', basis: 'inferred' } } }]);
    expect(asked).toEqual([`en: ${DRAFT.text}`]);
  });

  it.each([
    ['ko-KR', 'ko'],
    ['EN_us', 'en'],
    ['kor', 'ko'],
    ['und', 'en'],
    ['English', 'en'],
    ['fr', 'fr'],
  ])('takes the language tag %s as %s', (languageTag, language) => {
    expect(ingestNotice({ ...DRAFT, languageTag }, 'here', OPTIONS)).toMatchObject([
      { notice: { language } },
    ]);
  });

  it('leaves out an address that is none, and says so', () => {
    const [first, second] = ingestNotice({ ...DRAFT, url: 'javascript:alert(1)' }, 'a.md', OPTIONS);
    expect(first).toMatchObject({ notice: { url: null } });
    expect(second).toEqual({ remark: 'a.md: its url is no http(s) address; loaded without it.' });
  });

  it('leaves out an address that names a user, and says so without it', () => {
    const url = 'https://me:word@city.example/7';
    const [first, second] = ingestNotice({ ...DRAFT, url }, 'a.md', OPTIONS);
    expect(first).toMatchObject({ notice: { url: null } });
    expect(second).toEqual({ remark: 'a.md: its url names a user; loaded without it.' });
  });

  it('leaves out a date that is no full day, and says so', () => {
    const [first, second] = ingestNotice({ ...DRAFT, date: 'spring 2026' }, 'a.md', OPTIONS);
    expect(first).toMatchObject({ notice: { published: null } });
    expect(second).toEqual({
      remark: 'a.md: its date is not a full day such as 2026-11-22; loaded without it.',
    });
  });

  it('refuses a notice without text, and one with fields that are too long', () => {
    expect(ingestNotice({ ...DRAFT, text: ' \n' }, 'a.md', OPTIONS)).toEqual([
      { problem: 'a.md: holds no text.' },
    ]);
    const [long] = ingestNotice({ ...DRAFT, title: 'x'.repeat(2_001) }, 'a.md', OPTIONS);
    expect(long).toMatchObject({ problem: expect.stringMatching(/^a\.md: its title is not valid: /) });
  });
});
