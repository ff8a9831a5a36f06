import { describe, expect, it } from 'vitest';
import { atomFeed } from '../../../../src/pages/list/feed.ts';
import { makeNotice, translatorOf } from '../../../support/citations.ts';

const feedOf = (...notices: ReturnType<typeof makeNotice>[]) => feedWith({}, ...notices);
const feedWith = (changed: Readonly<Record<string, Date>>, ...notices: ReturnType<typeof makeNotice>[]) =>
  atomFeed({
    notices,
    changedAt: (id) => changed[id],
    title: 'Notices & more',
    authorName: 'City',
    language: 'en',
    url: 'https://notices.example',
    self: '/notices.atom?q=a&lang=en',
    list: '/notices?q=a&lang=en',
    today: '2026-11-22',
    timeZone: 'Asia/Seoul',
    translate: translatorOf({ web: { sampleLabel: 'sample', untitled: 'Untitled notice' } }),
  });

describe('atomFeed', () => {
  it('has what Atom asks of a feed and of each entry', () => {
    const feed = feedOf(makeNotice({ id: 'a/b', title: 'Fees & <fines>', language: 'ko', publisher: null }));
    expect(feed).toBe(`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>https://notices.example/notices.atom?q=a&amp;lang=en</id>
<title>Notices &amp; more</title>
<updated>2018-11-27T00:00:00+09:00</updated>
<author><name>City</name></author>
<link rel="self" type="application/atom+xml" href="https://notices.example/notices.atom?q=a&amp;lang=en"/>
<link rel="alternate" type="text/html" href="https://notices.example/notices?q=a&amp;lang=en"/>
<entry xml:lang="ko">
<id>https://notices.example/notices/a%2Fb</id>
<title>Fees &amp; &lt;fines&gt;</title>
<published>2018-11-27T00:00:00+09:00</published>
<updated>2018-11-27T00:00:00+09:00</updated>
<link rel="alternate" type="text/html" href="https://notices.example/notices/a%2Fb?lang=en"/>
<summary>The 5th summit took place in Israel. The next one will be held in Uruguay, next year.</summary>
</entry>
</feed>
`);
  });

  it('has a date where no notice gives one', () => {
    expect(feedOf(makeNotice({ published: null }))).toContain('<updated>2026-11-22T00:00:00+09:00</updated>');
    expect(feedOf(makeNotice({ published: null }))).not.toContain('<entry');
  });

  it('says when the words of an entry last changed, and takes the last of these times for its own', () => {
    const at = (id: string, on: string) => makeNotice({ id, published: { on, basis: 'stated' } });
    const changed = { old: new Date('2026-11-21T05:00:00Z'), new: new Date('2026-11-19T05:00:00Z') };
    const feed = feedWith(changed, at('new', '2026-11-20'), at('old', '2026-10-01'));
    const updated = [...feed.matchAll(/<updated>(.*)<\/updated>/g)].map(([, time]) => time);
    expect(updated).toEqual([
      '2026-11-21T05:00:00.000Z',
      '2026-11-20T00:00:00+09:00',
      '2026-11-21T05:00:00.000Z',
    ]);
    expect(feed.match(/<published>2026-10-01/g)).toHaveLength(1);
  });

  it('holds no character that XML has no place for', () => {
    const feed = feedOf(makeNotice({ title: 'a\u0000b\u001Bc\uFFFEd\uD800e', text: 'x\u0008y' }));
    expect(feed).toContain('<title>a\uFFFDb\uFFFDc\uFFFDd\uFFFDe</title>');
    expect(feed).toContain('<summary>x\uFFFDy</summary>');
  });
});
