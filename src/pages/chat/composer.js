/** The box in which a question is written. */

/** Calls `send` with what was written. What is too long stays in the box, and `texts.messageTooLong` says so. */
export function createComposer({ form, box, hint }, { texts, limit, send }) {
  const grow = () => {
    box.style.height = 'auto';
    box.style.height = `${box.scrollHeight}px`;
  };
  const tell = (message) => {
    hint.textContent = message;
    hint.hidden = message === '';
    box.setAttribute('aria-invalid', String(message !== ''));
  };
  const fill = (text) => {
    box.value = text;
    grow();
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = box.value.trim();
    if (text === '') return box.focus();
    if (text.length > limit) return tell(texts.messageTooLong);
    tell('');
    fill('');
    box.focus({ preventScroll: true });
    return send(text);
  });
  box.addEventListener('input', () => {
    grow();
    if (!hint.hidden && box.value.trim().length <= limit) tell('');
  });
  box.addEventListener('keydown', (event) => {
    // While Korean is being composed, Enter ends the syllable.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    form.requestSubmit();
  });
  box.required = false;
  grow();
  return { fill, focus: () => box.focus(), text: () => box.value };
}
