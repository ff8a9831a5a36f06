import { type FeedbackLog, type LoggedRemark, MOST_REMARKS } from './feedback-log.ts';

/** Remarks in memory, gone with the process. */
export function createMemoryFeedbackLog(now: () => Date): FeedbackLog {
  let remarks: LoggedRemark[] = [];
  return {
    async add(remark) {
      remarks.push({ ...remark, noticeIds: [...remark.noticeIds], at: now() });
      if (remarks.length > MOST_REMARKS) remarks.shift();
    },
    async read({ kinds, since }) {
      return remarks
        .filter(({ kind, at }) => kinds.includes(kind) && (since === undefined || at >= since))
        .reverse();
    },
    async deleteBefore(before) {
      const kept = remarks.filter(({ at }) => at >= before);
      const gone = remarks.length - kept.length;
      remarks = kept;
      return gone;
    },
  };
}
