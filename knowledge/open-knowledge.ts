import type { Answer, AskRequest } from './answering/answer.ts';
import { answerQuestion } from './answering/answer-question.ts';
import type { Thresholds } from './answering/compose.ts';
import { createPassageCutter } from './answering/stretches.ts';
import { loadVocabulary } from './answering/vocabulary.ts';
import { splitPassages } from './ingest/passages.ts';
import type { Knowledge, NoticeFilter } from './knowledge.ts';
import { rulesFor } from './language/languages.ts';
import type { Notice, Passage } from './notice.ts';
import { createMinisearchIndex } from './search/minisearch-index.ts';
import type { PassageIndex } from './search/passage-index.ts';
import type { Source } from './sources/source.ts';

/** Chosen on the development questions: see docs/answering.md. */
const DEFAULT_THRESHOLDS: Thresholds = { answered: 0.34, suggested: 0.1 };

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
  readonly signal?: AbortSignal;
}

/** Newest first; undated last; then by id, so that the order is always the same. */
function byNewest(a: Notice, b: Notice): number {
  return (b.published?.on ?? '').localeCompare(a.published?.on ?? '') || a.id.localeCompare(b.id);
}

/** Reads all sources and makes their notices answerable. A source without notices is no error. */
export async function openKnowledge(options: KnowledgeOptions): Promise<Knowledge> {
  const { index = createMinisearchIndex(), thresholds = DEFAULT_THRESHOLDS } = options;
  const signal = options.signal ?? new AbortController().signal;
  const notices = new Map<string, Notice>();
  const passages = new Map<string, readonly Passage[]>();
  for (const source of options.sources) {
    for await (const fetched of source.notices(signal)) {
      if ('remark' in fetched) {
        options.onRemark?.(fetched.remark);
        continue;
      }
      if ('problem' in fetched) {
        options.onProblem?.(fetched.problem);
        continue;
      }
      const { notice } = fetched;
      if (notices.has(notice.id)) {
        options.onProblem?.(
          `${source.id}: there is a notice "${notice.id}" already; this one is left out. Give it another id.`,
        );
        continue;
      }
      const split = splitPassages(notice, rulesFor(notice.language));
      notices.set(notice.id, notice);
      passages.set(notice.id, split);
      await index.replace(notice, split);
    }
  }
  const newestFirst = [...notices.values()].sort(byNewest);
  const shelf = {
    notice: (id: string) => notices.get(id),
    passages: (noticeId: string) => passages.get(noticeId) ?? [],
  };
  const cut = createPassageCutter(PASSAGES_REMEMBERED);
  const vocabulary = loadVocabulary(newestFirst.map(({ publisher }) => publisher));
  const parts = { index, shelf, vocabulary, cut, thresholds };
  return {
    size: notices.size,
    onlySamples: notices.size > 0 && newestFirst.every(({ sample }) => sample),
    notices: ({ asOf, limit }: NoticeFilter) =>
      newestFirst.filter(({ published }) => !published || published.on <= asOf).slice(0, limit),
    notice: (id: string) => notices.get(id),
    ask: (request: AskRequest, abort: AbortSignal): Promise<Answer> => answerQuestion(request, parts, abort),
    close: () => index.close(),
  };
}
