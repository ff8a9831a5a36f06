import type { Activity } from 'botbuilder';
import {
  type CitedPassage,
  escapeMarkdown,
  type Language,
  type Reply,
  type Translate,
} from '../../../dialogs/index.ts';
import type { Citation, Notice, QuotedPlace } from '../../../knowledge/index.ts';
import type { Channel } from '../channel.ts';
import { spoken } from '../spoken.ts';
import { answerData } from './answer-data.ts';
import { WEB_CHANNEL_ID } from './direct-line/adapter.ts';
import { definitionTitle, quoteMarkdown } from './markdown.ts';
import { describePublication, describeTitle } from './publication.ts';
import { PageReply } from './reply/page-reply.ts';
import type { Setting } from './reply/setting.ts';
import { structureReply } from './reply/structure-reply.ts';

export interface WebChannelOptions {
  /** Address of the page, in a language, that shows a notice with the quoted words marked, and others of it. */
  readonly readerUrl: (citation: Citation, language: Language, also?: readonly QuotedPlace[]) => string;
  /** Address of the calendar file, in a language, with the dates of the quoted words. */
  readonly calendarUrl: (citation: Citation, language: Language) => string;
  /** Address of the page, in a language, that shows a whole notice. */
  readonly noticeUrl: (notice: Pick<Notice, 'id'>, language: Language) => string;
  readonly translate: (language: Language) => Translate;
  /** What is looked up for what the page shows. */
  readonly lookUp: LookUp;
}

/** What is known of the notices, and of whom to ask besides. */
export interface LookUp extends Pick<Setting, 'noticeOf'> {
  /** How many notices are held; null where that isn't known. */
  readonly held: () => number | null;
  /** How a person is reached, as it is said in a language; null where that isn't known. */
  readonly contact: (language: Language) => string | null;
}

/** What a rendering needs besides the reply. */
interface Rendering {
  readonly language: Language;
  readonly translate: Translate;
  readonly readerUrl: WebChannelOptions['readerUrl'];
}

/** Replies as Web Chat shows them: each `[1]` opens the quoted passage, with a link to the notice it stands in. */
export function createWebChannel({
  readerUrl,
  calendarUrl,
  noticeUrl,
  translate: translateFor,
  lookUp,
}: WebChannelOptions): Channel {
  return {
    id: WEB_CHANNEL_ID,
    render(reply: Reply) {
      const { language, text, notice, citations, suggestions } = reply;
      const translate = translateFor(language);
      const rendering = { language, translate, readerUrl };
      const answer = answerData(reply, translate, {
        reader: (citation) => readerUrl(citation, language),
        calendar: (citation) => calendarUrl(citation, language),
      });
      const setting: Setting = {
        language,
        translate,
        readerUrl: (citation, also) => readerUrl(citation, language, also),
        noticeUrl: (one) => noticeUrl(one, language),
        calendarUrl: (citation) => calendarUrl(citation, language),
        noticeOf: lookUp.noticeOf,
        held: lookUp.held(),
        contact: lookUp.contact(language),
      };
      const blocks = [
        partSources(text),
        notice && wholeNotice(notice, noticeUrl(notice, language), rendering),
        citations.map((cited) => definition(cited, rendering)).join('\n'),
      ];
      return [
        {
          type: 'message',
          text: blocks.filter(Boolean).join('\n\n'),
          textFormat: 'markdown',
          locale: language,
          ...spoken(reply),
          ...(citations.length > 0 ? { entities: [messageEntity(citations, rendering)] } : {}),
          channelData: { ...(answer ? { answer } : {}), reply: structureReply(reply, setting) },
          ...(suggestions.length > 0 ? { suggestedActions: suggestedActions(suggestions) } : {}),
        },
      ];
    },
  };
}

/** The structure that `render` sends along with a reply. Throws where the activities are none of this channel's. */
export function structureOf([message]: readonly Partial<Activity>[]): PageReply {
  return PageReply.parse(message?.channelData?.reply);
}

/** Draws a line between what is said and the notices that say it, which end the text: paragraphs that begin with `[1]`. */
function partSources(text: string): string {
  return text.replace(/\n\n(?=(?:\[\d+\] [^\n]+(?:\n\n|$))+$)/, '\n\n---\n\n');
}

function definition({ number, citation }: CitedPassage, { translate }: Rendering): string {
  return `[${number}]: cite:${number} "${definitionTitle(describeTitle(citation, translate))}"`;
}

/** What Web Chat looks up for `cite:` links. Without `url`: with one, Web Chat never shows the passage. */
function messageEntity(citations: readonly CitedPassage[], rendering: Rendering) {
  return {
    type: 'https://schema.org/Message',
    '@context': 'https://schema.org',
    '@type': 'Message',
    '@id': '',
    citation: citations.map(({ number, citation }) => {
      const name = describeTitle(citation, rendering.translate);
      const appearance = { '@type': 'DigitalDocument', name, text: passage(citation, rendering) };
      return { '@type': 'Claim', position: number, name, appearance };
    }),
  };
}

/** Under the title, which Web Chat sets above: the quote, whose it is and of which day, and the way to the notice. */
function passage(citation: Citation, { language, translate, readerUrl }: Rendering): string {
  const { publisher, published, quote, sample } = citation;
  const facts = [publisher, describePublication(published, language, translate)].filter(
    (fact) => fact !== null,
  );
  return [
    quoteMarkdown(quote),
    facts.map(escapeMarkdown).join(' · '),
    sample && `*${escapeMarkdown(translate('web.sample'))}*`,
    link(translate('web.readNotice'), readerUrl(citation, language)),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function wholeNotice(notice: Notice, address: string, { translate }: Rendering): string {
  return link(translate('web.readWholeNotice', { title: describeTitle(notice, translate) }), address);
}

function link(label: string, address: string): string {
  return `[${escapeMarkdown(label)}](<${address.replace(/[<>\s\\]/g, encodeURIComponent)}>)`;
}

function suggestedActions(suggestions: readonly string[]): Activity['suggestedActions'] {
  return { to: [], actions: suggestions.map((said) => ({ type: 'imBack', title: said, value: said })) };
}
