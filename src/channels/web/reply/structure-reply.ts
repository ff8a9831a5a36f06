import { type Reply, wordReadAs } from '../../../../dialogs/index.ts';
import type { Citation, Notice } from '../../../../knowledge/index.ts';
import { answerData } from '../answer-data.ts';
import { answeredParts } from './answered.ts';
import { crisisCalls } from './calls.ts';
import { joinedParts } from './joined.ts';
import { notToldParts } from './not-told.ts';
import { listedParts, namedSources, noticeCard, suggestedParts, unansweredParts } from './offered.ts';
import { nothingHeadline, overviewParts } from './overview.ts';
import { type Block, PageReply, type TextBlock } from './page-reply.ts';
import { quotedBlocks } from './quoted.ts';
import { saidBlocks } from './said-blocks.ts';
import type { Setting } from './setting.ts';
import { languageOf, titleOf } from './sources.ts';
import { textBlocks } from './text-blocks.ts';

type Parts = Pick<PageReply, 'kind' | 'about' | 'headline' | 'state' | 'blocks' | 'sources'>;

const MOST_SUGGESTIONS = 5;
/** Of a notice shown in whole, in UTF-16 units: the rest is on its page. */
const LONGEST_SHOWN = 3_000;
const EMPTY: Parts = { kind: 'talk', about: null, headline: null, state: null, blocks: [], sources: [] };

/** A question that is none for the notices: it is answered in words, and nothing was looked for. */
const SAID_IN_WORDS: ReadonlySet<string> = new Set(['off-topic', 'not-a-question', 'refused', 'no-notices']);

/** The first sentence of a text, and what follows. */
function firstSentence(text: string): [first: string, rest: string] {
  const [, first = text, rest = ''] = /^(.+?[.!?。])\s+([\s\S]+)$/.exec(text) ?? [];
  return [first, rest];
}

/** What is said, as words alone. */
const wordsOf = (markdown: string): string =>
  saidBlocks(markdown)
    .flatMap((block) => (block.type === 'paragraph' ? block.lines.flat() : []))
    .map((inline) => inline.text)
    .join('');

function crisisParts(text: string): Parts {
  const [first, ...others] = saidBlocks(text);
  const calls = crisisCalls(saidBlocks(text));
  const [paragraph = ''] = text.split(/\n{2,}/);
  const [head, rest] = first?.type === 'paragraph' ? firstSentence(paragraph) : ['', ''];
  const isCallList = (block: TextBlock) => block.type === 'list' && crisisCalls([block]).length > 0;
  return {
    ...EMPTY,
    kind: 'crisis',
    headline: head === '' ? null : { kind: 'sentence', text: wordsOf(head), qualifier: null },
    blocks: [
      ...(rest === '' ? [] : saidBlocks(rest)),
      ...others.filter((block) => !isCallList(block)),
      ...(calls.length > 0 ? [{ type: 'calls' as const, heading: null, calls }] : []),
    ],
  };
}

/** A notice in whole, as blocks; of a longer one, or one that may only be quoted, its name and where it is read. */
function wholeNotice(notice: Notice, text: string, setting: Setting): Parts {
  const [lead] = saidBlocks(text);
  const isShown = notice.republish === 'full';
  const end = Math.min(notice.text.length, LONGEST_SHOWN);
  const body = isShown ? textBlocks(notice.text.slice(0, LONGEST_SHOWN * 2), { start: 0, end }) : [];
  return {
    ...EMPTY,
    kind: 'notice',
    about: null,
    headline: { kind: 'sentence', text: titleOf(notice, setting), qualifier: null },
    blocks: [...(lead && !isShown ? [lead] : []), ...body, noticeCard(notice, setting)],
  };
}

/** The points of one notice, word for word, as its quote. */
function summary(citations: readonly Citation[], text: string, setting: Setting): Parts {
  const [lead] = saidBlocks(text);
  const [first, ...also] = citations;
  if (!first) return { ...EMPTY, blocks: saidBlocks(text) };
  const own = [first, ...also.filter(({ noticeId }) => noticeId === first.noticeId)];
  return {
    ...EMPTY,
    about: titleOf(first, setting),
    blocks: [
      ...(lead ? [lead] : []),
      {
        type: 'quote',
        lead: null,
        language: languageOf(first, setting),
        title: titleOf(first, setting),
        href: setting.readerUrl(first, own.slice(1)),
        replaced: false,
        parts: joinedParts(
          own.map((citation) => ({
            blocks: quotedBlocks(citation, setting.noticeOf(citation)),
            note: null,
          })),
        ),
      },
    ],
    sources: namedSources(citations, setting),
  };
}

function listed(text: string, citations: readonly Citation[], setting: Setting): Parts {
  const blocks = saidBlocks(text);
  const at = blocks.findIndex(({ type }) => type === 'list');
  const lead = at < 0 ? blocks : blocks.slice(0, at);
  return listedParts(lead, at < 0 ? [] : blocks.slice(at + 1), citations, setting);
}

function partsOf(reply: Reply, setting: Setting): Parts {
  const { answer, notice, text, intent } = reply;
  const citations = reply.citations.map(({ citation }) => citation);
  if (notice) return wholeNotice(notice, text, setting);
  if (answer && intent === 'ask') {
    if (answer.status === 'answered')
      return answer.overview ? overviewParts(answer.overview, setting) : answeredParts(answer, setting);
    if (answer.status === 'suggested') return suggestedParts(answer, setting);
    if (answer.reason === 'distress') return crisisParts(text);
    if (answer.reason === 'not-told') return notToldParts(answer, setting);
    if (!SAID_IN_WORDS.has(answer.reason)) {
      const parts = unansweredParts(answer, setting);
      return answer.overview ? { ...parts, headline: nothingHeadline(answer.overview, setting) } : parts;
    }
  }
  const isList = (reply.state.offered?.length ?? 0) === citations.length && citations.length > 0;
  if (isList && (intent === 'latest' || intent === 'find')) return listed(text, citations, setting);
  if (intent === 'summarise') return summary(citations, text, setting);
  const kind = intent === 'welcome' ? 'welcome' : 'talk';
  return { ...EMPTY, kind, blocks: saidBlocks(text), sources: namedSources(citations, setting) };
}

/** How a misspelt question was read. */
function readAsBlock({ answer }: Reply, setting: Setting): Block[] {
  const words = answer ? wordReadAs(answer, setting) : null;
  return words === null ? [] : [{ type: 'paragraph', lines: [[{ text: words }]] }];
}

/** A reply as the page shows it: its structure, not its Markdown. */
export function structureReply(reply: Reply, setting: Setting): PageReply {
  const { answer } = reply;
  const data = answerData(reply, setting.translate, {
    reader: (citation) => setting.readerUrl(citation, []),
    calendar: setting.calendarUrl,
  });
  const gone = reply.intent === 'wrong' ? { ...reply, intent: 'ask' } : reply;
  const parts = partsOf(answer ? gone : reply, setting);
  const isRated = parts.kind === 'answered' || parts.kind === 'suggested' || parts.kind === 'choice';
  const offered = parts.blocks.flatMap((block) =>
    block.type === 'cards' ? block.cards.flatMap(({ say }) => say ?? []) : [],
  );
  return PageReply.parse({
    version: 1,
    language: reply.language,
    ...parts,
    blocks: [...saidBlocks(reply.lead ?? ''), ...parts.blocks, ...readAsBlock(reply, setting)],
    actions: data && isRated ? { ...data, rate: true } : null,
    suggestions:
      parts.kind === 'crisis'
        ? []
        : reply.suggestions.filter((one) => !offered.includes(one)).slice(0, MOST_SUGGESTIONS),
  });
}
