import type { Answer, ChangedNotice, Citation } from '../../knowledge/index.ts';
import type { Voice } from '../voice.ts';
import { withChanges, wordChanged } from './word-changed.ts';
import { wordQuote, wordSource } from './word-quote.ts';

type Suggested = Extract<Answer, { status: 'suggested' }>;

/** Quotes one below the other, each with its source and with what a newer notice changes of it. */
export function wordPassages(
  passages: readonly Citation[],
  changed: readonly ChangedNotice[] | undefined,
  voice: Voice,
): string[] {
  const shown = withChanges(passages, changed);
  return passages.map((citation, at) =>
    [
      wordQuote(citation, at + 1, voice),
      wordSource(citation, voice),
      wordChanged(citation, changed, shown, voice),
    ]
      .filter((part) => part !== '')
      .join('\n\n'),
  );
}

/** Asks back which of several notices is meant, and quotes for each what would answer, with what changes it. */
function wordNotices({ passages, choices, changed }: Suggested, voice: Voice): string[] {
  const { translate, markup } = voice;
  const shown = withChanges(passages, changed);
  const offered = passages.map((citation, at) => {
    const title = markup.bold(markup.verbatim(choices[at]?.label ?? citation.title));
    const quote = `${at + 1}. ${title}: ${wordQuote(citation, at + 1, voice)}`;
    return [quote, wordChanged(citation, changed, shown, voice)].filter((part) => part !== '').join(' ');
  });
  return [translate('answer.choose-notice'), offered.join('\n')];
}

/** Asks back which of several places is meant, and shows what would answer for each. */
function wordPlaces({ passages, choices, changed }: Suggested, voice: Voice): string[] {
  const { language, translate, markup } = voice;
  const names = choices.map(({ label }) =>
    translate('answer.choice-of-place', { place: markup.verbatim(label) }),
  );
  const either = new Intl.ListFormat(language, { type: 'disjunction' }).format(names);
  const worded = wordPassages(passages, changed, voice);
  const offered = choices.map(
    ({ label }, at) => `${at + 1}. ${markup.bold(markup.verbatim(label))}: ${worded[at] ?? ''}`,
  );
  return [translate('answer.choose', { choices: either }), ...offered];
}

/** What may answer, in paragraphs: passages to read, or which of several things is meant. */
export function wordSuggested(answer: Suggested, voice: Voice): string[] {
  const { passages, choices, changed } = answer;
  if (choices.length === 0)
    return [voice.translate('answer.suggested'), ...wordPassages(passages, changed, voice)];
  const areNotices = choices.every(({ noticeId }) => noticeId !== null);
  return areNotices ? wordNotices(answer, voice) : wordPlaces(answer, voice);
}
