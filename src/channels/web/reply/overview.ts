import {
  plainText,
  type Voice,
  wordEntryTime,
  wordNothing,
  wordOverviewHead,
  wordOverviewRest,
  wordStanding,
} from '../../../../dialogs/index.ts';
import type { Overview, OverviewEntry } from '../../../../knowledge/index.ts';
import { cardOf } from './offered.ts';
import type { Block, Card, PageReply } from './page-reply.ts';
import type { Setting } from './setting.ts';
import { plainLine } from './text-blocks.ts';

type Parts = Pick<PageReply, 'kind' | 'about' | 'headline' | 'state' | 'blocks' | 'sources'>;

const voiceOf = (setting: Setting): Voice => ({ ...setting, markup: plainText });

/** An entry as a card: its notice, when and where it is, the notice's words, and whether it still stands. */
function entryCard(entry: OverviewEntry, at: number, setting: Setting): Card {
  const voice = voiceOf(setting);
  const card = cardOf(entry.citation, [], setting);
  const standing = wordStanding(entry, voice);
  const facts = [wordEntryTime(entry.time, voice), entry.citation.publisher, entry.place].filter(
    (fact) => fact !== null,
  );
  return {
    ...card,
    number: at + 1,
    facts: [...facts, ...card.facts],
    note: standing === '' ? null : standing,
  };
}

/** What an overview names, a card each and numbered, for the number is a reply; then how much more there is. */
export function overviewParts(overview: Overview, setting: Setting): Parts {
  const voice = voiceOf(setting);
  const cards = overview.entries.map((entry, at) => entryCard(entry, at, setting));
  const rest = wordOverviewRest(overview, voice);
  const blocks: Block[] = [
    { type: 'cards', heading: null, cards },
    ...(rest === '' ? [] : [{ type: 'paragraph' as const, lines: [plainLine(rest)] }]),
  ];
  return {
    kind: 'answered',
    about: null,
    headline: { kind: 'sentence', text: wordOverviewHead(overview, voice), qualifier: null },
    state: null,
    blocks,
    sources: [],
  };
}

/** That no notice tells of such a thing on the days asked about, as a headline. */
export const nothingHeadline = (overview: Overview, setting: Setting): PageReply['headline'] => ({
  kind: 'sentence',
  text: wordNothing(overview, voiceOf(setting)),
  qualifier: null,
});
