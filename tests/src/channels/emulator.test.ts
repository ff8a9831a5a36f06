import { describe, expect, it } from 'vitest';
import type { Reply } from '../../../dialogs/index.ts';
import type { Answer, Citation } from '../../../knowledge/index.ts';
import { createEmulatorChannel, createMarkdownChannel } from '../../../src/channels/emulator.ts';
import { createPlainChannel } from '../../../src/channels/plain.ts';
import { createTranslator } from '../../../src/words/i18n.ts';
import { makeNotice } from '../../support/citations.ts';
import { aConcept, aQuestion } from '../../support/questions.ts';

const { translateFor } = await createTranslator();
const options = {
  readerUrl: ({ noticeId, start, end }: Citation) =>
    `http://localhost:3978/notices/${noticeId}?start=${start}&end=${end}#quote`,
  noticeUrl: ({ id }: { id: string }) => `http://localhost:3978/notices/${id}`,
  translate: translateFor,
};

const citation: Citation = {
  noticeId: 'fees',
  revision: '0123456789ab',
  title: 'Fees for "parking" permits',
  publisher: 'City Office',
  url: null,
  published: { on: '2026-01-05', basis: 'stated' },
  sample: false,
  licence: 'unknown',
  quote: 'A permit costs 30 euros.',
  start: 10,
  end: 34,
};

const answer: Answer = {
  status: 'answered',
  verdict: null,
  working: [],
  outlook: 'plain',
  question: aQuestion({
    text: 'what does a permit cost?',
    asOf: '2026-05-04',
    kind: 'how-much',
    concepts: [aConcept('permit')],
    unit: /euros?/,
    conditions: { measures: [], weekdays: new Set([1, 2]) },
  }),
  statements: [{ role: 'governs', citation, dates: [] }],
  hits: [{ noticeId: 'fees', passageId: 'fees#0', score: 7.5 }],
};

const reply: Reply = {
  language: 'en',
  intent: 'question',
  text: '“A permit costs 30 euros.” [1]',
  citations: [{ number: 1, citation }],
  notice: null,
  suggestions: ['Show me the whole notice', 'Help'],
  answer,
  state: { language: null, history: [], shownNoticeIds: ['fees'] },
};
const smallTalk: Reply = {
  ...reply,
  intent: 'greeting',
  text: 'Hello.',
  citations: [],
  suggestions: [],
  answer: null,
};

describe('a reply in the Emulator', () => {
  const [message, ...traces] = createEmulatorChannel(options).render(reply);

  it('links each number to the quote in its notice, with title, publisher and day', () => {
    expect(message?.text).toMatch(
      /^“A permit costs 30 euros\.” \[1\]\n\n\[1\]: http:\/\/localhost:3978\/notices\/fees\?start=10&end=34#quote "/,
    );
    const title = message?.text?.split(' "').at(-1) ?? '';
    expect(title.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code))).toBe(
      'Fees for "parking" permits, City Office, published 5 January 2026"',
    );
    expect(title.slice(0, -1)).not.toContain('"');
  });

  it('offers what to say next', () => {
    expect(message?.suggestedActions?.actions).toEqual([
      { type: 'imBack', title: 'Show me the whole notice', value: 'Show me the whole notice' },
      { type: 'imBack', title: 'Help', value: 'Help' },
    ]);
  });

  it('shows the intent, the question as understood and the hits with their scores', () => {
    expect(traces).toMatchObject([
      { type: 'trace', name: 'Intent', value: { intent: 'question' } },
      {
        type: 'trace',
        name: 'Question',
        value: {
          kind: 'how-much',
          concepts: [{ word: 'permit' }],
          unit: 'euros?',
          conditions: { weekdays: [1, 2] },
        },
      },
      {
        type: 'trace',
        name: 'Hits',
        value: { status: 'answered', hits: [{ passageId: 'fees#0', score: 7.5 }] },
      },
    ]);
    for (const trace of traces)
      expect(trace).toMatchObject({ label: expect.any(String), valueType: expect.any(String) });
  });

  it('shows how long each step took, where that was taken', () => {
    const timings = [
      { step: 'search', ms: 1.25 },
      { step: 'read', ms: 2 },
    ];
    const timed = createEmulatorChannel(options).render({ ...reply, answer: { ...answer, timings } });
    expect(timed.at(-1)).toMatchObject({
      type: 'trace',
      name: 'Steps',
      label: '3.3 ms: search 1.3, read 2.0',
      value: { timings },
    });
  });

  it('that shows a whole notice is a line and a card', () => {
    const notice = makeNotice({ title: 'Rules', text: 'No dogs.' });
    const [message] = createEmulatorChannel(options).render({
      ...smallTalk,
      text: 'Here it is:\n\n**Rules**\n\nNo dogs.',
      notice,
    });
    expect(message?.text).toMatch(/^Here it is:\n\n\[.*\]\(http:\/\/localhost:3978\/notices\/summit-2018\)$/);
    expect(message?.attachments).toMatchObject([
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        content: { fallbackText: 'Here it is:\n\nRules\n\nNo dogs.' },
      },
    ]);
  });

  it('of small talk is its text and the intent alone', () => {
    expect(createEmulatorChannel(options).render(smallTalk)).toMatchObject([
      { type: 'message', text: 'Hello.' },
      { type: 'trace', name: 'Intent' },
    ]);
  });
});

describe('a reply in another channel that renders Markdown', () => {
  it('is the same message without traces', () => {
    expect(createMarkdownChannel('slack', options).render(reply)).toEqual(
      createEmulatorChannel(options).render(reply).slice(0, 1),
    );
  });

  it('links to the page of a notice that it shows in whole', () => {
    const notice = {
      id: 'fees',
      title: 'Fees',
      text: 'All fees.',
      language: 'ko',
      publisher: null,
      url: null,
      published: null,
      revision: '0123456789ab',
      sample: true,
      licence: 'unknown' as const,
      republish: 'full' as const,
      otherUrls: [],
      attachments: [],
    };
    const [message] = createMarkdownChannel('slack', options).render({
      ...smallTalk,
      language: 'ko',
      notice,
    });
    expect(message?.text).toContain('](http://localhost:3978/notices/fees)');
    expect(message?.locale).toBe('ko');
  });
});

describe('a reply in a channel that renders no Markdown', () => {
  const text = [
    'About **parking**: “5&#126;7 euros, see a&#95;b” [1] That is *past*.',
    '[1] Fees for &#34;parking&#34; permits · City Office · 5 January 2026',
  ].join('\n\n');
  const [message] = createPlainChannel(options).render({ ...reply, text });

  it('has no marks, and each source once with its address', () => {
    expect(message?.text).toBe(
      [
        'About parking: “5~7 euros, see a_b” [1] That is *past*.',
        '[1] Fees for "parking" permits, City Office, published 5 January 2026\nhttp://localhost:3978/notices/fees?start=10&end=34#quote',
      ].join('\n\n'),
    );
    expect(message).toMatchObject({ textFormat: 'plain', locale: 'en' });
  });

  it('offers what can be said next', () => {
    expect(message?.suggestedActions?.actions).toHaveLength(2);
  });

  it('names the page of a notice that it shows in whole', () => {
    const notice = makeNotice({ id: 'fees', title: 'Fees' });
    const [whole] = createPlainChannel(options).render({ ...smallTalk, notice });
    expect(whole?.text).toContain('\nhttp://localhost:3978/notices/fees');
    expect(whole?.text).not.toContain('](');
  });
});

describe('what is read out', () => {
  it('is the first paragraph, without marks and numbers of citations', () => {
    const [message] = createMarkdownChannel('slack', options).render({
      ...reply,
      text: 'It costs **30 euros** [1].\n\n[1] Fees',
    });
    expect(message).toMatchObject({ speak: 'It costs 30 euros.', inputHint: 'acceptingInput' });
  });

  it('leaves the microphone open where the assistant asks back', () => {
    const choices = [
      { label: 'Cars', question: 'What does parking a car cost?', publisher: null, noticeId: null },
    ];
    const [message] = createMarkdownChannel('slack', options).render({
      ...smallTalk,
      text: 'Which one?',
      state: { ...smallTalk.state, choices },
    });
    expect(message?.inputHint).toBe('expectingInput');
  });
});
