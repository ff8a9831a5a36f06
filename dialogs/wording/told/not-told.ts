import type { Answer, Citation } from '../../../knowledge/index.ts';
import { wordContact } from '../../contacts.ts';
import { readableWords } from '../../readable-words.ts';
import type { Voice } from '../../voice.ts';
import { wordPerson } from '../whom-to-ask.ts';
import { withChanges, wordChanged } from '../word-changed.ts';
import { wordQuote, wordSource } from '../word-quote.ts';
import { aspectKey } from './aspect-key.ts';

/** A notice is known, and doesn't tell what was asked of it. */
export type NotTold = Extract<Answer, { reason: 'not-told' }>;

/** "This notice doesn’t say how much it costs." */
export const wordNotTold = ({ aspect }: NotTold, { translate }: Voice): string =>
  translate(`answer.untold.${aspectKey(aspect)}`);

/** What is cited: whom to ask, what the notice does say, and what changes it, each once. */
export function citedOf({ contact, nearest, changed }: NotTold): readonly Citation[] {
  const others = nearest.filter((one) => one.noticeId !== contact?.noticeId || one.start !== contact.start);
  return withChanges([...(contact ? [contact] : []), ...others], changed);
}

/** Says what a notice doesn't tell, whom it names to ask, and what it does say; never as though that answered. */
export function wordUntold(answer: NotTold, voice: Voice): string {
  const { translate, markup } = voice;
  const { contact, nearest, changed } = answer;
  const cited = citedOf(answer);
  const quoted = cited
    .slice(contact ? 1 : 0)
    .filter((one) => nearest.some(({ start }) => start === one.start));
  const whom = contact
    ? `${translate('answer.untold.whom', { contact: wordContact(readableWords(contact.quote), markup) })} [1]`
    : wordPerson(voice);
  const quotes = quoted.map((one) => {
    const changing = wordChanged(one, changed, cited, voice);
    return [`- ${wordQuote(one, cited.indexOf(one) + 1, voice)}`, changing]
      .filter((part) => part !== '')
      .join(' ');
  });
  const ids = cited.map(({ noticeId }) => noticeId);
  const sources = cited.flatMap((one, at) =>
    ids.indexOf(one.noticeId) === at ? [`[${at + 1}] ${wordSource(one, voice)}`] : [],
  );
  return [
    wordNotTold(answer, voice),
    whom,
    ...(quotes.length > 0 ? [translate('answer.untold.nearest'), quotes.join('\n')] : []),
    ...sources,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}
