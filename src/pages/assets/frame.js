/** The chat inside a frame of another site: the focus comes to it when it is opened, and Escape asks the site to close it. */
(() => {
  const TAG = 'notice-assistant';
  const { parents } = document.currentScript.dataset;
  const allowed = [location.origin, ...JSON.parse(parents)];
  /** The site's origin, once it has spoken; nothing is said to any other. */
  let site;

  const sendBox = () => document.querySelector('[data-id="webchat-sendbox-input"]');

  /** Now, or as soon as the box is there, unless the person has gone elsewhere by then. */
  function focusSendBox() {
    const box = sendBox();
    if (box) return box.focus();
    document.getElementById('talk').focus();
    const observer = new MutationObserver(() => {
      const came = sendBox();
      if (!came) return;
      observer.disconnect();
      if (document.activeElement?.id === 'talk') came.focus();
    });
    observer.observe(document.getElementById('chat'), { childList: true, subtree: true });
    return undefined;
  }

  addEventListener('message', ({ origin, source, data }) => {
    if (source !== parent || !allowed.includes(origin) || data?.[TAG] !== 'open') return;
    site = origin;
    focusSendBox();
  });
  addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog[open]')) return;
    if (site) parent.postMessage({ [TAG]: 'close' }, site);
  });
})();
