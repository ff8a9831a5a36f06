/** What a person says, until the server has it: sent in order, and again where the network or the server failed, for a while. */

const TRY_AGAIN_MS = 1_500;
/** After this long a message has failed: the person decides whether it is sent again. */
const FAILS_AFTER_MS = 15_000;

/** The server has said no: sending it again by itself would change nothing. */
export class Refused extends Error {}

/** `post` sends an activity and gives its id; it throws `Refused` where there is no use in trying again. The server takes one activity once. */
export function createOutbox(post) {
  const waiting = [];
  let busy = false;

  function settle(entry, tell) {
    const position = waiting.indexOf(entry);
    if (position < 0) return;
    waiting.splice(position, 1);
    clearTimeout(entry.timer);
    tell();
  }

  async function flush() {
    if (busy) return;
    busy = true;
    while (waiting.length > 0) {
      const [entry] = waiting;
      try {
        const id = await post(entry.activity);
        settle(entry, () => entry.sent(id));
      } catch (error) {
        if (!(error instanceof Refused)) {
          setTimeout(flush, TRY_AGAIN_MS);
          break;
        }
        settle(entry, () => entry.failed(error.message));
      }
    }
    busy = false;
  }

  return {
    /** Sends what waits, now. */
    flush,
    /** Takes an activity. `sent` is called with its id, or `failed` with the server's words, null where it wasn't reached. */
    add(activity, { sent, failed }) {
      const entry = { activity, sent, failed };
      entry.timer = setTimeout(() => settle(entry, () => failed(null)), FAILS_AFTER_MS);
      waiting.push(entry);
      flush();
    },
  };
}
