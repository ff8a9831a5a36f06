import type { Logger } from '../logging/log.ts';
import type { FeedbackLog } from './feedback/feedback-log.ts';
import type { StateStorage } from './state/state-storage.ts';
import type { ConversationLog } from './talks/conversation-log.ts';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

interface RetentionOptions {
  readonly log: ConversationLog;
  readonly storage: StateStorage;
  readonly feedback: FeedbackLog;
  /** Conversations idle for longer than this many days are forgotten, with what is remembered of them, and remarks as old. */
  readonly days: number;
  readonly now: () => Date;
  readonly logger: Logger;
  /** Called after each sweep: what was deleted goes from the files too. */
  readonly clean: () => Promise<void>;
}

/** Forgets what is older than the set time, once; returns how many conversations, states and remarks went. */
export async function forgetIdle({
  log,
  storage,
  feedback,
  days,
  now,
  clean,
}: Omit<RetentionOptions, 'logger'>) {
  const before = new Date(now().getTime() - days * DAY_MS);
  const conversations = (await log.deleteIdleSince(before)).length;
  // Every turn writes its state, so a state lies idle as long as its conversation; this also reaches channels that keep no log here.
  const states = await storage.deleteIdleSince(before);
  const remarks = await feedback.deleteBefore(before);
  await clean();
  return { conversations, states, remarks };
}

/** Forgets idle conversations now and every hour, until the returned function is called. It keeps no process alive. */
export function keepForgetting(options: RetentionOptions): () => void {
  let isStopped = false;
  async function sweep(): Promise<void> {
    try {
      const gone = await forgetIdle(options);
      if (gone.conversations + gone.states + gone.remarks > 0)
        options.logger.info(gone, 'old conversations deleted');
    } catch (error) {
      // A sweep that the stop has broken off goes on after the next start.
      if (isStopped) return;
      options.logger.error(
        { err: error },
        'old conversations could not be deleted; the next try is in an hour',
      );
    }
  }
  void sweep();
  const timer = setInterval(() => void sweep(), HOUR_MS).unref();
  return () => {
    isStopped = true;
    clearInterval(timer);
  };
}
