import type { Activity } from 'botbuilder';
import type { Language, Reply, Translate } from '../../dialogs/index.ts';
import type { Citation, Knowledge, Notice, QuotedPlace } from '../../knowledge/index.ts';
import { calendarPath, noticePath, readerPath } from '../pages/paths.ts';
import type { Channel } from './channel.ts';
import { createEmulatorChannel, createMarkdownChannel } from './emulator.ts';
import { createPlainChannel } from './plain.ts';
import { createTeamsChannel } from './teams/teams-channel.ts';
import { createWebChannel, type LookUp } from './web/web-channel.ts';

/** What replies are looked up in besides what they hold. */
export interface Surroundings {
  readonly knowledge: Pick<Knowledge, 'notice' | 'revision' | 'size'>;
  /** How a person is reached, as it is said in a language; null where that isn't known. */
  readonly contact: (language: Language) => string | null;
}

/** Further channels that render Markdown, by the ids that botbuilder knows them under. */
const MARKDOWN_CHANNELS = ['webchat', 'slack', 'telegram', 'test'];

/**
 * Renders replies for the channel that an activity came from; any channel without a rendering of its own gets plain text. A new channel is
 * one line here. `url`: where people reach the pages, without a slash at the end.
 */
export function createRenderer(
  url: string,
  translate: (language: Language) => Translate,
  { knowledge, contact }: Surroundings,
) {
  const lookUp: LookUp = {
    noticeOf: ({ noticeId, revision }) => {
      const present = knowledge.notice(noticeId);
      return present?.revision === revision ? present : knowledge.revision(noticeId, revision);
    },
    held: () => knowledge.size,
    contact,
  };
  const options = {
    readerUrl: (citation: Citation, language: Language, also: readonly QuotedPlace[] = []) =>
      url + readerPath(citation, language, also),
    calendarUrl: (citation: Citation, language: Language) => url + calendarPath(citation, language),
    noticeUrl: ({ id }: Pick<Notice, 'id'>, language: Language) => url + noticePath(id, language),
    translate,
  };
  const channels: Channel[] = [
    createWebChannel({ ...options, lookUp }),
    createEmulatorChannel(options),
    createTeamsChannel(options),
    ...MARKDOWN_CHANNELS.map((id) => createMarkdownChannel(id, options)),
  ];
  const plain = createPlainChannel(options);
  return (reply: Reply, { channelId }: Pick<Activity, 'channelId'>): Partial<Activity>[] =>
    (channels.find(({ id }) => id === channelId) ?? plain).render(reply);
}
