import type { Activity } from 'botbuilder';
import type { Language, Reply, Translate } from '../../dialogs/index.ts';
import type { Citation, Notice } from '../../knowledge/index.ts';
import { calendarPath, noticePath, readerPath } from '../pages/paths.ts';
import type { Channel } from './channel.ts';
import { createEmulatorChannel, createPlainChannel } from './emulator.ts';
import { createTeamsChannel } from './teams/teams-channel.ts';
import { createWebChannel } from './web/web-channel.ts';

/**
 * Renders replies for the channel that an activity came from; any channel without a rendering of its own gets plain Markdown. A new channel
 * is one line here. `url`: where people reach the pages, without a slash at the end.
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
  ];
  const plain = createPlainChannel(options);
  return (reply: Reply, { channelId }: Pick<Activity, 'channelId'>): Partial<Activity>[] =>
    (channels.find(({ id }) => id === channelId) ?? plain).render(reply);
}
