/** The chat inside a frame of another site: the focus comes to it when it is opened, and Escape or its button asks the site to close it. */

const TAG = 'notice-assistant';

/** `framedBy`: the sites that may frame the page. `focus`: brings the focus to the box. */
export function joinFrame({ framedBy, closeButton, focus }) {
  const allowed = [location.origin, ...framedBy];
  /** The site's origin, once it has spoken; nothing is said to any other. */
  let site;
  const close = () => {
    if (site) parent.postMessage({ [TAG]: 'close' }, site);
  };
  addEventListener('message', ({ origin, source, data }) => {
    if (source !== parent || !allowed.includes(origin) || data?.[TAG] !== 'open') return;
    site = origin;
    closeButton.hidden = false;
    focus();
  });
  closeButton.addEventListener('click', close);
  addEventListener('keydown', (event) => {
    if (
      event.key !== 'Escape' ||
      event.defaultPrevented ||
      document.querySelector('dialog[open], :popover-open')
    )
      return;
    close();
  });
}
