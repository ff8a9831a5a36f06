import type { Reply } from '../../../../../dialogs/index.ts';
import type { Knowledge, Notice } from '../../../../../knowledge/index.ts';
import type { Block, PageReply, TextBlock } from '../../../../../src/channels/web/reply/page-reply.ts';
import type { Setting } from '../../../../../src/channels/web/reply/setting.ts';
import { structureReply } from '../../../../../src/channels/web/reply/structure-reply.ts';
import { createTranslator } from '../../../../../src/words/i18n.ts';
import { makeNotice } from '../../../../support/citations.ts';
import { assistantOver, TODAY } from '../../../../support/dialogs.ts';
import { knowledgeOf } from '../../../../support/notices.ts';
import { PATIENCE_MS } from '../../../../support/patience.ts';

const { translateFor } = await createTranslator();
const stated = (on: string) => ({ on, basis: 'stated' as const });

export const fair = makeNotice({
  id: 'fair',
  title: '3rd Harbour Book Fair',
  text: 'The 3rd Harbour Book Fair takes place on 6 March 2027 in Hall 4.\n\nQuestions: call 031-555-0123 or write to fair@harbour.example.',
  publisher: 'Harbour Office',
  published: stated('2026-11-10'),
});
export const hours = makeNotice({
  id: 'tip',
  title: 'Recycling centre',
  text: '## Opening hours of the recycling centre\n\n- **Monday** to Friday: 8 a.m. to 5 p.m.\n\n- Saturday: 9 a.m. to noon\n\n**Christmas trees** are taken at the recycling centre until <b>15 January 2027</b>&nbsp;free of charge.',
  publisher: 'Harbour Office',
  published: stated('2026-11-12'),
});
export const fees = makeNotice({
  id: 'berths',
  title: 'Berth fees in the marina',
  text: 'Berth fees in the marina:\n\n| Length | Summer | Winter |\n|---|---:|---:|\n| up to 6 m | 300 euros | 120 euros |\n| up to 9 m | 450 euros | 180 euros |',
  publisher: 'Harbour Office',
  published: stated('2026-11-14'),
});

export const regatta = makeNotice({
  id: 'regatta',
  title: 'Lake Regatta in May',
  text: 'Boats are weighed at noon.\n\nThe Lake Regatta costs 25 euros for each boat.\n\nSpectators pay nothing.',
  publisher: 'Harbour Office',
  published: stated('2026-11-09'),
});

/** What the structure needs besides a reply, over this knowledge. */
export function settingOf(knowledge: Knowledge, given: Partial<Setting> = {}): Setting {
  return {
    language: 'en',
    translate: translateFor('en'),
    readerUrl: ({ noticeId }, also) => `https://city.example/notices/${noticeId}?also=${also.length}`,
    noticeUrl: ({ id }) => `https://city.example/notices/${id}`,
    calendarUrl: ({ noticeId }) => `https://city.example/notices/${noticeId}/calendar.ics`,
    noticeOf: ({ noticeId }) => knowledge.notice(noticeId),
    held: knowledge.size,
    contact: null,
    ...given,
  };
}

/** What the assistant replies in the end to what is said one after another, and what it knows. */
export async function respond(notices: readonly Notice[], ...texts: string[]): Promise<[Reply, Knowledge]> {
  const knowledge = await knowledgeOf(...notices);
  const assistant = assistantOver(knowledge);
  let reply: Reply | null = null;
  for (const text of texts) {
    reply = await assistant.respond({
      text,
      locale: 'en',
      state: reply?.state ?? { language: null, history: [], shownNoticeIds: [] },
      today: TODAY,
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
  }
  if (!reply) throw new Error('Nothing was said.');
  return [reply, knowledge];
}

/** The structure of that reply. */
export async function said(notices: readonly Notice[], ...texts: string[]): Promise<PageReply> {
  const [reply, knowledge] = await respond(notices, ...texts);
  return structureReply(reply, settingOf(knowledge));
}

/** The words of a block, a line each. */
function linesOf(block: Block): string[] {
  const text = (line: readonly { text: string }[]) => line.map((one) => one.text).join('');
  const ofText = (one: TextBlock): string[] => {
    switch (one.type) {
      case 'paragraph':
        return one.lines.map(text);
      case 'heading':
        return [text(one.line)];
      case 'list':
        return one.items.flat().map(text);
      case 'table':
        return [...(one.head ?? []), ...one.rows.flat()].map(text);
    }
  };
  switch (block.type) {
    case 'quote':
      return block.parts.flatMap(({ blocks }) => blocks.flatMap(ofText));
    case 'cards':
      return block.cards.flatMap(({ title, facts, passage }) => [
        title,
        ...facts,
        ...passage.flatMap(ofText),
      ]);
    case 'calls':
      return block.calls.map(({ number }) => number);
    default:
      return ofText(block);
  }
}
/** The words of a whole structure, a line each. */
export const allLines = ({ blocks }: PageReply) => blocks.flatMap(linesOf);
