import type { Activity } from 'botbuilder';
import type { Reply } from '../../dialogs/index.ts';
import type { Channel } from './channel.ts';
import type { ReadableChannelOptions } from './emulator.ts';
import { readable } from './readable.ts';
import { spoken } from './spoken.ts';
import { describePublication, describeTitle } from './web/publication.ts';

/** A channel that renders no Markdown, such as a text message: words alone, and each source with its address on lines of its own. */
export function createPlainChannel(options: ReadableChannelOptions): Channel {
  return { id: 'plain', render: (reply) => [message(reply, options)] };
}

function message(
  reply: Reply,
  { readerUrl, noticeUrl, translate: translateFor }: ReadableChannelOptions,
): Partial<Activity> {
  const { language, text, notice, citations, suggestions } = reply;
  const translate = translateFor(language);
  const sources = citations.map(({ number, citation }) => {
    const published = describePublication(citation.published, language, translate);
    const named = [describeTitle(citation, translate), citation.publisher, published]
      .filter(Boolean)
      .join(', ');
    return `[${number}] ${named}\n${readerUrl(citation, language)}`;
  });
  const whole =
    notice &&
    `${translate('web.readWholeNotice', { title: describeTitle(notice, translate) })}\n${noticeUrl(notice, language)}`;
  return {
    type: 'message',
    text: [bodyOf(readable(text)), whole, ...sources].filter(Boolean).join('\n\n'),
    textFormat: 'plain',
    locale: language,
    ...spoken(reply),
    ...(suggestions.length > 0 && {
      suggestedActions: {
        to: [],
        actions: suggestions.map((title) => ({ type: 'imBack', title, value: title })),
      },
    }),
  };
}

/** Without the paragraphs that name the sources: here each stands with its address. */
const bodyOf = (text: string): string => text.replace(/\n\n(?:\[\d{1,3}\] [^\n]+(?:\n\n|$))+$/, '');
