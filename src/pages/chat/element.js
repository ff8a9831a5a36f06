/** Makes elements: text stays text, whatever is in it. */

/** An element with attributes and children; `on…` attributes are listeners, null and false ones are left out, and so are empty children. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on')) made.addEventListener(key.slice(2), value);
    else if (value === true) made.setAttribute(key, '');
    else if (value !== null && value !== false && value !== undefined) made.setAttribute(key, value);
  }
  made.append(
    ...children
      .flat()
      .filter((child) => child !== null && child !== undefined && child !== false && child !== ''),
  );
  return made;
}

const SVG = 'http://www.w3.org/2000/svg';

/** One of the page's icons; it says nothing by itself. */
export function icon(name) {
  const drawn = document.createElementNS(SVG, 'svg');
  drawn.setAttribute('class', 'icon');
  drawn.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', `#icon-${name}`);
  drawn.append(use);
  return drawn;
}

/** A button that does something and submits nothing. */
export const button = (attributes, ...children) =>
  element('button', { type: 'button', ...attributes }, ...children);

/** A text with its places, such as `{{title}}`, filled in. */
export const fill = (text, values) =>
  text.replace(/\{\{(\w+)\}\}/g, (place, name) => (name in values ? values[name] : place));
