import { Readability } from '@mozilla/readability';
import { type HtmlDocument, type HtmlElement, parseHtml } from './document.ts';
import { htmlText } from './text.ts';

/** Elements that the search for the main text may take on: beyond them it would take seconds. */
const MOST_ELEMENTS = 15_000;
/** The same for elements together with characters that are written as references (`&amp;`): the search writes the page out and parses it again. */
const MOST_NODES = 30_000;
/** A shorter finding is a remnant, not a notice. */
const SHORTEST = 80;

/**
 * The words of the part of a page that reads like its article, as `htmlText` writes them. Empty where no part does. Takes the document apart:
 * whatever else is wanted of it has to be read before.
 */
export function mainText(document: HtmlDocument): string {
  const elements = [...document.querySelectorAll('*')].length;
  const references = document.body.textContent.match(/[&<>\u00a0]/g)?.length ?? 0;
  if (elements > MOST_ELEMENTS || elements + references > MOST_NODES) return '';
  const article = new Readability<HtmlElement>(document, {
    serializer: (node: HtmlElement) => node,
    disableJSONLD: true,
  }).parse();
  const text = article?.content ? htmlText(article.content) : '';
  return text.length < SHORTEST ? '' : text;
}

/** The words of a piece of HTML, such as the text of a feed's entry. Empty where it has none; null where it can't be read as `parseHtml` says. */
export function fragmentText(html: string): string | null {
  const document = parseHtml(html);
  return document && htmlText(document.body);
}
