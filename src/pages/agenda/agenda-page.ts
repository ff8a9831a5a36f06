import type { Agenda, AgendaKind, NoticeCount } from '../../../knowledge/index.ts';
import { AGENDA_KINDS } from '../../../knowledge/index.ts';
import { describeTitle } from '../../channels/web/publication.ts';
import { html, type SafeHtml } from '../html.ts';
import { type PageContext, page } from '../layout.ts';
import { agendaPath, readerPath } from '../paths.ts';
import { type AgendaFilter, daysLater, isThisWeek, thisWeek } from './agenda-query.ts';
import {
  type AgendaEntry,
  wordAbout,
  wordClock,
  wordDayOfMonth,
  wordMonth,
  wordRange,
  wordWeekday,
} from './agenda-words.ts';

/** Publishers that can be picked from. */
const MOST_PUBLISHERS = 200;

/** What an agenda's page shows. */
export interface AgendaPage {
  /** Null where its address can't be read, in whose place the reader is told so. */
  readonly filter: AgendaFilter | null;
  readonly agenda: Agenda;
  readonly publishers: readonly NoticeCount[];
  readonly today: string;
}

/** What an agenda is called: this week, or its days. */
export function agendaTitle(
  filter: AgendaFilter,
  today: string,
  context: Pick<PageContext, 'language' | 'translateFor'>,
): string {
  return isThisWeek(filter, today)
    ? context.translateFor(context.language)('page.thisWeek')
    : wordRange(filter.from, filter.to, context.language);
}

/** What happens on some days, day by day, as the notices tell it. */
export function agendaPage(context: PageContext, { filter, agenda, publishers, today }: AgendaPage): string {
  const { language } = context;
  const translate = context.translateFor(language);
  const asked = filter ?? thisWeek(today);
  const title = agendaTitle(asked, today, context);
  const feed = agendaPath(asked, language, '.atom');
  return page(context, {
    title: `${title} - ${context.assistantName}`,
    kind: 'reading',
    head: html`<link rel="alternate" type="application/atom+xml" title="${title}" href="${feed}">`,
    main: html`
<div class="agenda-head"><h1>${title}</h1>
${agenda.entries.length > 0 && html`<a class="plain" href="${agendaPath(asked, language, '.ics')}" type="text/calendar">${translate('overview.agenda.calendar')}</a>`}</div>
<p class="facts"><span>${wordRange(asked.from, asked.to, language)}</span><span>${translate('overview.agenda.notices', { count: agenda.notices })}</span></p>
${filter === null && html`<p class="note" role="alert">${translate('overview.agenda.wrong')}</p>`}
${filters(context, asked, agenda, today)}
${publishers.length > 1 && publisherForm(context, asked, publishers)}
${agenda.entries.length === 0 ? html`<p role="status">${translate('overview.agenda.none')}</p>` : days(context, agenda.entries, today)}
<p class="facts"><a href="${feed}" type="application/atom+xml">${translate('reader.feed')}</a></p>`,
  });
}

function filters(context: PageContext, filter: AgendaFilter, { counts }: Agenda, today: string): SafeHtml {
  const { language } = context;
  const translate = context.translateFor(language);
  const all = AGENDA_KINDS.reduce((sum, kind) => sum + counts[kind], 0);
  const chip = (words: string, to: AgendaFilter, isOn: boolean): SafeHtml =>
    html`<li><a href="${agendaPath(to, language)}"${isOn && html` aria-current="true"`}>${words}</a></li>`;
  const ofKind = (kind: AgendaKind): SafeHtml =>
    chip(
      `${translate(`overview.kind.${kind}`)} ${counts[kind]}`,
      { ...filter, aspect: kind },
      filter.aspect === kind,
    );
  const kinds = AGENDA_KINDS.filter((kind) => counts[kind] > 0 || filter.aspect === kind);
  const week = thisWeek(today);
  const next = { from: daysLater(week.to, 1), to: daysLater(week.to, 7) };
  const month = { from: today, to: endOfMonth(today) };
  const isAt = ({ from, to }: Pick<AgendaFilter, 'from' | 'to'>): boolean =>
    filter.from === from && filter.to === to;
  return html`<nav class="chips" aria-label="${translate('overview.agenda.filters')}"><ul>
${chip(`${translate('overview.kind.all')} ${all}`, { ...filter, aspect: undefined }, filter.aspect === undefined)}${kinds.map(ofKind)}
</ul><ul>
${chip(translate('page.thisWeek'), { ...filter, ...week }, isAt(week))}${chip(translate('overview.agenda.nextWeek'), { ...filter, ...next }, isAt(next))}${chip(wordMonth(today, language), { ...filter, ...month }, isAt(month))}
</ul></nav>`;
}

function endOfMonth(day: string): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

function publisherForm(
  context: PageContext,
  filter: AgendaFilter,
  publishers: readonly NoticeCount[],
): SafeHtml {
  const translate = context.translateFor(context.language);
  const options = publishers
    .slice(0, MOST_PUBLISHERS)
    .map(
      ({ value }) =>
        html`<option value="${value}"${value === filter.publisher && html` selected`}>${value}</option>`,
    );
  return html`<form class="search" action="/agenda" method="get">
<input type="hidden" name="lang" value="${context.language}">
${filter.aspect && html`<input type="hidden" name="aspect" value="${filter.aspect}">`}
<p><label for="from">${translate('overview.agenda.from')}</label><input type="date" id="from" name="from" value="${filter.from}" required></p>
<p><label for="to">${translate('overview.agenda.to')}</label><input type="date" id="to" name="to" value="${filter.to}" required></p>
<p><label for="publisher">${translate('reader.publisher')}</label><select id="publisher" name="publisher"><option value="">${translate('reader.any')}</option>${options}</select></p>
<p><button type="submit">${translate('overview.agenda.show')}</button></p>
</form>`;
}

function days(context: PageContext, entries: readonly AgendaEntry[], today: string): SafeHtml {
  const { language } = context;
  const translate = context.translateFor(language);
  const byDay = [...Map.groupBy(entries, ({ day }) => day)].sort(([a], [b]) => (a < b ? -1 : 1));
  return html`${byDay.map(
    ([day, own]) => html`
<section class="day" aria-labelledby="day-${day}">
<h2 id="day-${day}">${day === today ? html`${translate('overview.agenda.today')} <span>${wordWeekday(day, language)} ${wordDayOfMonth(day, language)}</span>` : html`${wordWeekday(day, language)} <span>${wordDayOfMonth(day, language)}</span>`}</h2>
<ul>${own.map((entry) => item(context, entry))}</ul>
</section>`,
  )}`;
}

function item(context: PageContext, entry: AgendaEntry): SafeHtml {
  const { language } = context;
  const translate = context.translateFor(language);
  const { citation } = entry;
  const clock = wordClock(entry, language) ?? translate('overview.agenda.allDay');
  return html`
<li><p class="clock">${clock}</p>
<div><p class="title"><a href="${readerPath(citation, language)}" lang="${entry.language}">${describeTitle(citation, translate)}</a></p>
<p class="quoted" lang="${entry.language}">“${citation.quote.replace(/\s+/g, ' ')}”</p>
<p class="facts">${wordAbout(entry, language, translate).map((fact) => html`<span>${fact}</span>`)}</p></div></li>`;
}
