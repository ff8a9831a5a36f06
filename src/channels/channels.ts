import type { Activity } from 'botbuilder';
import type { Language, Reply, Translate } from '../../dialogs/index.ts';
import type { Citation, Notice } from '../../knowledge/index.ts';
import { calendarPath, noticePath, readerPath } from '../pages/paths.ts';
import type { Channel } from './channel.ts';
import { createEmulatorChannel, createMarkdownChannel } from './emulator.ts';
import { createPlainChannel } from './plain.ts';
import { createTeamsChannel } from './teams/teams-channel.ts';
import { createWebChannel } from './web/web-channel.ts';

/** Further channels that render Markdown, by the ids that botbuilder knows them under. */
const MARKDOWN_CHANNELS = ['webchat', 'slack', 'telegram', 'test'];

/**
 * Renders replies for the channel that an activity came from; any channel without a rendering of its own gets plain text. A new channel is
 * one line here. `url`: where people reach the pages, without a slash at the end.
 */
export function createRenderer(url: string, translate: (language: Language) => Translate) {
  const options = {
    readerUrl: (citation: Citation, language: Language) => url + readerPath(citation, language),
    calendarUrl: (citation: Citation, language: Language) => url + calendarPath(citation, language),
    noticeUrl: ({ id }: Notice, language: Language) => url + noticePath(id, language),
    translate,
  };
  const channels: Channel[] = [
    createWebChannel(options),
    createEmulatorChannel(options),
    createTeamsChannel(options),
    ...MARKDOWN_CHANNELS.map((id) => createMarkdownChannel(id, options)),
  ];
  const plain = createPlainChannel(options);
  return (reply: Reply, { channelId }: Pick<Activity, 'channelId'>): Partial<Activity>[] =>
    (channels.find(({ id }) => id === channelId) ?? plain).render(reply);
}
