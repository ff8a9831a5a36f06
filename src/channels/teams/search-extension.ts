import type { Activity, Attachment, InvokeResponse } from 'botbuilder';
import type { Language, Translate } from '../../../dialogs/index.ts';
import type { Citation, Knowledge, Notice } from '../../../knowledge/index.ts';
import type { Logger } from '../../logging/log.ts';
import { describePublication, describeTitle } from '../web/publication.ts';
import { cardOf, passageCard } from './cards.ts';
import { passageFor } from './passage-for.ts';
import { isSearch, readSearch, type SearchQuery, searchMessage } from './search-query.ts';

const THUMBNAIL_TYPE = 'application/vnd.microsoft.card.thumbnail';
/** Teams waits five seconds. */
const TIMEOUT_MS = 4_000;

export interface SearchExtensionOptions {
  readonly knowledge: Pick<Knowledge, 'find'>;
  /** The full address of the page, in a language, that shows a notice with the quoted words marked. */
  readonly readerUrl: (citation: Citation, language: Language) => string;
  readonly languageOf: (activity: Activity) => Language;
  readonly translateFor: (language: Language) => Translate;
  /** "Today" in the authority's time zone, `YYYY-MM-DD`. */
  readonly today: () => string;
  readonly logger: Logger;
}

/**
 * Answers searches of staff who write a message: a page of notices, the best first, or the newest where no words are given, each as a card
 * to insert. Null for other invokes; 400 for a search that isn't as the manifest has it. Never rejects.
 */
export function createSearchExtension(options: SearchExtensionOptions) {
  return async (activity: Activity): Promise<InvokeResponse | null> => {
    if (!isSearch(activity)) return null;
    const query = readSearch(activity.value);
    if (!query) return { status: 400, body: { error: { code: 'BadSyntax', message: 'No such search.' } } };
    const language = options.languageOf(activity);
    const translate = options.translateFor(language);
    try {
      const notices = await find(query, options);
      if (notices.length === 0) {
        return searchMessage(translate(query.skip > 0 ? 'teams.search-no-more' : 'teams.search-none'));
      }
      const attachments = notices.map((notice) => result(notice, query.words, language, options));
      return {
        status: 200,
        body: { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } },
      };
    } catch (error) {
      options.logger.error({ err: error }, 'a search of the search extension failed');
      return searchMessage(translate('teams.search-failed'));
    }
  };
}

async function find(
  { words, skip, count }: SearchQuery,
  { knowledge, today }: SearchExtensionOptions,
): Promise<readonly Notice[]> {
  const query = { asOf: today(), words, offset: skip, limit: count };
  return (await knowledge.find(query, AbortSignal.timeout(TIMEOUT_MS))).notices;
}

function result(
  notice: Notice,
  words: string,
  language: Language,
  { readerUrl, translateFor }: SearchExtensionOptions,
): Attachment & { readonly preview: Attachment } {
  const translate = translateFor(language);
  const citation = passageFor(notice, words);
  const title = describeTitle(notice, translate);
  const facts = [notice.publisher, describePublication(notice.published, language, translate)]
    .filter(Boolean)
    .join(' · ');
  const card = passageCard(citation, { language, translate, url: readerUrl(citation, language) });
  const passage = citation.quote.replace(/\s+/g, ' ');
  return {
    ...cardOf(card, [title, facts, passage].filter(Boolean).join('\n\n')),
    preview: { contentType: THUMBNAIL_TYPE, content: { title, text: facts } },
  };
}
