import { setTimeout as delay } from 'node:timers/promises';
import type { Middleware, TurnContext } from 'botbuilder';

/** An answer that takes no longer is there before anybody asks whether one comes. In milliseconds. */
const PATIENCE_MS = 300;
/** How long channels show that somebody is typing, less what the way takes. In milliseconds. */
const SHOWN_MS = 2_500;

/**
 * Shows that an answer is being worked on, while a message takes longer than 300 ms. Where a reply is awaited in the HTTP response nobody
 * would see it. That it can't be shown is told to `onError`, and costs nobody the answer (botbuilder's own `ShowTypingMiddleware` would
 * end the turn's error handler, or the program).
 */
export function showTyping(onError: (error: unknown) => void, patienceMs = PATIENCE_MS): Middleware {
  return {
    async onTurn(context, next) {
      const { type, deliveryMode } = context.activity;
      if (type !== 'message' || deliveryMode === 'expectReplies') return next();
      const done = new AbortController();
      const showing = show(context, done.signal, patienceMs).catch(onError);
      try {
        await next();
      } finally {
        done.abort();
        await showing;
      }
    },
  };
}

async function show(context: TurnContext, done: AbortSignal, patienceMs: number): Promise<void> {
  for (let wait = patienceMs; await passed(wait, done); wait = SHOWN_MS) {
    if (context.responded) return;
    const { conversation, from, recipient, serviceUrl, channelId, id } = context.activity;
    const typing = { type: 'typing', conversation, from: recipient, recipient: from, serviceUrl, channelId };
    // Past the context, for which a typing bot would have answered.
    await context.adapter.sendActivities(context, [
      { ...typing, ...(id !== undefined && { replyToId: id }) },
    ]);
  }
}

/** True after the time, false at once where it is done before. */
async function passed(milliseconds: number, done: AbortSignal): Promise<boolean> {
  try {
    await delay(milliseconds, undefined, { signal: done, ref: false });
    return true;
  } catch (error) {
    if (done.aborted) return false;
    throw error;
  }
}
