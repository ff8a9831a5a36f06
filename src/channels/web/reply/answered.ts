import {
  type Headline,
  headlineOf,
  plainText,
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

type Answered = Extract<Answer, { status: 'answered' }>;

/** Statements of one notice that are said in the same way. */
type Group = readonly [Statement, ...Statement[]];

const manner = ({ role, citation: { noticeId } }: Statement): string =>
  `${role === 'supports' ? 'governs' : role} ${noticeId}`;

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

function leadOf({ role, citation }: Statement, answer: Answered, voice: Voice): string | null {
  const how = role === 'governs' && changes(answer) ? 'changed' : role;
  if (how === 'governs' || how === 'supports') return null;
  const day = wordPublication(citation.published, voice);
  return voice.translate(`answer.${how}`, { day, quote: '' }).trim();
}

/** What follows from quoted words, save for what the headline says already; null where nothing does. */
function noteOf(
  statement: Statement,
  answer: Answered,
  headline: Headline | null,
  voice: Voice,
): string | null {
  const isHeadline = statement === answer.statements[0] && headline !== null;
  const isSaid = isHeadline && (headline.standing !== null || headline.marks.length > 0);
  const said = isSaid ? (headline.resolved ?? '') : wordDates(statement, answer, voice);
  return said === '' ? null : said;
}

function quoteOf(
  group: Group,
  answer: Answered,
  headline: Headline | null,
  voice: Voice,
  setting: Setting,
): Quote {
  const [first, ...also] = group;
  const { citation } = first;
  const governs = answer.statements[0];
  return {
    type: 'quote',
    lead: leadOf(first, answer, voice),
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
          one === governs ? (headline?.marks ?? []) : [],
        ),
        note: noteOf(one, answer, headline, voice),
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
  const citations: Citation[] = answer.statements.map(({ citation }) => citation);
  return {
    kind: 'answered',
    about: titleOf(answer.statements[0].citation, setting),
    headline: headline && { kind: headline.kind, text: headline.text, qualifier: headline.qualifier },
    state: headline?.standing ?? null,
    blocks: groupsOf(answer.statements).map((group) => quoteOf(group, answer, headline, voice, setting)),
    sources: sourcesOf(citations, replacedIn(answer), setting),
  };
}
