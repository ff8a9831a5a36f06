import { listAttachments, type NamedFile } from '../../ingest/attachments.ts';
import type { NoticeDraft } from '../../ingest/notice-draft.ts';
import { readApart } from '../apart/read-apart.ts';
import type { FetchedSettings } from '../common-settings.ts';
import { deliver } from '../deliver.ts';
import type { Reader } from '../reader.ts';
import type { FetchedNotice, SyncState } from '../source.ts';

/** A notice that is known from a list, and stands on a page of its own. */
export interface Article {
  readonly id: string;
  readonly address: string;
  /** Undefined, or null: to be found on the page. */
  readonly title?: string | undefined;
  /** The day as the list writes it. */
  readonly date?: string | null;
  /** Between which days its words were written, where that isn't its day. */
  readonly written?: NoticeDraft['written'];
  readonly publisher?: string | null;
  /** Those that the list names, beside those that its page links to. */
  readonly attachments?: readonly NamedFile[];
}

export interface ArticleOptions {
  readonly reader: Reader;
  readonly settings: FetchedSettings;
  readonly since: SyncState;
  readonly textSelectors?: readonly string[];
}

/** How reading an article ended: `failed` where it may be there or not, `over` where no page may be read any more in this run. */
export type ArticleOutcome = 'read' | 'gone' | 'failed' | 'over';

/** Reads an article's page where it changed. What goes wrong comes as a problem that names its address. */
export async function* readArticle(
  article: Article,
  { reader, settings, since, textSelectors }: ArticleOptions,
): AsyncGenerator<FetchedNotice, ArticleOutcome> {
  const { id, address } = article;
  // Where the notice was lost, the page is needed whether it changed or not.
  const remembered = since.held.has(id) ? since.pages.get(address) : undefined;
  const read = await reader.read(address, { remembered });
  switch (read.status) {
    case 'unchanged':
      yield { unchanged: id };
      return 'read';
    case 'gone':
      yield { problem: `${address}: there is no such page any more.` };
      return 'gone';
    case 'refused':
      if (read.isOver) {
        yield { remark: `${address}: ${read.reason}.` };
        return 'over';
      }
      yield { problem: `${address}: ${read.reason}.` };
      yield { unread: id };
      return 'failed';
    case 'ok': {
      const page = await readApart('page', read.text, {
        timeZone: settings.timeZone,
        title: article.title,
        address: read.address,
        textSelectors,
      });
      if ('problem' in page) {
        yield { problem: `${address}: ${page.problem}` };
        yield { unread: id };
        return 'failed';
      }
      const draft = {
        ...page,
        id,
        url: read.address,
        publisher: article.publisher ?? page.publisher,
        date: article.date ?? page.published,
        written: article.written,
        attachments: listAttachments(
          [
            ...page.attachments.map(({ name, url }) => ({ name, address: url })),
            ...(article.attachments ?? []),
          ],
          read.address,
        ),
      };
      const fetched = deliver(draft, address, settings);
      yield* fetched;
      if (!fetched.some((one) => 'notice' in one)) {
        yield { unread: id };
        return 'failed';
      }
      yield { page: address, remembered: read.remembered };
      return 'read';
    }
  }
}
