/** What a person says, until the server has it: sent in order, and again where the network or the server failed. */

const TRY_AGAIN_MS = 1_500;

/** The server has said no: sending it again would change nothing. */
export class Refused extends Error {}

/** `post` sends an activity and gives its id; it throws `Refused` where there is no use in trying again. The server takes one activity once. */
export function createOutbox(post) {
  const waiting = [];
  let busy = false;

  function done(entry, tell) {
    const position = waiting.indexOf(entry);
    if (position < 0) return;
    waiting.splice(position, 1);
    tell(entry.observer);
  }

  async function flush() {
    if (busy) return;
    busy = true;
    while (waiting.length > 0) {
      const [entry] = waiting;
      try {
        const id = await post(entry.activity);
        done(entry, (observer) => {
          observer.next?.(id);
          observer.complete?.();
        });
      } catch (error) {
        if (!(error instanceof Refused)) {
          setTimeout(flush, TRY_AGAIN_MS);
          break;
        }
        done(entry, (observer) => observer.error?.(error));
      }
    }
    busy = false;
  }

  return {
    /** Sends what waits, now. */
    flush,
    /** Takes an activity when it is subscribed to, and lets go of it when it is no longer. */
    add: (activity) => ({
      subscribe(observer) {
        const entry = { activity, observer };
        waiting.push(entry);
        flush();
        return { unsubscribe: () => done(entry, () => {}) };
      },
    }),
  };
}
