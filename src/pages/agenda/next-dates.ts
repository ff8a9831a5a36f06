import { setTimeout as after } from 'node:timers/promises';
import { describeTitle } from '../../channels/web/publication.ts';
import { html, type SafeHtml } from '../html.ts';
import { icon } from '../icons.ts';
import type { PageContext } from '../layout.ts';
import { readerPath } from '../paths.ts';
import { thisWeek } from './agenda-query.ts';
import { type AgendaRoutesOptions, agendaOf } from './agenda-routes.ts';
import { type AgendaEntry, wordAbout, wordClock, wordShortWeekday } from './agenda-words.ts';

/** Dates of the week named on the page of the chat. */
const MOST = 3;
/** The page doesn't wait longer for them: right after a start, many notices may still have to be read. */
const PATIENCE_MS = 400;

/** The next dates of this week, one a notice; `[]` where there are none, or where they aren't known in time. */
export async function nextDates(
  options: Pick<AgendaRoutesOptions, 'knowledge' | 'today'>,
  language: string,
): Promise<readonly AgendaEntry[]> {
  const known = agendaOf(options, thisWeek(options.today()), language).then(
    ({ entries }) => entries,
    () => [],
  );
  const entries = await Promise.race([known, after(PATIENCE_MS, [], { ref: false })]);
  const isFirst = ({ citation }: AgendaEntry, at: number): boolean =>
    entries.findIndex((one) => one.citation.noticeId === citation.noticeId) === at;
  return entries.filter(isFirst).slice(0, MOST);
}

/** The next dates as a list, each leading to the words that tell it; nothing where there are none. */
export function nextDatesList(
  { language, translateFor }: PageContext,
  entries: readonly AgendaEntry[],
  isFramed: boolean,
): SafeHtml | null {
  if (entries.length === 0) return null;
  const translate = translateFor(language);
  const away = isFramed && html` target="_blank" rel="noopener"`;
  const items = entries.map((entry) => {
    const { citation, day } = entry;
    const [kind, , ...rest] = wordAbout(entry, language, translate);
    const about = [kind, wordClock(entry, language), ...rest].filter(Boolean).join(' · ');
    return html`
<li><a href="${readerPath(citation, language)}"${away}><span class="date"><b>${Number(day.slice(8))}</b> ${wordShortWeekday(day, language)}</span>
<span class="what"><span lang="${entry.language}">${describeTitle(citation, translate)}</span><small>${about}</small></span>${icon('forward')}</a></li>`;
  });
  return html`<section id="dates" aria-labelledby="dates-heading">
<h2 id="dates-heading"><a href="/agenda?lang=${language}"${away}>${translate('page.thisWeek')}</a></h2>
<ul>${items}</ul>
</section>`;
}
