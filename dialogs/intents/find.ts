import { type Listing, readListing } from '../../knowledge/index.ts';
import { wordDay } from '../dates.ts';
import { rememberListed } from '../exchanges.ts';
import { markdown } from '../markup.ts';
import type { Dialog, Reply, Turn } from '../turn.ts';
import { goOnOverview } from './ask.ts';
import { latestFrom } from './latest.ts';
import { noticeList, PAGE } from './notice-list.ts';
import { reply, suggest } from './reply.ts';
import { wholeNotice } from './whole-notice.ts';

/** What was asked for, as it was understood: “AI” · from 1 January 2020. */
function wordListing(
  { words, publishers = [], since, until }: Listing,
  { language, translateFor }: Turn,
): string {
  const translate = translateFor(language);
  const [publisher, ...others] = publishers;
  const days =
    since && until
      ? `${wordDay(since, language)} – ${wordDay(until, language)}`
      : since
        ? translate('answer.date-from', { date: wordDay(since, language) })
        : until
          ? translate('answer.date-until', { date: wordDay(until, language) })
          : '';
  return [
    words ? translate('answer.quote', { quote: markdown.verbatim(words) }) : '',
    publisher === undefined ? '' : [publisher, ...others].map(markdown.verbatim).join(', '),
    days,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** Where the first day asked for comes after the last, as in "since 2026 until 2020". */
const isReversed = ({ since, until }: Listing): boolean =>
  since !== undefined && until !== undefined && since > until;

async function listFrom(turn: Turn, listing: Listing, from: number): Promise<Reply> {
  const { knowledge, today, signal, state } = turn;
  const translate = turn.translateFor(turn.language);
  const { publishers, ...narrowed } = listing;
  const criteria = wordListing(listing, turn);
  if (isReversed(listing)) {
    const text = translate('replies.found-reversed', { criteria });
    return reply(turn, 'find', text, { suggestions: suggest(turn, 'latest', 'help') });
  }
  const { total, notices } = await knowledge.find(
    { ...narrowed, publisher: publishers, asOf: today, offset: from, limit: PAGE, lead: turn.language },
    signal,
  );
  if (notices.length === 0) {
    const text = from === 0 ? translate('replies.found-none', { criteria }) : translate('replies.no-more');
    return reply(turn, 'find', text, { suggestions: suggest(turn, 'latest', 'help') });
  }
  const { lines, citations } = noticeList(turn, notices);
  const shown = from + notices.length;
  const head = translate('replies.found', { count: total, criteria });
  const rest = total > shown ? `\n\n${translate('replies.found-more', { count: total - shown })}` : '';
  return reply(turn, 'find', `${head}\n\n${lines}${rest}`, {
    citations,
    state: rememberListed(state, notices, { listing, shown }),
    suggestions: suggest(
      turn,
      ...(total > shown ? (['more'] as const) : []),
      'whole-notice',
      'summarise',
      'latest',
    ),
  });
}

/** "Notices about AI since 2020": the notices that fit, five at a time. Null where the turn asks for none, or where words alone were given and nothing fits: then it may be a question. */
export async function find(turn: Turn): Promise<Reply | null> {
  const publishers = () => turn.knowledge.publishers(turn.today).map(({ value }) => value);
  const listing = readListing(turn.text, turn.language, turn.today, publishers);
  if (listing === null) return null;
  const found = await listFrom(turn, listing, 0);
  const byWordsAlone = Object.keys(listing).every((name) => name === 'words');
  return found.citations.length === 0 && byWordsAlone ? null : found;
}

/** The next part of an overview; where there is none, that is said. */
async function moreOf(turn: Turn, asked: string, shown: number): Promise<Reply> {
  const next = await goOnOverview(turn, asked, shown);
  const isMore = next.answer?.status === 'answered' && next.answer.overview !== undefined;
  if (isMore) return next;
  const text = turn.translateFor(turn.language)('replies.no-more');
  return reply(turn, 'find', text, { suggestions: suggest(turn, 'latest', 'help') });
}

/** "More": the next of the notices listed last; where none were listed, the whole of the notice shown last. */
export const more: Dialog = (turn) => {
  const { listed } = turn.state;
  if (!listed) return wholeNotice(turn);
  if (listed.overview !== undefined) return moreOf(turn, listed.overview, listed.shown);
  return listed.listing === null
    ? latestFrom(turn, listed.shown)
    : listFrom(turn, listed.listing, listed.shown);
};
