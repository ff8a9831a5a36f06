import { type NotTold, plainText, wordNotTold } from '../../../../dialogs/index.ts';
import type { Citation } from '../../../../knowledge/index.ts';
import { callOfAuthority, callOfNotice } from './calls.ts';
import { cardOf } from './offered.ts';
import type { Block, Call, PageReply } from './page-reply.ts';
import type { Setting } from './setting.ts';
import { sourcesOf, titleOf } from './sources.ts';
import { plainLine } from './text-blocks.ts';

type Parts = Pick<PageReply, 'kind' | 'about' | 'headline' | 'state' | 'blocks' | 'sources'>;

/** The numbers and addresses in the words that name a contact. */
function callsIn({ quote, publisher }: Citation, { translate }: Setting): Call[] {
  const label = publisher ?? translate('web.authorityContact');
  const about = translate('web.contactOfNotice');
  return plainLine(quote).flatMap(({ text, href }) =>
    href === undefined ? [] : [{ number: text, href, label, about }],
  );
}

/** A notice that doesn't tell what was asked: that it doesn't, whom it names to ask, and what it does say. */
export function notToldParts(answer: NotTold, setting: Setting): Parts {
  const { translate } = setting;
  const { contact, nearest, changed = [] } = answer;
  const [known] = [...nearest, ...(contact ? [contact] : [])];
  const own = contact ? callsIn(contact, setting) : [];
  const named = known ? callOfNotice(setting.noticeOf(known), setting) : null;
  const calls = own.length > 0 ? own : [named ?? callOfAuthority(setting)].filter((call) => call !== null);
  const [first, ...also] = nearest;
  const blocks: Block[] = [
    ...(calls.length > 0 ? [{ type: 'calls' as const, heading: translate('web.whomToAsk'), calls }] : []),
    ...(first
      ? [
          {
            type: 'cards' as const,
            heading: translate('answer.untold.nearest'),
            cards: [cardOf(first, changed, setting, also)],
          },
        ]
      : []),
  ];
  const text = wordNotTold(answer, { ...setting, markup: plainText });
  return {
    kind: 'unanswered',
    about: known ? titleOf(known, setting) : null,
    headline: { kind: 'sentence', text, qualifier: null },
    state: null,
    blocks,
    sources: contact && !first ? sourcesOf([contact], new Set(), setting) : [],
  };
}
