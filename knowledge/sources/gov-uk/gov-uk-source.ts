import { z } from 'zod';
import { listAttachments } from '../../ingest/attachments.ts';
import { dayOfMoment } from '../../ingest/days/moment.ts';
import { readApart } from '../apart/read-apart.ts';
import { FetchAddress, FetchedSettings } from '../common-settings.ts';
import { deliver } from '../deliver.ts';
import type { FetchPage } from '../fetch/page.ts';
import { noticeId } from '../notice-id.ts';
import { createReader, type Reader } from '../reader.ts';
import type { FetchedNotice, Remembered, Source, SyncState } from '../source.ts';
import { htmlOf } from './content-html.ts';
import { GovUkContent, GovUkResults } from './gov-uk-content.ts';
import { writtenBetween } from './written-between.ts';

const Slug = z.string().regex(/^[a-z0-9-]{1,100}$/, 'write it as in its address, such as cabinet-office');
const Path = z.string().regex(/^\/[\w./%-]{1,500}$/, 'write a path such as /government/news/a-title');

const Places = z.object({ paths: z.array(z.unknown()), organisations: z.array(z.unknown()) });

/** GOV.UK, by its content and search APIs. */
export const GovUkSettings = FetchedSettings.extend({
  kind: z.literal('gov-uk'),
  address: FetchAddress.default('https://www.gov.uk'),
  /** Pages that are always read. */
  paths: z.array(Path).max(1_000).default([]),
  /** Whose publications to look for, newest first. */
  organisations: z.array(Slug).max(20).default([]),
  /** Of which kinds (`content_store_document_type`), such as `news_story`; left out: of all. */
  documentTypes: z
    .array(z.string().regex(/^[a-z_]{1,60}$/, 'write it such as news_story'))
    .max(20)
    .default([]),
  /** Pages of results that are read, of 50 each, for each organisation and kind. */
  pages: z.int().min(1).max(20).default(2),
  licence: FetchedSettings.shape.licence.prefault('OGL'),
  timeZone: FetchedSettings.shape.timeZone.unwrap().default('Europe/London'),
}).refine(({ paths, organisations }) => paths.length + organisations.length > 0, {
  error: 'write paths, or organisations',
  path: ['paths'],
  // Told beside what else is wrong.
  when: ({ value }) => Places.safeParse(value).success,
});
export type GovUkSettings = z.infer<typeof GovUkSettings>;

const RESULTS_A_PAGE = 50;
const JSON_TYPE = 'application/json';

/**
 * Delivers what GOV.UK publishes: each page found, and each page known from earlier runs, for a page that is withdrawn leaves the search. All is
 * told where every notice held was asked for.
 */
export function govUkSource(settings: GovUkSettings, fetchPage: FetchPage): Source {
  return { id: settings.id, notices: (since, signal) => readGovUk(settings, fetchPage, since, signal) };
}

interface Run {
  readonly settings: GovUkSettings;
  readonly reader: Reader;
  readonly since: SyncState;
}

async function* readGovUk(
  settings: GovUkSettings,
  fetchPage: FetchPage,
  since: SyncState,
  signal: AbortSignal,
): AsyncGenerator<FetchedNotice> {
  const hosts = [...settings.hosts, new URL(settings.address).host];
  const run: Run = {
    settings,
    since,
    reader: createReader(fetchPage, { hosts, fetches: settings.fetches, signal }),
  };
  const found = new Set(settings.paths);
  let whole = true;
  for (const organisation of settings.organisations) {
    for (const documentType of settings.documentTypes.length > 0 ? settings.documentTypes : [null]) {
      const search = yield* searchPages(run, organisation, documentType);
      if (search.failed) whole = false;
      for (const path of search.paths) found.add(path);
    }
  }
  const contentBase = new URL('/api/content', settings.address).href;
  for (const known of since.pages.keys()) {
    if (known.startsWith(`${contentBase}/`)) found.add(known.slice(contentBase.length));
  }

  const isHeld = (path: string) => since.held.has(noticeId(settings.id, path));
  const paths = [...found].sort((a, b) => Number(isHeld(a)) - Number(isHeld(b)));
  for (const path of paths) {
    const outcome = yield* readContent(run, path, `${contentBase}${path}`, 0);
    if (outcome === 'over') return;
    if (outcome === 'failed') yield { unread: noticeId(settings.id, path) };
  }
  const asked = new Set(paths.map((path) => noticeId(settings.id, path)));
  if (whole && [...since.held.keys()].every((id) => asked.has(id))) yield { complete: true };
}

async function* searchPages(
  { settings, reader }: Run,
  organisation: string,
  documentType: string | null,
): AsyncGenerator<FetchedNotice, { readonly paths: readonly string[]; readonly failed: boolean }> {
  const paths: string[] = [];
  for (let number = 0; number < settings.pages; number += 1) {
    const url = new URL('/api/search.json', settings.address);
    url.searchParams.set('filter_organisations', organisation);
    if (documentType !== null) url.searchParams.set('filter_content_store_document_type', documentType);
    url.searchParams.set('order', '-public_timestamp');
    url.searchParams.set('fields', 'title,link,public_timestamp');
    url.searchParams.set('count', String(RESULTS_A_PAGE));
    url.searchParams.set('start', String(number * RESULTS_A_PAGE));
    const page = await reader.read(url.href, { accept: JSON_TYPE });
    if (page.status !== 'ok') {
      const reason = page.status === 'refused' ? page.reason : 'there is no such page';
      const hint = reason.includes('422') ? '; see whether organisations and documentTypes are right' : '';
      yield { problem: `${url.href}: ${reason}${hint}.` };
      return { paths, failed: true };
    }
    const results = GovUkResults.safeParse(parseJson(page.text));
    if (!results.success) {
      yield { problem: `${url.href}: it is not what the search API gives.` };
      return { paths, failed: true };
    }
    // Results may lead to other sites.
    paths.push(
      ...results.data.results.map(({ link }) => link).filter((link) => Path.safeParse(link).success),
    );
    if ((number + 1) * RESULTS_A_PAGE >= results.data.total) break;
  }
  return { paths, failed: false };
}

async function* readContent(
  run: Run,
  path: string,
  address: string,
  hops: number,
): AsyncGenerator<FetchedNotice, 'read' | 'failed' | 'over'> {
  const { settings, reader, since } = run;
  const id = noticeId(settings.id, path);
  const read = await reader.read(address, {
    accept: JSON_TYPE,
    remembered: since.held.has(id) ? since.pages.get(address) : undefined,
  });
  if (read.status === 'unchanged') {
    yield { unchanged: id };
    return 'read';
  }
  // Gone is an answer too: the notice is missing.
  if (read.status === 'gone') return 'read';
  if (read.status === 'refused') {
    yield read.isOver
      ? { remark: `${address}: ${read.reason}.` }
      : { problem: `${address}: ${read.reason}.` };
    return read.isOver ? 'over' : 'failed';
  }
  const parsed = GovUkContent.safeParse(parseJson(read.text));
  if (!parsed.success) {
    yield { problem: `${address}: it is not what the content API gives.` };
    return 'failed';
  }
  const content = parsed.data;
  const destination = content.redirects?.[0]?.destination;
  if (content.document_type === 'redirect' && destination !== undefined) {
    if (hops > 0 || !Path.safeParse(destination).success) {
      yield { problem: `${address}: it leads on to ${destination.slice(0, 200)}, which is not read.` };
      return 'failed';
    }
    return yield* readContent(
      run,
      destination,
      new URL(`/api/content${destination}`, address).href,
      hops + 1,
    );
  }
  if (content.document_type === 'gone') return 'read';
  return yield* deliverContent(run, id, content, { address, remembered: read.remembered });
}

async function* deliverContent(
  { settings }: Run,
  id: string,
  content: GovUkContent,
  page: { readonly address: string; readonly remembered: Remembered },
): AsyncGenerator<FetchedNotice, 'read' | 'failed'> {
  const dayOf = (moment: string | null | undefined) =>
    moment ? dayOfMoment(moment, settings.timeZone) : null;
  const text = await readApart('fragment', htmlOf(content, settings.timeZone));
  if (text !== null && typeof text === 'object') {
    yield { problem: `${page.address}: ${text.problem}` };
    return 'failed';
  }
  const first = dayOf(content.first_published_at);
  const last = dayOf(content.public_updated_at) ?? first;
  const fetched = deliver(
    {
      id,
      title: content.title ?? '',
      text: text ?? '',
      publisher: content.links?.organisations?.[0]?.title ?? null,
      url: new URL(content.base_path, settings.address).href,
      languageTag: content.locale ?? null,
      // What it says now, it says since its last update.
      date: last,
      written: writtenBetween({
        kind: content.document_type,
        first,
        last,
        changes: (content.details?.change_history ?? []).flatMap(({ public_timestamp: moment, note }) => {
          const day = dayOf(moment);
          return day === null ? [] : [{ day, note }];
        }),
      }),
      attachments: listAttachments(
        (content.details?.attachments ?? []).map(({ title, url }) => ({ name: title ?? null, address: url })),
        settings.address,
      ),
    },
    page.address,
    settings,
  );
  yield* fetched;
  const notice = content.withdrawn_notice;
  if (notice && (notice.withdrawn_at || notice.explanation)) {
    const reason = notice.explanation ? await readApart('fragment', notice.explanation) : null;
    const said = typeof reason === 'string' ? reason.slice(0, 1_000) : '';
    yield { withdrawn: id, on: dayOf(notice.withdrawn_at), reason: said || null };
  }
  if (!fetched.some((one) => 'notice' in one)) return 'failed';
  yield { page: page.address, remembered: page.remembered };
  return 'read';
}

/** Undefined where the text is no JSON. */
function parseJson(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
