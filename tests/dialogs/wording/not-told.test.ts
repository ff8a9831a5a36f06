import { describe, expect, it } from 'vitest';
import { plainText, wordAnswer } from '../../../dialogs/index.ts';
import type { NotTold } from '../../../dialogs/wording/told/not-told.ts';
import type { AspectOf } from '../../../knowledge/index.ts';
import { citeWords, makeNotice } from '../../support/citations.ts';
import { textsIn } from '../../support/dialogs.ts';
import { aQuestion } from '../../support/questions.ts';
import { tells } from '../../support/told-facts.ts';

const quay = makeNotice({
  id: 'quay',
  title: 'Quay run',
  publisher: 'Quay Office',
  text: 'The run starts at the crane.\n\nQuestions: 031-555-0177',
});
const notTold = (aspect: AspectOf, fields: Partial<NotTold> = {}): NotTold => ({
  status: 'unanswered',
  question: aQuestion(),
  reason: 'not-told',
  noticeId: quay.id,
  aspect,
  nearest: [],
  hits: [],
  ...fields,
});
const worded = (answer: NotTold, language: string) =>
  wordAnswer(answer, {
    language,
    translate: textsIn(language),
    markup: plainText,
    contact: 'the town hall, 120',
  });

describe('what a notice doesn’t tell', () => {
  const contact = tells(quay, 'Questions: 031-555-0177', { aspect: 'contact' });
  const nearest = [citeWords(quay, 'The run starts at the crane.')];

  it.each([
    ['en', 'This notice doesn’t say where that is.', 'What it does say, which may be about something else:'],
    ['ko', '이 공지에는 어디인지 나와 있지 않습니다.', '공지에 나온 내용입니다. 다른 주제일 수 있습니다:'],
  ])('is said before whom it names to ask, and what it does say (%s)', (language, first, lead) => {
    const { text, citations } = worded(notTold({ aspect: 'place' }, { contact, nearest }), language);
    const [said, whom, ...rest] = text.split('\n\n');
    expect(said).toBe(first);
    expect(whom).toMatch(/Questions: 031-555-0177 \[1\]$/);
    expect(rest.slice(0, 2)).toEqual([lead, '- “The run starts at the crane.” [2]']);
    expect(rest[2]).toMatch(/^\[1\] Quay run · Quay Office/);
    expect(citations.map(({ citation }) => citation.quote)).toEqual([contact.quote, nearest[0]?.quote]);
  });

  it('names the authority’s contact where the notice has none', () => {
    const { text, citations } = worded(notTold({ aspect: 'amount', of: 'fee' }), 'en');
    expect(text).toBe('This notice doesn’t say how much it costs.\n\nA person may know: the town hall, 120');
    expect(citations).toEqual([]);
  });

  it.each<AspectOf>([
    { aspect: 'event' },
    { aspect: 'period', of: 'apply' },
    { aspect: 'period', of: 'other' },
    { aspect: 'effect' },
    { aspect: 'hours' },
    { aspect: 'amount', of: 'prize' },
    { aspect: 'quantity' },
    { aspect: 'eligibility' },
    { aspect: 'how-to' },
    { aspect: 'documents' },
    { aspect: 'contact' },
    { aspect: 'rule', says: 'must-not' },
    { aspect: 'change' },
  ])('has words of its own for %j', (aspect) => {
    for (const language of ['en', 'ko']) {
      const [said = ''] = worded(notTold(aspect), language).text.split('\n\n');
      expect(said).toMatch(language === 'en' ? /^This notice doesn’t say / : /^이 공지에는 .+ 않습니다\.$/);
    }
  });
});
