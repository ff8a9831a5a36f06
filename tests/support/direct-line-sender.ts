import type { Activity } from 'botbuilder';
import { type ActivitySet, request, startTalk } from './direct-line-client.ts';
import { PATIENCE_MS } from './patience.ts';
import { type Sender, textOf } from './traffic.ts';

/** As the chat page does, in a talk of its own: posts, and reads until as many replies are there as expected. */
export async function directLineSender(url: string): Promise<Sender> {
  const talk = await startTalk(url);
  const activities = `${url}/v3/directline/conversations/${talk.conversationId}/activities`;
  const { watermark } = await talk.readUntil((texts) => texts.length > 0);
  let read = watermark;

  async function repliesSince(count: number): Promise<readonly Partial<Activity>[]> {
    const deadline = Date.now() + PATIENCE_MS;
    for (;;) {
      const { body } = await request<ActivitySet>(`${activities}?watermark=${read}`, { token: talk.token });
      const replies = body.activities.filter(({ type, from }) => type === 'message' && from?.role !== 'user');
      if (replies.length >= count || Date.now() > deadline) {
        read = body.watermark;
        return replies;
      }
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  return async ({ activity, replies = [] }) => {
    const { status, body } = await request(activities, {
      method: 'POST',
      token: talk.token,
      body: { ...activity, text: textOf(activity.text) },
    });
    return { status, body, replies: status === 200 ? await repliesSince(replies.length) : [] };
  };
}
