import {
  type Headline,
  headlineOf,
  plainText,
  type ToldParts,
  toldParts,
  type Voice,
  wordDates,
  wordPublication,
} from '../../../../dialogs/index.ts';
import type { Answer, Citation, Statement } from '../../../../knowledge/index.ts';
import { joinedParts } from './joined.ts';
import type { PageReply, Quote } from './page-reply.ts';
import { quotedBlocks } from './quoted.ts';
import type { Setting } from './setting.ts';
import { languageOf, sourcesOf, titleOf } from './sources.ts';
import { blocksBelow, toldBlocks } from './told-blocks.ts';

type Answered = Extract<Answer, { status: 'answered' }>;

/** Statements of one notice that are said in the same way. */
type Group = readonly [Statement, ...Statement[]];

const manner = ({ role, citation: { noticeId } }: Statement): string =>
  `${role === 'supports' ? 'governs' : role} ${noticeId}`;

/** What an answer says besides its quotes. */
interface Said {
  readonly headline: Headline | null;
  readonly told: ToldParts;
}

/** One group a notice, in the order of the answer; within it in the order of the notice. */
function groupsOf(statements: readonly Statement[]): Group[] {
  const groups = new Map<string, Statement[]>();
  for (const one of statements) groups.set(manner(one), [...(groups.get(manner(one)) ?? []), one]);
  return [...groups.values()].flatMap((group) => {
    const [first, ...rest] = group.toSorted((a, b) => a.citation.start - b.citation.start);
    return first ? [[first, ...rest] as const] : [];
  });
}

const changes = ({ statements }: Answered): boolean => statements.some(({ role }) => role === 'changes');

/** Ids of the notices that no longer hold as they are quoted. */
function replacedIn(answer: Answered): Set<string> {
  const isChanged = changes(answer);
  const outdated = answer.statements.filter(
    ({ role }) => role === 'superseded' || (isChanged && role === 'governs'),
  );
  return new Set(outdated.map(({ citation }) => citation.noticeId));
}

function leadOf(
  { role, citation }: Statement,
  answer: Answered,
  { lead }: ToldParts,
  voice: Voice,
): string | null {
  const how = role === 'governs' && changes(answer) ? 'changed' : role;
  if (how === 'governs' || how === 'supports')
    return lead !== '' && citation.noticeId === answer.statements[0].citation.noticeId ? lead : null;
  const day = wordPublication(citation.published, voice);
  return voice.translate(`answer.${how}`, { day, quote: '' }).trim();
}

/** What follows from quoted words, save for what the headline says already; null where nothing does. */
function noteOf(
  statement: Statement,
  answer: Answered,
  { headline, told }: Said,
  voice: Voice,
): string | null {
  const value = told.values[answer.statements.indexOf(statement)] ?? '';
  if (value !== '') return value;
  if (told.table !== null && statement.fact !== undefined) return null;
  const isHeadline = statement === answer.statements[0] && headline !== null;
  const isSaid = isHeadline && (headline.standing !== null || headline.marks.length > 0);
  const said = isSaid ? (headline.resolved ?? '') : wordDates(statement, answer, voice);
  return said === '' ? null : said;
}

/** The statements of a group, and the rows beside them of a list that its own words tell, in the notice's order. */
function withRows(group: Group, answer: Answered, { rows }: ToldParts): Group {
  const [governs] = answer.statements;
  if (!group.includes(governs)) return group;
  const further = rows.flatMap((row): Statement[] => {
    const isQuoted = group.some(({ citation }) => citation.start < row.end && row.start < citation.end);
    return isQuoted ? [] : [{ role: 'supports', citation: row, dates: [] }];
  });
  const [first, ...also] = [...group, ...further].toSorted((a, b) => a.citation.start - b.citation.start);
  return first ? [first, ...also] : group;
}

function quoteOf(quoted: Group, answer: Answered, said: Said, voice: Voice, setting: Setting): Quote {
  const group = withRows(quoted, answer, said.told);
  const [first, ...also] = group;
  const { citation } = first;
  const governs = answer.statements[0];
  return {
    type: 'quote',
    lead: leadOf(first, answer, said.told, voice),
    language: languageOf(citation, setting),
    title: titleOf(citation, setting),
    href: setting.readerUrl(
      citation,
      also.map((one) => one.citation),
    ),
    replaced: replacedIn(answer).has(citation.noticeId),
    parts: joinedParts(
      group.map((one) => ({
        blocks: quotedBlocks(
          one.citation,
          setting.noticeOf(one.citation),
          one === governs ? (said.headline?.marks ?? []) : [],
        ),
        note: noteOf(one, answer, said, voice),
      })),
    ),
  };
}

/** The structure of an answer that notices give: what it is of, the headline as far as it is typed, and a quote for each notice. */
export function answeredParts(
  answer: Answered,
  setting: Setting,
): Pick<PageReply, 'kind' | 'about' | 'headline' | 'state' | 'blocks' | 'sources'> {
  const voice: Voice = { language: setting.language, translate: setting.translate, markup: plainText };
  const headline = headlineOf(answer, voice);
  const told = toldParts(answer, voice);
  const citations: Citation[] = answer.statements.map(({ citation }) => citation);
  return {
    kind: 'answered',
    about: titleOf(answer.statements[0].citation, setting),
    headline: headline && { kind: headline.kind, text: headline.text, qualifier: headline.qualifier },
    state: headline?.standing ?? null,
    blocks: [
      ...toldBlocks(told, answer.statements[0].citation.publisher, setting),
      ...groupsOf(answer.statements).map((group) =>
        quoteOf(group, answer, { headline, told }, voice, setting),
      ),
      ...blocksBelow(told),
    ],
    sources: sourcesOf(citations, replacedIn(answer), setting),
  };
}
