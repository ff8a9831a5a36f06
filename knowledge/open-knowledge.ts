import { setImmediate as nextTick } from 'node:timers/promises';
import type { Answer } from './answering/answer.ts';
import { changeOf, summarise, type Thresholds } from './answering/compose/index.ts';
import { createPassageCutter } from './answering/cut/index.ts';
import type { Clock } from './answering/stopwatch.ts';
import { answerMended } from './answering/talk/index.ts';
import { dayOrdersAmong } from './day-orders.ts';
import { createRelated } from './events/related.ts';
import { createAgenda } from './facts/overview/agenda.ts';
import type { StandingOf } from './facts/overview/entries.ts';
import { createFactList } from './facts/overview/fact-list.ts';
import { createSheets } from './facts/sheets.ts';
import { countBy, createFind } from './find-notices.ts';
import { splitPassages } from './ingest/passages.ts';
import type { Knowledge, NoticeChange, NoticeFilter, WithdrawnNotice } from './knowledge.ts';
import { languageOf } from './languages/languages.ts';
import type { Day, Notice, Passage } from './notice.ts';
import { createNoticeShelf, stillShelf } from './notice-shelf.ts';
import { createMinisearchIndex } from './search/minisearch-index.ts';
import type { PassageIndex } from './search/passage-index.ts';
import { FIRST_RUN, type Source } from './sources/source.ts';
import { inLanguage, preferLanguage } from './translations.ts';
import { type AskRequest, loadVocabulary } from './understanding/index.ts';

/** Chosen on the development questions: see docs/answering.md. */
export const DEFAULT_THRESHOLDS: Thresholds = { answered: 0.36, suggested: 0.1 };

/** Cut passages kept at hand: about 5 kB each. */
const PASSAGES_REMEMBERED = 2_000;

/** What to know, and by which engine. */
export interface KnowledgeOptions {
  readonly sources: readonly Source[];
  /** The embedded index where left out. */
  readonly index?: PassageIndex;
  readonly thresholds?: Thresholds;
  /** Told of each notice that can't be read; the rest loads. */
  readonly onProblem?: (problem: string) => void;
  /** Told of each notice that was read without its date or address, as they were not valid. */
  readonly onRemark?: (remark: string) => void;
  /** Where the earlier texts of notices are kept; none are known where left out. */
  readonly earlier?: (noticeId: string, revision: string) => Notice | undefined;
  /** When a notice's words last changed; not known of any where left out. */
  readonly changedAt?: (noticeId: string) => Date | undefined;
  /** The day up to which the sources were looked at; null, or left out: not known. */
  readonly checkedOn?: () => Day | null;
  /** Takes the time of each step of answering, for `Answer.timings`; none is taken where it is left out. */
  readonly clock?: Clock;
  /** What is held beside what the sources deliver, as `apply` takes it; each id once. */
  readonly initially?: readonly NoticeChange[];
  readonly signal?: AbortSignal;
}

/** True where the index finds the same passages of both. */
function isIndexedAlike(a: Notice, b: Notice): boolean {
  return a.revision === b.revision && a.language === b.language && a.published?.on === b.published?.on;
}

/** Reads all sources and makes their notices answerable. A source without notices is no error. */
export async function openKnowledge(options: KnowledgeOptions): Promise<Knowledge> {
  const { index = createMinisearchIndex(), thresholds = DEFAULT_THRESHOLDS } = options;
  const signal = options.signal ?? new AbortController().signal;
  const shelf = createNoticeShelf();
  const withdrawn = new Map<string, WithdrawnNotice>();
  const copies = new Map<string, string>();
  const vocabulary = loadVocabulary([]);
  const related = createRelated(shelf.notice);
  const dayOrders = dayOrdersAmong(shelf.newestFirst);
  const cut = createPassageCutter(PASSAGES_REMEMBERED, dayOrders);
  const sheetOf = createSheets(dayOrders);
  const { changersOf } = related;
  const newest = (asOf: Day, language: string | undefined, limit?: number): readonly Notice[] => {
    const known = shelf.newestFirst.filter(({ published }) => !published || published.on <= asOf);
    return (language === undefined ? known : preferLanguage(known, language, limit)).slice(0, limit);
  };
  const facts = createFactList(sheetOf);
  const standingOf: StandingOf = (id, asOf) => {
    const [newer] = related.of(id, asOf).supersededBy;
    if (newer) return { is: 'superseded', by: { noticeId: newer.id, title: newer.title } };
    const by = changeOf(id, asOf, changersOf);
    return by ? { is: 'changed', by } : { is: 'current' };
  };
  const parts = {
    index,
    vocabulary,
    cut,
    sheetOf,
    facts,
    standingOf,
    changersOf,
    newest,
    thresholds,
    clock: options.clock,
  };

  /** Puts a notice on the shelf. Its passages, where they are to be indexed; null where the index has them. */
  function shelve(notice: Notice): readonly Passage[] | null {
    const before = shelf.notice(notice.id);
    vocabulary.addPublisher(notice.publisher);
    related.replace(before, notice);
    facts.put(notice);
    const isIndexed = before !== undefined && isIndexedAlike(before, notice);
    const passages = isIndexed
      ? shelf.passages(notice.id)
      : splitPassages(notice, languageOf(notice.language));
    shelf.put(notice, passages);
    return isIndexed ? null : passages;
  }

  async function takeOff(id: string): Promise<void> {
    related.replace(shelf.notice(id), undefined);
    shelf.remove(id);
    facts.remove(id);
    await index.remove(id);
  }

  async function take(change: NoticeChange): Promise<void> {
    const id = 'copy' in change ? change.copy : change.notice.id;
    copies.delete(id);
    withdrawn.delete(id);
    if ('held' in change) {
      const passages = shelve(change.notice);
      if (passages) await index.replace(change.notice, passages);
      return;
    }
    if ('copy' in change) copies.set(id, change.of);
    else withdrawn.set(id, change);
    if (shelf.notice(id)) await takeOff(id);
  }

  const opening: { readonly notice: Notice; readonly passages: readonly Passage[] }[] = [];
  const begin = (notice: Notice): void => {
    opening.push({ notice, passages: shelve(notice) ?? [] });
  };

  for (const source of options.sources) {
    for await (const fetched of source.notices(FIRST_RUN, signal)) {
      if ('remark' in fetched) options.onRemark?.(fetched.remark);
      if ('problem' in fetched) options.onProblem?.(fetched.problem);
      if (!('notice' in fetched)) continue;
      const { notice } = fetched;
      if (shelf.notice(notice.id)) {
        options.onProblem?.(
          `${source.id}: there is a notice "${notice.id}" already; this one is left out. Give it another id.`,
        );
        continue;
      }
      begin(notice);
    }
  }
  for (const change of options.initially ?? []) {
    if ('held' in change) begin(change.notice);
    else if ('copy' in change) copies.set(change.copy, change.of);
    else withdrawn.set(change.notice.id, change);
  }
  if (index.fill) await index.fill(opening);
  else for (const { notice, passages } of opening) await index.replace(notice, passages);

  const { newestFirst } = shelf;
  const noticeOf = (id: string) => shelf.notice(copies.get(id) ?? id);
  let applying: Promise<void> = Promise.resolve();
  return {
    get size() {
      return newestFirst.length;
    },
    get onlySamples() {
      return newestFirst.length > 0 && shelf.samples === newestFirst.length;
    },
    get checkedOn() {
      return options.checkedOn?.() ?? null;
    },
    notices({ asOf, limit, language, leads = false }: NoticeFilter) {
      if (!leads || language === undefined) return [...newest(asOf, language, limit)];
      const own = newest(asOf, undefined).filter((notice) => notice.language === language);
      if (limit !== undefined && own.length >= limit) return own.slice(0, limit);
      const others = newest(asOf, language).filter((notice) => notice.language !== language);
      return [...own, ...others].slice(0, limit);
    },
    notice: noticeOf,
    withdrawn: (id) => withdrawn.get(copies.get(id) ?? id),
    sheetOf(id) {
      const notice = noticeOf(id);
      return notice && sheetOf(notice);
    },
    revision(id, revision) {
      const present = noticeOf(id) ?? withdrawn.get(copies.get(id) ?? id)?.notice;
      return present?.revision === revision ? present : options.earlier?.(id, revision);
    },
    changedAt(id) {
      const notice = noticeOf(id);
      return notice && options.changedAt?.(notice.id);
    },
    inLanguage(id, language, asOf) {
      const notice = noticeOf(id);
      return notice && inLanguage(notice, language, newest(asOf, undefined));
    },
    related: related.of,
    changed: (id, asOf) => changeOf(id, asOf, changersOf),
    find: createFind({ newestFirst, index, vocabulary }),
    publishers: (asOf) => countBy(newestFirst, asOf, ({ publisher }) => publisher),
    languages: (asOf) => countBy(newestFirst, asOf, ({ language }) => language),
    agenda: createAgenda(facts, standingOf),
    summarise: (id) => {
      const notice = noticeOf(id);
      return notice ? summarise(notice) : [];
    },
    ask: (request: AskRequest, abort: AbortSignal): Promise<Answer> =>
      answerMended(request, { ...parts, shelf: stillShelf(shelf) }, abort),
    apply(changes, abort) {
      const work = async (): Promise<void> => {
        for (const change of changes) {
          abort?.throwIfAborted();
          await take(change);
          // Questions are answered in between.
          await nextTick();
        }
      };
      const done = applying.then(work);
      applying = done.catch(() => {});
      return done;
    },
    close: () => index.close(),
  };
}
