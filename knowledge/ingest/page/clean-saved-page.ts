import { anyOf, anyWords } from '../../languages/languages.ts';
import type { Day } from '../../notice.ts';
import { authorOf, type Byline, readByline } from './byline.ts';
import { isLoneLabel, readPageFields } from './page-fields.ts';
import {
  breadcrumbSteps,
  isCopyrightLine,
  isFootLine,
  isMenuLine,
  isMenuWord,
  isSectionName,
  isSkipLink,
  looksLikeSectionName,
  sectionKey,
  startsAtHome,
} from './page-furniture.ts';
import { asFields } from './page-head.ts';
import { publisherOfRights, publisherOfText } from './page-publisher.ts';

/** The notice that a saved page carries. */
export interface SavedPage {
  /** Empty where no line stands for it. */
  readonly title: string;
  /** The notice's lines word for word, without white space at their ends and without repeated blank lines. */
  readonly text: string;
  /** The day of publication where a date line states it. */
  readonly published: Day | null;
  readonly publisher: string | null;
}

/** UTF-16 units from which a line is a paragraph, neither a title nor furniture. */
const PARAGRAPH_LENGTH = 300;

/**
 * Takes the notice out of a web page saved as text. A line goes only where a rule of `page-furniture.ts` or `page-fields.ts`
 * knows it, and only above the first or below the last line of the notice itself.
 */
export function cleanSavedPage(page: string): SavedPage {
  const lines = page.split(/\r\n?|\n/u).map((line) => line.trimEnd());
  const head = readHead(lines);
  const foot = readFoot(lines, head.end, head.sections);
  const body = lines
    .slice(head.end, foot.start)
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .replace(/^\n+|\n+$/gu, '');
  // A page of one line is all text.
  const text = body === '' ? head.title : body;
  return {
    title: body === '' ? '' : head.title,
    text,
    published: head.published ?? foot.published,
    publisher: head.publisher ?? foot.publisher ?? head.author ?? foot.author ?? publisherOfText(text),
  };
}

interface Head {
  readonly title: string;
  readonly published: Day | null;
  readonly publisher: string | null;
  readonly author: string | null;
  /** Keys of the section names that the page's own breadcrumb lists. */
  readonly sections: ReadonlySet<string>;
  /** Index of the first line of the notice's text. */
  readonly end: number;
}

function readHead(lines: readonly string[]): Head {
  const sections = new Set<string>();
  let title = '';
  let published: Day | null = null;
  let publisher: string | null = null;
  let author: string | null = null;
  let end = 0;
  for (; end < lines.length; end += 1) {
    const line = lines[end] ?? '';
    if (line.trim() === '') continue;
    if (line.length > PARAGRAPH_LENGTH || isCopyrightLine(line)) break;
    if (isSkipLink(line) || isMenuWord(line) || isMenuLine(line)) continue;
    const steps = breadcrumbSteps(line);
    if (steps && (title === '' || startsAtHome(steps))) {
      for (const step of steps) sections.add(sectionKey(step));
      continue;
    }
    if (isSectionName(line, sections) || (title !== '' && line.trim() === title)) continue;
    const labelled = isLoneLabel(line)
      ? `${line.trim()} ${lines[end + 1]?.slice(0, 100).trim() ?? ''}`
      : line;
    const fields = readPageFields(labelled);
    if (fields && !(fields.bareDate && describesEvent(lines, end))) {
      published ??= fields.published;
      publisher ??= fields.publisher;
      author ??= fields.author;
      if (labelled !== line) end += 1;
      continue;
    }
    const byline: Byline | null = title === '' || published !== null ? null : readByline(line);
    if (byline && !describesEvent(lines, end)) {
      published = byline.published;
      author ??= byline.publisher;
      continue;
    }
    const by = title === '' ? null : authorOf(line);
    if (by !== null) {
      author ??= by.publisher;
      continue;
    }
    if (title !== '') break;
    title = line.trim();
  }
  return { title, published, publisher, author, sections, end };
}

const eventLabel = anyWords(
  ({ boards }) => boards.eventLabel,
  (words) => `^\\W*(?:${words})\\s*[:：]`,
  'iu',
);
const neighbour = anyOf(({ furniture }) => furniture.neighbour);

/** A bare "Date : …" that is followed by a time or a place belongs to an event. */
function describesEvent(lines: readonly string[], position: number): boolean {
  const following = lines.slice(position + 1).find((line) => line !== '') ?? '';
  return eventLabel().test(following.trim());
}

interface Foot {
  /** Index of the first line below the notice's text. */
  readonly start: number;
  readonly published: Day | null;
  readonly publisher: string | null;
  readonly author: string | null;
}

function readFoot(lines: readonly string[], textStart: number, sections: ReadonlySet<string>): Foot {
  let start = lines.length;
  let published: Day | null = null;
  let publisher: string | null = null;
  let author: string | null = null;
  let belowIsRights = false;
  while (start > textStart) {
    const line = lines[start - 1] ?? '';
    if (line.trim() === '') {
      start -= 1;
      continue;
    }
    if (line.length > PARAGRAPH_LENGTH) break;
    const above = lines[start - 2]?.trim() ?? '';
    const strayName = belowIsRights && above === '' && start - 1 > textStart && looksLikeSectionName(line);
    const fields = readPageFields(asFields(line) ?? line);
    const isNeighbour = neighbour().test(above);
    const known =
      isFootLine(line) ||
      isMenuWord(line) ||
      isMenuLine(line) ||
      isSkipLink(line) ||
      isSectionName(line, sections);
    if (!known && !strayName && !isNeighbour && (fields === null || fields.bareDate)) break;
    belowIsRights = isCopyrightLine(line);
    if (belowIsRights) publisher = publisherOfRights(line) ?? publisher;
    published ??= fields?.published ?? null;
    author ??= fields?.author ?? null;
    start -= 1;
  }
  return { start, published, publisher, author };
}
