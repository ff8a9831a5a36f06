import { type FeedbackLog, type LoggedRemark, MOST_REMARKS } from './feedback-log.ts';

/** Remarks in memory, gone with the process. */
export function createMemoryFeedbackLog(now: () => Date): FeedbackLog {
  const distress = new Map<string, number>();
  let kept: { readonly talk: string; readonly remark: LoggedRemark }[] = [];
  function keepOnly(isKept: (one: (typeof kept)[number]) => boolean): number {
    const before = kept.length;
    kept = kept.filter(isKept);
    return before - kept.length;
  }
  return {
    async add(remark, talk) {
      kept.push({ talk, remark: { ...remark, noticeIds: [...remark.noticeIds], at: now() } });
      if (kept.length > MOST_REMARKS) kept.shift();
    },
    async read({ kinds, since }) {
      return kept
        .map(({ remark }) => remark)
        .filter(({ kind, at }) => kinds.includes(kind) && (since === undefined || at >= since))
        .reverse();
    },
    deleteTalk: async (talk) => keepOnly((one) => one.talk !== talk),
    async countDistress(day) {
      distress.set(day, (distress.get(day) ?? 0) + 1);
    },
    distressCounts: async () =>
      [...distress].map(([day, count]) => ({ day, count })).sort((a, b) => b.day.localeCompare(a.day)),
    async deleteBefore(before) {
      const first = before.toISOString().slice(0, 10);
      for (const day of distress.keys()) if (day < first) distress.delete(day);
      return keepOnly(({ remark }) => remark.at >= before);
    },
  };
}
