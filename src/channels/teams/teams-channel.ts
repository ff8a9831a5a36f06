import type { Activity } from 'botbuilder';
import {
  type CitedPassage,
  type Language,
  mayBeRated,
  type Reply,
  type Translate,
} from '../../../dialogs/index.ts';
import type { Citation, Notice } from '../../../knowledge/index.ts';
import type { Channel } from '../channel.ts';
import { describePublication, describeTitle } from '../web/publication.ts';
import { cardOf, commandsCard, explanationCard, noticeCard, noticeListCard } from './cards.ts';
import { shorten } from './shorten.ts';

/** The id under which botbuilder knows Teams. */
const TEAMS_CHANNEL_ID = 'msteams';

// What Teams takes; it drops a message that has more.
const MOST_CITATIONS = 20;
const LONGEST_NAME = 80;
const LONGEST_ABSTRACT = 160;

export interface TeamsChannelOptions {
  /** The full address of the page, in a language, that shows a notice with the quoted words marked. */
  readonly readerUrl: (citation: Citation, language: Language) => string;
  /** The full address of the page, in a language, that shows a whole notice. */
  readonly noticeUrl: (notice: Notice, language: Language) => string;
  readonly translate: (language: Language) => Translate;
}

/**
 * Replies as Teams shows them: each `[1]` opens the quoted words with a link to the notice, answers have thumbs, and whole notices and lists
 * are cards, which read as text where cards don't show.
 */
export function createTeamsChannel(options: TeamsChannelOptions): Channel {
  return {
    id: TEAMS_CHANNEL_ID,
    render(reply: Reply) {
      const message = {
        type: 'message',
        locale: reply.language,
        textFormat: 'markdown',
        ...(mayBeRated(reply) && { channelData: { feedbackLoop: { type: 'default' } } }),
        ...(reply.suggestions.length > 0 && { suggestedActions: suggestedActions(reply.suggestions) }),
      };
      const card = cardFor(reply, options);
      if (card) {
        // The card says it all; beside it stands the line that introduces it, such as "The latest notices:".
        const [lead = ''] = reply.text.split('\n\n');
        return [{ ...message, text: lead, attachments: [card] }];
      }
      const entities = reply.citations.length > 0 ? [messageEntity(reply, options)] : undefined;
      return [{ ...message, text: reply.text, ...(entities && { entities }) }];
    },
  };
}

function cardFor(reply: Reply, { readerUrl, noticeUrl, translate: translateFor }: TeamsChannelOptions) {
  const { language, notice, citations, intent, text } = reply;
  const translate = translateFor(language);
  if (notice) {
    return cardOf(noticeCard(notice, { language, translate, url: noticeUrl(notice, language) }), text);
  }
  // What follows the line that introduces it.
  const rest = text.split('\n\n').slice(1).join('\n\n');
  if (intent === 'help' && rest !== '') return cardOf(commandsCard(rest, reply.suggestions), text);
  if (citations.length === 0) return null;
  const entries = citations.map((cited) => ({ ...cited, url: readerUrl(cited.citation, language) }));
  switch (intent) {
    case 'latest':
      return cardOf(noticeListCard(entries, { language, translate }), text);
    case 'why':
      return cardOf(explanationCard(rest, entries, { language, translate }), text);
    default:
      return null;
  }
}

/** What Teams looks up for the `[1]` in the text. A citation without a name would lose the whole message. */
function messageEntity({ citations, language }: Reply, { readerUrl, translate }: TeamsChannelOptions) {
  return {
    type: 'https://schema.org/Message',
    '@type': 'Message',
    '@context': 'https://schema.org',
    '@id': '',
    citation: citations.slice(0, MOST_CITATIONS).map((cited) => ({
      '@type': 'Claim',
      position: cited.number,
      appearance: appearance(cited, readerUrl(cited.citation, language), language, translate(language)),
    })),
  };
}

function appearance({ citation }: CitedPassage, url: string, language: Language, translate: Translate) {
  const { publisher, published, quote } = citation;
  const about = [publisher, describePublication(published, language, translate)].filter(Boolean).join(', ');
  return {
    '@type': 'DigitalDocument',
    name: shorten(describeTitle(citation, translate), LONGEST_NAME),
    url,
    abstract: shorten(`“${quote.replace(/\s+/g, ' ')}” ${about}`, LONGEST_ABSTRACT),
  };
}

function suggestedActions(suggestions: readonly string[]): Activity['suggestedActions'] {
  return { to: [], actions: suggestions.map((said) => ({ type: 'imBack', title: said, value: said })) };
}
