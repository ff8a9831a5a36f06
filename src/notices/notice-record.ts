import { z } from 'zod';
import { Notice, type NoticeStore, revisionOf, type StoreBatch, Withdrawal } from '../../knowledge/index.ts';

/** Citations rely on it that a revision stands for the words. */
const ExportedNotice = Notice.refine(({ title, text, revision }) => revision === revisionOf(title, text), {
  message: "doesn't stand for these words",
  path: ['revision'],
});

/** A line of an export: a notice with what is kept of it. */
const NoticeRecord = z.object({
  source: z.string().min(1).max(1_100),
  notice: ExportedNotice,
  missedRuns: z.int().min(0).default(0),
  withdrawal: Withdrawal.nullable().default(null),
  /** When its words last changed, ISO 8601. */
  changedAt: z.iso.datetime().nullable().default(null),
  /** Texts that it had before, oldest first. */
  earlier: z.array(ExportedNotice).max(1_000).default([]),
});

/** All that is kept of notices, a JSON object a line, in the order in which they were first stored. */
export function* exportRecords(store: NoticeStore): Generator<string> {
  for (const { sourceId, notice, missedRuns, withdrawal, changedAt } of store.changedSince(0)) {
    const record: z.input<typeof NoticeRecord> = {
      source: sourceId,
      notice,
      missedRuns,
      withdrawal,
      changedAt: changedAt?.toISOString() ?? null,
      earlier: store.earlier(notice.id),
    };
    yield `${JSON.stringify(record)}\n`;
  }
}

/** Reads a line of an export into what is to be stored; a problem, without its place, where it is none. */
export function importRecord(line: string): { readonly batch: StoreBatch } | { readonly problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { problem: 'no JSON' };
  }
  const record = NoticeRecord.safeParse(value);
  if (!record.success) {
    const [issue] = record.error.issues;
    return { problem: `${issue?.path.join('.') || 'the line'}: ${issue?.message ?? 'not valid'}` };
  }
  const { source, notice, missedRuns, withdrawal, earlier } = record.data;
  const changedAt = record.data.changedAt === null ? null : new Date(record.data.changedAt);
  if (earlier.some(({ id }) => id !== notice.id))
    return { problem: 'earlier: holds texts of another notice' };
  return {
    batch: {
      notices: [{ sourceId: source, notice, missedRuns, withdrawal, changedAt }],
      revisions: earlier,
    },
  };
}
