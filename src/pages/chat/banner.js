/** One line under the header about the connection, with a way out. */

/** Lost for less than this, nobody needs to know. */
const GRACE_MS = 800;
const GLAD_FOR_MS = 3_000;

/** `show` tells of trouble at once; `lost` and `found` of a connection that goes and comes back. */
export function createBanner(place, { texts }) {
  const words = place.querySelector('.words');
  const again = place.querySelector('#try-again');
  const notices = place.querySelector('#read-notices');
  let timer = null;
  let act = () => {};
  again.addEventListener('click', () => act());

  function show(message, { kind = 'trouble', label = texts.tryAgain, action = null } = {}) {
    clearTimeout(timer);
    place.hidden = message === '';
    place.dataset.kind = kind;
    words.textContent = message;
    again.hidden = action === null;
    again.textContent = label;
    notices.hidden = kind === 'fine';
    act = action ?? (() => {});
  }

  return {
    show,
    hide: () => show(''),
    lost(action) {
      if (!place.hidden && place.dataset.kind === 'offline') return;
      clearTimeout(timer);
      const tell = () => show(texts.offline, { kind: 'offline', action });
      if (navigator.onLine) timer = setTimeout(tell, GRACE_MS);
      else tell();
    },
    found() {
      clearTimeout(timer);
      if (place.hidden || place.dataset.kind !== 'offline') return show('');
      show(texts.connectedAgain, { kind: 'fine' });
      timer = setTimeout(() => show(''), GLAD_FOR_MS);
      return undefined;
    },
  };
}
