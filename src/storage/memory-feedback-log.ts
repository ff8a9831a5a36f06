import { type FeedbackLog, type LoggedRemark, MOST_REMARKS } from './feedback-log.ts';

/** Remarks in memory, gone with the process. */
export function createMemoryFeedbackLog(now: () => Date): FeedbackLog {
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
    deleteBefore: async (before) => keepOnly(({ remark }) => remark.at >= before),
  };
}
