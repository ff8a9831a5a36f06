import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Notice } from '../../../knowledge/notice.ts';
import { folderSource } from '../../../knowledge/sources/folder/folder-source.ts';
import { FIRST_RUN } from '../../../knowledge/sources/source.ts';

const notices: Notice[] = [];
const problems: string[] = [];

beforeAll(async () => {
  const path = fileURLToPath(new URL('../../../knowledge/notices', import.meta.url));
  for await (const fetched of folderSource({ path, sample: true }).notices(
    FIRST_RUN,
    AbortSignal.timeout(10_000),
  )) {
    if ('notice' in fetched) notices.push(fetched.notice);
    else if ('problem' in fetched) problems.push(fetched.problem);
    else if ('remark' in fetched) problems.push(fetched.remark);
  }
});

describe('the sample notices', () => {
  it('all load, sixteen and more, labelled as samples', () => {
    expect(problems).toEqual([]);
    expect(notices.length).toBeGreaterThanOrEqual(16);
    expect(notices.filter((notice) => !notice.sample)).toEqual([]);
  });

  it('have a title, a publisher and a day of publication each', () => {
    expect(notices.filter((notice) => notice.title === '' || !notice.publisher || !notice.published)).toEqual(
      [],
    );
  });

  it('are in English and Korean, at least three of them in both', () => {
    const idsIn = (language: string) =>
      notices.filter((notice) => notice.language === language).map(({ id }) => id);
    const english = idsIn('en');
    const inBoth = idsIn('ko').filter((id) => english.includes(id.replace(/-ko$/, '')));
    expect(english.length).toBeGreaterThan(6);
    expect(inBoth.length).toBeGreaterThanOrEqual(3);
  });

  it('are between 90 and 300 words long', () => {
    const lengths = notices.map(({ id, text }) => ({ id, words: text.split(/\s+/).length }));
    expect(lengths.filter(({ words }) => words < 90 || words > 300)).toEqual([]);
  });

  it('say nothing of passports', () => {
    expect(notices.filter(({ title, text }) => /passport|여권/iu.test(`${title} ${text}`))).toEqual([]);
  });

  it('tell of the two summits and of none later', () => {
    const summits = notices.filter(({ title }) => /summit|장관회의/iu.test(title));
    expect(summits.map(({ published }) => published?.on.slice(0, 4)).sort()).toEqual([
      '2018',
      '2018',
      '2021',
      '2021',
    ]);
    expect(summits.every(({ publisher }) => /Interior|행정안전부/.test(publisher ?? ''))).toBe(true);
  });
});
