import type { Activity } from 'botbuilder';
import { escapeMarkdown, type Language, type Reply, type Translate } from '../../dialogs/index.ts';
import type { Citation, Notice, StepTime } from '../../knowledge/index.ts';
import type { Channel } from './channel.ts';
import { spoken } from './spoken.ts';
import { cardOf, noticeCard } from './teams/cards.ts';
import { definitionTitle } from './web/markdown.ts';
import { describePublication, describeTitle } from './web/publication.ts';

/** What channels need that link each source to its page. */
export interface ReadableChannelOptions {
  /** The full address of the page that shows a quote in its notice. */
  readonly readerUrl: (citation: Citation, language: Language) => string;
  /** The full address of the page of a notice. */
  readonly noticeUrl: (notice: Notice, language: Language) => string;
  readonly translate: (language: Language) => Translate;
}

/** A channel that renders Markdown: `[1]` in the text is a link to the quote in its notice. */
export function createMarkdownChannel(id: string, options: ReadableChannelOptions): Channel {
  return { id, render: (reply) => [message(reply, options)] };
}

/** The id under which botbuilder knows the Emulator: the one channel that is sent traces. */
export const TRACED_CHANNEL = 'emulator';

/** The Bot Framework Emulator: as the plain channel, a whole notice as a card, and traces that show how the answer came about. */
export function createEmulatorChannel(options: ReadableChannelOptions): Channel {
  return { id: TRACED_CHANNEL, render: (reply) => [withCard(reply, options), ...traces(reply)] };
}

/** A whole notice is a card below the line that introduces it; everything else is text. */
function withCard(reply: Reply, options: ReadableChannelOptions): Partial<Activity> {
  const { notice, language, text } = reply;
  if (!notice) return message(reply, options);
  const [lead = ''] = text.split('\n\n');
  const url = options.noticeUrl(notice, language);
  const card = noticeCard(notice, { language, translate: options.translate(language), url });
  return { ...message({ ...reply, text: lead }, options), attachments: [cardOf(card, text)] };
}

function message(
  reply: Reply,
  { readerUrl, noticeUrl, translate }: ReadableChannelOptions,
): Partial<Activity> {
  const translateReply = translate(reply.language);
  const links = reply.citations.map(({ number, citation }) => {
    const published = describePublication(citation.published, reply.language, translateReply);
    const parts = [describeTitle(citation, translateReply), citation.publisher, published].filter(Boolean);
    return `[${number}]: ${readerUrl(citation, reply.language)} "${definitionTitle(parts.join(', '))}"`;
  });
  const whole = reply.notice
    ? [
        wholeNotice(
          describeTitle(reply.notice, translateReply),
          noticeUrl(reply.notice, reply.language),
          translateReply,
        ),
      ]
    : [];
  return {
    type: 'message',
    text: [reply.text, ...whole, links.join('\n')].filter((part) => part !== '').join('\n\n'),
    textFormat: 'markdown',
    locale: reply.language,
    ...spoken(reply),
    ...(reply.suggestions.length > 0 && {
      suggestedActions: {
        to: [],
        actions: reply.suggestions.map((title) => ({ type: 'imBack', title, value: title })),
      },
    }),
  };
}

function wholeNotice(title: string, address: string, translate: Translate): string {
  return `[${escapeMarkdown(translate('web.readWholeNotice', { title }))}](${address})`;
}

/** What a tester wants to see: the intent, the question as it was understood, what the search found, and how long each step took. */
function traces({ intent, answer }: Reply): Partial<Activity>[] {
  const seen = [trace('Intent', intent, { intent })];
  if (answer) {
    seen.push(trace('Question', answer.question.text, asData(answer.question)));
    seen.push(
      trace('Hits', `${answer.status}, ${answer.hits.length} hits`, {
        status: answer.status,
        hits: answer.hits,
      }),
    );
    if (answer.timings) seen.push(trace('Steps', labelOf(answer.timings), { timings: answer.timings }));
  }
  return seen;
}

/** As JSON can hold it: sets as lists, patterns as they are written. */
function asData(value: object): object {
  return JSON.parse(
    JSON.stringify(value, (_, one: unknown) =>
      one instanceof Set ? [...one] : one instanceof RegExp ? one.source : one,
    ),
  );
}

function labelOf(timings: readonly StepTime[]): string {
  const all = timings.reduce((sum, { ms }) => sum + ms, 0);
  return `${all.toFixed(1)} ms: ${timings.map(({ step, ms }) => `${step} ${ms.toFixed(1)}`).join(', ')}`;
}

function trace(name: string, label: string, value: object): Partial<Activity> {
  return { type: 'trace', name, label, valueType: `notice-assistant/${name.toLowerCase()}`, value };
}
