import type { Activity } from 'botbuilder';
import type { LoggedActivity } from '../../../storage/talks/conversation-log.ts';

const isOfPerson = ({ from }: Partial<Activity>) => from?.role === 'user';

/**
 * The person's messages that nobody has replied to, oldest first: those after the last one with a reply, for one further back was passed
 * over long ago. `[]` where all is answered. As they were heard.
 */
export function unansweredIn(logged: readonly LoggedActivity[]): Partial<Activity>[] {
  const activities = logged.map(({ activity }) => activity);
  const repliedTo = new Set(activities.filter((one) => !isOfPerson(one)).map(({ replyToId }) => replyToId));
  const messages = activities.filter((one) => one.type === 'message' && isOfPerson(one) && one.id);
  const answered = messages.findLastIndex(({ id }) => repliedTo.has(id));
  return messages.slice(answered + 1).map((message) => ({
    ...message,
    ...(message.timestamp && { timestamp: new Date(message.timestamp) }),
  }));
}
