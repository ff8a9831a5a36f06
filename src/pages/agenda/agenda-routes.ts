import type { Request, Response, Server } from 'restify';
import type { Translate } from '../../../dialogs/index.ts';
import type { Agenda, Knowledge, Notice } from '../../../knowledge/index.ts';
import { addressOf } from '../../edge/address.ts';
import type { PageContext, Site } from '../layout.ts';
import { atomFeed, FEED_LENGTH } from '../list/feed.ts';
import { calendarEntries } from '../notice/calendar-entries.ts';
import { type CalendarEvent, calendarFile } from '../notice/calendar-file.ts';
import type { Write } from '../notice/notice-routes.ts';
import { agendaPath, readerPath } from '../paths.ts';
import { chooseLanguage } from '../reader-language.ts';
import { sendText } from '../send-text.ts';
import { agendaPage, agendaTitle } from './agenda-page.ts';
import { type AgendaFilter, readAgendaQuery, thisWeek } from './agenda-query.ts';
import type { AgendaEntry } from './agenda-words.ts';

const LONGEST_WAIT_MS = 60_000;

/** What the agenda's pages need. */
export interface AgendaRoutesOptions {
  readonly server: Server;
  readonly knowledge: Pick<Knowledge, 'agenda' | 'notice' | 'changedAt' | 'publishers'>;
  readonly translateFor: (language: string) => Translate;
  readonly languages: readonly [string, ...string[]];
  readonly siteIn: (language: string) => Pick<Site, 'assistantName' | 'authorityName'>;
  /** "Today" in the authority's time zone, `YYYY-MM-DD`. */
  readonly today: () => string;
  readonly now: () => Date;
  /** IANA name of the authority's time zone. */
  readonly timeZone: string;
  /** Where people reach the site, without a slash at the end. */
  readonly url: () => string;
  /** Makes a handler that sends what is written as a page. */
  readonly serve: (write: Write) => (request: Request, response: Response) => Promise<void>;
}

/** What stands on the days of a filter. Rejects where reading the notices takes too long. */
export function agendaOf(
  { knowledge, today }: Pick<AgendaRoutesOptions, 'knowledge' | 'today'>,
  { aspect, ...filter }: AgendaFilter,
  lead: string,
): Promise<Agenda> {
  const query = { ...filter, asOf: today(), lead, ...(aspect && { kinds: [aspect] }) };
  return knowledge.agenda(query, AbortSignal.timeout(LONGEST_WAIT_MS));
}

/** Serves `/agenda`, and the same as a calendar file and as a feed. */
export function mountAgendaRoutes(options: AgendaRoutesOptions): void {
  const { server, knowledge, today, serve } = options;
  server.get(
    '/agenda',
    serve(async (request, context) => {
      const filter = readAgendaQuery(addressOf(request).searchParams, today());
      const agenda = await agendaOf(options, filter ?? thisWeek(today()), context.language);
      const shown = { filter, agenda, publishers: knowledge.publishers(today()), today: today() };
      return { status: filter === null ? 400 : 200, body: agendaPage(context, shown) };
    }),
  );
  server.get('/agenda.ics', async (request: Request, response: Response) => {
    const asked = readFile(request, options);
    if (!asked) return refuse(request, response, options);
    const { entries } = await agendaOf(options, asked.filter, asked.language);
    const events = entries.flatMap((entry) => eventOf(entry, asked.language, options));
    const setting = { timeZone: options.timeZone, now: options.now(), host: new URL(options.url()).hostname };
    await sendText(request, response, 200, calendarFile(events, setting), {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'attachment; filename="agenda.ics"',
      'Cache-Control': 'no-cache',
    });
  });
  server.get('/agenda.atom', async (request: Request, response: Response) => {
    const asked = readFile(request, options);
    if (!asked) return refuse(request, response, options);
    await sendText(request, response, 200, await feedOf(asked, options), {
      'Content-Type': 'application/atom+xml; charset=utf-8',
      'Cache-Control': 'no-cache',
      'Content-Language': asked.language,
      Vary: 'Accept-Language',
    });
  });
}

interface Asked {
  readonly filter: AgendaFilter;
  readonly language: string;
}

function readFile(request: Request, { languages, today }: AgendaRoutesOptions): Asked | null {
  const { searchParams } = addressOf(request);
  const filter = readAgendaQuery(searchParams, today());
  const accepted = request.headers['accept-language'];
  return (
    filter && {
      filter,
      language: chooseLanguage(searchParams.get('lang'), accepted, languages, languages[0]),
    }
  );
}

async function refuse(
  request: Request,
  response: Response,
  { languages, translateFor }: AgendaRoutesOptions,
) {
  const named = addressOf(request).searchParams.get('lang');
  const language = chooseLanguage(named, request.headers['accept-language'], languages, languages[0]);
  await sendText(request, response, 400, translateFor(language)('overview.agenda.wrong'), {
    'Content-Type': 'text/plain; charset=utf-8',
  });
}

/** An entry for a calendar; `[]` where it has no day that fits one. */
function eventOf(
  { citation, time, kind }: AgendaEntry,
  language: string,
  options: AgendaRoutesOptions,
): CalendarEvent[] {
  if (time?.is !== 'span') return [];
  const translate = options.translateFor(language);
  const address = options.url() + readerPath(citation, language);
  const { interval, bound } = time;
  const mention = { start: 0, end: 0, text: '', kind: 'date', interval, basis: 'stated', bound } as const;
  const title = citation.title.trim() || translate('web.untitled');
  return calendarEntries([mention]).map((entry) => ({
    entry,
    summary: translate(`reader.calendar.${entry.bound}`, { title }),
    description: [translate(`overview.kind.${kind}`), `“${citation.quote}”`, address].join('\n\n'),
    url: address,
    source: citation.noticeId,
  }));
}

async function feedOf({ filter, language }: Asked, options: AgendaRoutesOptions): Promise<string> {
  const { knowledge, translateFor, today } = options;
  const { entries } = await agendaOf(options, filter, language);
  const ids = [...new Set(entries.map(({ citation }) => citation.noticeId))].slice(0, FEED_LENGTH);
  const { assistantName, authorityName } = options.siteIn(language);
  const context: Pick<PageContext, 'language' | 'translateFor'> = { language, translateFor };
  return atomFeed({
    notices: ids.flatMap((id): Notice[] => {
      const notice = knowledge.notice(id);
      return notice ? [notice] : [];
    }),
    changedAt: (id) => knowledge.changedAt(id),
    title: `${agendaTitle(filter, today(), context)} - ${assistantName}`,
    authorName: authorityName ?? assistantName,
    language,
    url: options.url(),
    self: agendaPath(filter, language, '.atom'),
    list: agendaPath(filter, language),
    today: today(),
    timeZone: options.timeZone,
    translate: translateFor(language),
  });
}
