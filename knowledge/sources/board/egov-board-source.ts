import { z } from 'zod';
import { dayOfMoment } from '../../ingest/days/moment.ts';
import { readApart } from '../apart/read-apart.ts';
import { FetchAddress, FetchedSettings, Selector } from '../common-settings.ts';
import type { FetchPage } from '../fetch/page.ts';
import { noticeId, plainAddress } from '../notice-id.ts';
import { createReader } from '../reader.ts';
import type { FetchedNotice, Source, SyncState } from '../source.ts';
import { readArticle } from './article.ts';
import type { BoardRow } from './egov-rows.ts';

const ParameterName = z.string().regex(/^\w{1,60}$/, 'write the name of a parameter, such as nttId');

/** A board made with the eGovFrame template, as most .go.kr sites have. What differs between sites is a setting. */
export const EgovBoardSettings = FetchedSettings.extend({
  kind: z.literal('egov-board'),
  /** The list: `…/commonSelectBoardList.do?bbsId=BBSMSTR_…`. */
  address: FetchAddress,
  /** Pages of the list that are read, from the newest. */
  pages: z.int().min(1).max(1_000).default(5),
  /** Pages of the list whose notices are looked at again for changes; of older ones only those not held are read. */
  recheckPages: z.int().min(0).max(1_000).default(1),
  /** Where an article is; left out: as the list's address, with `Article` for `List`. */
  articleAddress: FetchAddress.optional(),
  pageParameter: ParameterName.default('pageIndex'),
  idParameter: ParameterName.default('nttId'),
  row: Selector.default('table tbody tr, ul.board_list > li, .bbs_list > li'),
  title: Selector.default('a'),
  date: Selector.optional(),
  /** The part of an article that holds its text; left out: the usual ones are tried, then it is looked for. */
  text: Selector.optional(),
});
export type EgovBoardSettings = z.infer<typeof EgovBoardSettings>;

/** Names that templates give the part with the text. */
const USUAL_TEXT: readonly string[] = [
  '.bbs_view_content',
  '.board_view_content',
  '.view_contents',
  '.view_content',
  '.view_cont',
  '.bbs_content',
  '.board_content',
  '.bbs_cont',
  '.board_cont',
  '.bbs_detail_content',
  '.dbdata',
];

/** Delivers the notices of a board, newest first. All is told where the list's end was reached, or what lies beyond is known to be older. */
export function egovBoardSource(settings: EgovBoardSettings, fetchPage: FetchPage): Source {
  return { id: settings.id, notices: (since, signal) => readBoard(settings, fetchPage, since, signal) };
}

async function* readBoard(
  settings: EgovBoardSettings,
  fetchPage: FetchPage,
  since: SyncState,
  signal: AbortSignal,
): AsyncGenerator<FetchedNotice> {
  const { address, pages, recheckPages, fetches, timeZone, text } = settings;
  const hosts = [...settings.hosts, new URL(address).host];
  const reader = createReader(fetchPage, { hosts, fetches, signal });
  const textSelectors = text === undefined ? USUAL_TEXT : [text, ...USUAL_TEXT];
  const named = new Set<string>();
  let oldest = Number.POSITIVE_INFINITY;
  let reachedEnd = false;
  for (let number = 1; number <= pages && !reachedEnd; number += 1) {
    const listAddress = withParameter(address, settings.pageParameter, String(number));
    const page = await reader.read(listAddress);
    if (page.status !== 'ok') {
      yield {
        problem: `${listAddress}: ${page.status === 'refused' ? page.reason : 'there is no such page'}.`,
      };
      return;
    }
    const list = await readApart('board', page.text, settings);
    if (list && 'problem' in list) {
      yield { problem: `${listAddress}: ${list.problem}` };
      return;
    }
    if (!list || (number === 1 && list.rows.length === 0 && !(list.saysEmpty && since.held.size === 0))) {
      yield { problem: `${listAddress}: ${noRows(settings.row)}` };
      return;
    }
    // Some boards show their last page again where a later one is asked for.
    const rows = list.rows.filter(({ key }) => !named.has(noticeId(settings.id, key)));
    reachedEnd = !rows.some(({ pinned }) => !pinned);
    for (const row of rows) {
      const id = noticeId(settings.id, row.key);
      if (named.has(id)) continue;
      named.add(id);
      if (!row.pinned) oldest = Math.min(oldest, numberOf(row.key));
      if (number > recheckPages && since.held.has(id)) {
        yield { unchanged: id };
        continue;
      }
      const article = {
        id,
        address: articleAddress(row, page.address, settings),
        title: row.title || undefined,
        date: row.date === null ? null : (dayOfMoment(row.date, timeZone) ?? row.date),
      };
      const outcome = yield* readArticle(article, { reader, settings, since, textSelectors });
      if (outcome === 'over') return;
    }
  }
  if (!reachedEnd) yield* olderThan(oldest, named, settings.id, since);
  yield { complete: true };
}

/** What is held and lies beyond the pages that were read, going by the numbers that a board counts its notices with: it is taken to be there. */
function* olderThan(
  oldest: number,
  named: ReadonlySet<string>,
  sourceId: string,
  since: SyncState,
): Generator<FetchedNotice> {
  for (const id of since.held.keys()) {
    const number = numberOf(id.slice(sourceId.length + 1));
    if (!named.has(id) && !(number > oldest)) yield { unchanged: id };
  }
}

/** NaN where the key is no number. */
function numberOf(key: string): number {
  return /^\d+$/.test(key) ? Number(key) : Number.NaN;
}

function articleAddress(row: BoardRow, listAddress: string, settings: EgovBoardSettings): string {
  const linked = row.href === null ? null : URL.parse(row.href, listAddress);
  if (linked && !settings.articleAddress) {
    // The page of the list that a row stands on changes as new notices come.
    linked.searchParams.delete(settings.pageParameter);
    return plainAddress(linked.href);
  }
  const template =
    settings.articleAddress ??
    settings.address.replace(/List(?=\.do(?:[?#]|$))/i, 'Article').replace(/ArticleArticle/i, 'Article');
  return plainAddress(withParameter(template, settings.idParameter, row.key));
}

function withParameter(address: string, name: string, value: string): string {
  const url = new URL(address);
  url.searchParams.set(name, value);
  return url.href;
}

function noRows(selector: string): string {
  return `no notices were found in it; see whether it is the list of a board, and whether its rows fit "${selector}" (row).`;
}
