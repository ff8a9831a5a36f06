import type { Translate } from '../../../dialogs/index.ts';

/** Texts that the page's script shows, keys `page.…`. */
const TEXTS = [
  'cannotConnect',
  'tooManyTalks',
  'talkEnded',
  'messageTooLong',
  'resumeFailed',
  'begun',
  'deleted',
  'notDeleted',
  'sayThisLanguage',
  'connecting',
  'offline',
  'connectedAgain',
  'working',
  'notSent',
  'sendAgain',
  'newTalk',
  'tryAgain',
  'readIn',
  'notice',
  'backToTalk',
  'close',
  'openAlone',
  'readerFailed',
  'suggestions',
  'moreSuggestions',
  'replacedSource',
  'call',
  'answer.actions',
  'answer.helpful',
  'answer.notHelpful',
  'answer.whyNot',
  'answer.wrong',
  'answer.beside',
  'answer.outdated',
  'answer.unclear',
  'answer.ownWords',
  'answer.send',
  'answer.cancel',
  'answer.thanks',
  'answer.copy',
  'answer.copied',
  'answer.notCopied',
  'answer.addToCalendar',
  'openQuote',
  'closeQuote',
  'table',
] as const;

/** The texts by name, `answer.copy` as `copy`. `{{seconds}}`, `{{title}}`, `{{number}}` and `{{count}}` are filled in by the script. */
export function scriptTexts(messageLength: number, translate: Translate): Record<string, string> {
  const values = {
    limit: messageLength,
    seconds: '{{seconds}}',
    title: '{{title}}',
    number: '{{number}}',
  };
  const texts = TEXTS.map((name) => [name.replace(/^answer\./, ''), translate(`page.${name}`, values)]);
  const one = translate('page.sources', { count: 1 });
  const many = translate('page.sources', { count: 2 }).replace('2', '{{count}}');
  return { ...Object.fromEntries(texts), oneSource: one, manySources: many };
}
