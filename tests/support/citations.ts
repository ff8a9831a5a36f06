import type { Reply, Translate } from '../../dialogs/index.ts';
import type { Citation, Notice } from '../../knowledge/index.ts';
import { cite, revisionOf } from '../../knowledge/notice.ts';

/** A notice made for a test; each field can be given. */
export function makeNotice(fields: Partial<Omit<Notice, 'revision'>> = {}): Notice {
  const notice = {
    id: 'summit-2018',
    title: 'Minister attends the summit',
    text: 'The 5th summit took place in Israel.\n\nThe next one will be held in Uruguay, next year.',
    language: 'en',
    publisher: 'Ministry of the Interior',
    url: 'https://example.org/notices/1',
    published: { on: '2018-11-27', basis: 'stated' as const },
    sample: false,
    licence: 'unknown' as const,
    republish: 'full' as const,
    otherUrls: [],
    attachments: [],
    ...fields,
  };
  return { ...notice, revision: revisionOf(notice.title, notice.text) };
}

/** Cites words of a notice. Throws where they don't stand in it. */
export function citeWords(notice: Notice, words: string): Citation {
  const start = notice.text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" doesn't stand in ${notice.id}.`);
  return cite(notice, start, start + words.length);
}

/** A reply made for a test. */
export function makeReply(fields: Partial<Reply> = {}): Reply {
  return {
    language: 'en',
    intent: 'ask',
    text: 'In Uruguay [1].',
    citations: [],
    notice: null,
    suggestions: [],
    answer: null,
    state: { language: null, history: [], shownNoticeIds: [] },
    ...fields,
  };
}

/** Fills in texts as the real translator does, from one locale's texts by file: `{ web: { published: '…' } }`. */
export function translatorOf(files: Record<string, Record<string, string>>): Translate {
  return (key, values = {}) => {
    const [file = '', name = ''] = key.split('.');
    const text = files[file]?.[name];
    if (text === undefined) throw new Error(`No text for "${key}".`);
    return text.replace(/\{\{(\w+)\}\}/g, (_match, value: string) => `${values[value] ?? ''}`);
  };
}
