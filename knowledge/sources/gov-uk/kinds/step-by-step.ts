import { type Fields, html, lineOf, listOf, paragraph, section } from '../field-words.ts';
import { escaped } from '../gov-uk-content.ts';

/** The steps of a guide in order, each with what it names and costs. */
export function stepPieces(details: Fields): string[] {
  return listOf(details, 'step_by_step_nav').flatMap((guide) => [
    html(guide, 'introduction'),
    ...listOf(guide, 'steps').map((step, at) =>
      section(`Step ${at + 1}: ${lineOf(step, 'title')}`, ...listOf(step, 'contents').map(contentOf)),
    ),
  ]);
}

function contentOf(content: Fields): string {
  const items = listOf(content, 'contents').flatMap((item) => {
    const words = [lineOf(item, 'text'), lineOf(item, 'context')].filter((part) => part !== '').join(': ');
    return words === '' ? [] : [`<li>${escaped(words)}</li>`];
  });
  return items.length > 0 ? `<ul>${items.join('')}</ul>` : paragraph(lineOf(content, 'text'));
}
