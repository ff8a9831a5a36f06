import { type NotTold, plainText, type Voice, wordPublication } from '../../../../dialogs/index.ts';
import type { Answer, ChangedNotice, Citation, Notice, Question } from '../../../../knowledge/index.ts';
import { callOfAuthority, callOfNotice } from './calls.ts';
import { joinedBlocks } from './joined.ts';
import type { Block, Card, PageReply } from './page-reply.ts';
import { quotedBlocks } from './quoted.ts';
import type { Setting } from './setting.ts';
import { factsOf, languageOf, sourcesOf, titleOf } from './sources.ts';
import { plainLine } from './text-blocks.ts';

type Parts = Pick<PageReply, 'kind' | 'about' | 'headline' | 'state' | 'blocks' | 'sources'>;
type Unanswered = Exclude<Extract<Answer, { status: 'unanswered' }>, NotTold>;

/** Words that were looked for are said up to so many: more would be the question over again. */
const MOST_WORDS = 4;
/** Nobody can take in more at once. */
const MOST_CARDS = 6;
const NONE: ReadonlySet<string> = new Set();

const sentence = (text: string): PageReply['headline'] => ({ kind: 'sentence', text, qualifier: null });
const paragraph = (text: string): Block => ({ type: 'paragraph', lines: [plainLine(text)] });

function noteOf({ noticeId }: Citation, changed: readonly ChangedNotice[], setting: Setting): string | null {
  const by = changed.find((one) => one.noticeId === noticeId)?.by;
  if (!by) return null;
  const voice: Voice = { ...setting, markup: plainText };
  const day = wordPublication(by.published, voice);
  return setting.translate('web.changedBy', { day, title: titleOf(by, setting) });
}

/** A passage as a card to read, with what newer notices change of it. */
export function cardOf(
  citation: Citation,
  changed: readonly ChangedNotice[],
  setting: Setting,
  also: readonly Citation[] = [],
): Card {
  const { language, translate } = setting;
  const own = languageOf(citation, setting);
  const inOther = own !== language && own !== 'und';
  const names = new Intl.DisplayNames(language, { type: 'language' });
  return {
    number: null,
    title: titleOf(citation, setting),
    language: own,
    facts: inOther ? [translate('web.inLanguage', { language: names.of(own) ?? own })] : [],
    passage: joinedBlocks(
      [citation, ...also]
        .toSorted((a, b) => a.start - b.start)
        .flatMap((one) => quotedBlocks(one, setting.noticeOf(one))),
    ),
    note: noteOf(citation, changed, setting),
    href: setting.readerUrl(citation, also),
    say: null,
  };
}

/** Passages of one notice together, in the order in which the notices are first named. */
function byNotice(passages: readonly Citation[]): [Citation, ...Citation[]][] {
  const groups = new Map<string, [Citation, ...Citation[]]>();
  for (const passage of passages) {
    const group = groups.get(passage.noticeId);
    if (group) group.push(passage);
    else groups.set(passage.noticeId, [passage]);
  }
  return [...groups.values()];
}

/** What a question was searched for by; null where it says nothing but question words, or where nobody knows how many notices there are. */
function wordLookedFor({ concepts }: Question, { translate, held, language }: Setting): string | null {
  const named = concepts.filter(({ aspect }) => aspect !== true);
  const words = [...new Set((named.length > 0 ? named : concepts).map(({ word }) => word))];
  if (words.length === 0 || held === null) return null;
  const quoted = words.slice(0, MOST_WORDS).map((word) => translate('web.word', { word }));
  const list = new Intl.ListFormat(language, { type: 'unit' }).format(quoted);
  return translate('web.lookedFor', { count: held, words: list });
}

/** Passages that may answer; where one of several things was meant, numbered, for the number is a reply. */
export function suggestedParts(
  { passages, choices, changed = [], question }: Extract<Answer, { status: 'suggested' }>,
  setting: Setting,
): Parts {
  const { translate } = setting;
  const areNotices = choices.length > 0 && choices.every(({ noticeId }) => noticeId !== null);
  const cards =
    choices.length === 0
      ? byNotice(passages).map(([citation, ...also]) => cardOf(citation, changed, setting, also))
      : passages.slice(0, MOST_CARDS).flatMap((citation, at): Card[] => {
          const card = cardOf(citation, changed, setting);
          const choice = choices[at];
          return choice ? [{ ...card, number: at + 1, title: choice.label, say: choice.label }] : [];
        });
  const head = choices.length === 0 ? 'unsure' : areNotices ? 'whichNotice' : 'whichPlace';
  const count = cards.length;
  const unsure = [wordLookedFor(question, setting), translate('web.mayAnswer', { count })].filter(Boolean);
  return {
    kind: choices.length === 0 ? 'suggested' : 'choice',
    about: null,
    headline: sentence(translate(`web.${head}`, { count })),
    state: null,
    blocks: [
      ...(choices.length === 0 ? [paragraph(unsure.join(' '))] : []),
      { type: 'cards', heading: null, cards },
    ],
    sources: [],
  };
}

function nearestCard(citation: Citation, changed: readonly ChangedNotice[], setting: Setting): Card {
  return { ...cardOf(citation, changed, setting), passage: [], facts: factsOf(citation, setting) };
}

/** Where the notices don't answer: what was looked for, the nearest notice by name, and whom to ask. */
export function unansweredParts(answer: Unanswered, setting: Setting): Parts {
  const { translate } = setting;
  const [nearest] = answer.nearest;
  const lookedFor = wordLookedFor(answer.question, setting);
  const own = nearest ? callOfNotice(setting.noticeOf(nearest), setting) : null;
  const authority = callOfAuthority(setting);
  const calls = [own, authority].filter((call) => call !== null);
  const distinct = calls.filter(({ href }, at) => calls.findIndex((one) => one.href === href) === at);
  const contact = setting.contact !== null && authority === null ? setting.contact : null;
  return {
    kind: 'unanswered',
    about: null,
    headline: sentence(translate('web.nothing')),
    state: null,
    blocks: [
      ...(lookedFor === null ? [] : [paragraph(lookedFor)]),
      ...(nearest
        ? [
            {
              type: 'cards' as const,
              heading: translate('web.nearest'),
              cards: [nearestCard(nearest, answer.changed ?? [], setting)],
            },
          ]
        : []),
      ...(distinct.length > 0
        ? [{ type: 'calls' as const, heading: translate('web.whomToAsk'), calls: distinct }]
        : []),
      ...(contact === null
        ? []
        : [paragraph(`${translate('web.whomToAsk')}: ${contact.replace(/mailto:/gi, '')}`)]),
    ],
    sources: [],
  };
}

/** A list of notices, numbered: "2" opens the second. */
export function listedParts(
  lead: readonly Block[],
  rest: readonly Block[],
  citations: readonly Citation[],
  setting: Setting,
): Parts {
  const cards = citations.map(
    (citation, at): Card => ({
      ...cardOf(citation, [], setting),
      passage: [],
      facts: factsOf(citation, setting),
      number: at + 1,
    }),
  );
  return {
    kind: 'notices',
    about: null,
    headline: null,
    state: null,
    blocks: [...lead, { type: 'cards', heading: null, cards }, ...rest],
    sources: [],
  };
}

/** A notice named by a reply that shows it in whole. */
export function noticeCard(notice: Notice, setting: Setting): Block {
  const card: Card = {
    number: null,
    title: titleOf(notice, setting),
    language: notice.language,
    facts: factsOf(notice, setting),
    passage: [],
    note: null,
    href: setting.noticeUrl(notice),
    say: null,
  };
  return { type: 'cards', heading: null, cards: [card] };
}

/** The sources of quotes that aren't shown as quotes. */
export const namedSources = (citations: readonly Citation[], setting: Setting): PageReply['sources'] =>
  sourcesOf(citations, NONE, setting);
