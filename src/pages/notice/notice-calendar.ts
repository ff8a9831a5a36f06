import type { Translate } from '../../../dialogs/index.ts';
import { cite, type Notice, quotedDates } from '../../../knowledge/index.ts';
import { describePublication } from '../../channels/web/publication.ts';
import { noticePath, readerPath } from '../paths.ts';
import { quoteWithin } from '../text/marked-text.ts';
import type { Stretch } from '../text/notice-blocks.ts';
import { calendarEntries } from './calendar-entries.ts';
import { calendarFile } from './calendar-file.ts';

/** Quoted words of more characters are no quote of an answer. */
const LONGEST_QUOTE = 1_000;

/** Where and how a calendar file is made. */
export interface CalendarContext {
  /** Where people reach the site, without a slash at the end. */
  readonly url: string;
  /** IANA name of the authority's time zone. */
  readonly timeZone: string;
  readonly now: Date;
  readonly language: string;
  readonly translate: Translate;
  /** The notices that replace it, newest first. */
  readonly supersededBy: readonly Notice[];
}

/** A calendar file of the dates that quoted words of a notice hold; null where they hold none that fits a calendar, or don't lie in the notice. */
export function noticeCalendar(notice: Notice, quoted: Stretch, context: CalendarContext): string | null {
  const quote = quoteWithin(notice.text, quoted);
  if (quote === null || quote.end - quote.start > LONGEST_QUOTE) return null;
  const entries = calendarEntries(quotedDates(notice, quote));
  if (entries.length === 0) return null;
  const { url, timeZone, now, language, translate } = context;
  const citation = cite(notice, quote.start, quote.end);
  const address = url + readerPath(citation, language);
  const title = notice.title.trim() || translate('web.untitled');
  const source = [notice.publisher, describePublication(notice.published, language, translate)];
  const [newer] = context.supersededBy;
  const description = [
    ...(newer
      ? [`${translate('reader.supersededBy', { count: 1 })}\n${url}${noticePath(newer.id, language)}`]
      : []),
    `“${citation.quote}”`,
    [title, ...source.filter(Boolean)].join(' · '),
    ...(notice.sample ? [translate('web.sample')] : []),
    address,
  ].join('\n\n');
  const events = entries.map((entry) => ({
    entry,
    summary: translate(`reader.calendar.${entry.bound}`, { title }),
    description,
    url: address,
    source: notice.id,
  }));
  return calendarFile(events, { timeZone, now, host: new URL(url).hostname });
}
