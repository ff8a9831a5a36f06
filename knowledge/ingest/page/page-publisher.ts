import { allLanguages, anyWords } from '../../languages/languages.ts';

const rightsWords = anyWords(
  ({ furniture }) => furniture.rightsWords,
  (words) => `${words}|©|ⓒ|\\(c\\)|(?:19|20)\\d{2}(?:\\s*[-–~]\\s*(?:19|20)?\\d{2,4})?`,
  'giu',
);

/** Who publishes, told by a line on rights ("© Ministry of X. All rights reserved."); null where it names nobody. */
export function publisherOfRights(line: string): string | null {
  const name = line
    .replace(rightsWords(), ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^(?:by |[\s.,:;|-])+|[\s.,:;|-]+$/giu, '');
  return name.length >= 2 && name.length <= 120 && /\p{L}/u.test(name) ? name : null;
}

/** Who publishes, told by the notice's first sentence ("The Ministry of X announced …"); null where it doesn't say. */
export function publisherOfText(text: string): string | null {
  const opening = text.slice(0, 400).replace(/[^\S\n]+/gu, ' ');
  for (const { bodies } of allLanguages()) {
    const named = bodies.subject.exec(opening)?.[1];
    if (named !== undefined) return named;
  }
  return null;
}
