import type { Activity } from 'botbuilder';
import { z } from 'zod';

const KB = 1_024;

/** What a reply must be like; what is left out may be anything. */
export const ExpectedReply = z.strictObject({
  type: z.string(),
  says: z.string().optional(),
  /** The name of a trace. */
  named: z.string().optional(),
  citations: z.number().optional(),
  card: z.boolean().optional(),
  feedback: z.boolean().optional(),
});
export type ExpectedReply = z.infer<typeof ExpectedReply>;

/** What a channel posts, one after another, and what comes back: `tests/fixtures/<flow>/<channel>.json`. */
export const Traffic = z.strictObject({
  /** Where the activities come from. */
  origin: z.string().min(1),
  posts: z
    .array(
      z.strictObject({
        activity: z.record(z.string(), z.unknown()),
        status: z.number(),
        /** The first replies, in order; `[]`: none at all. Left out where the response holds none, as for an invoke. */
        replies: z.array(ExpectedReply).optional(),
        /** How many replies there are in all; any number where left out. */
        count: z.number().optional(),
        /** What the body of the response holds, beside anything else. */
        body: z.record(z.string(), z.unknown()).optional(),
      }),
    )
    .min(1),
});
type Post = z.infer<typeof Traffic>['posts'][number];

/** What came back for a post: the response, and the replies to it. */
export interface Outcome {
  readonly status: number;
  readonly body: unknown;
  readonly replies: readonly Partial<Activity>[];
}

/** Sends the posts of a flow to the program, as one channel does. */
export type Sender = (post: Post) => Promise<Outcome>;

const Talk = z.looseObject({ conversation: z.looseObject({ id: z.string() }).optional() });
const Response = z.looseObject({ activities: z.array(z.custom<Partial<Activity>>()).default([]) });

/** The text of a fixture, which needn't be as long as what it stands for. */
export const textOf = (text: unknown): unknown =>
  text === '{{28 kB}}' ? 'long '.repeat((28 * KB) / 5) : text;

/** As Bot Framework channels do. `flow` keeps the talks of different fixtures apart. */
export function botFrameworkSender(url: string, flow: string): Sender {
  return async ({ activity, replies }) => {
    const { conversation } = Talk.parse(activity);
    const posted = {
      ...activity,
      text: textOf(activity.text),
      ...(conversation && { conversation: { ...conversation, id: `${flow} ${conversation.id}` } }),
      ...(replies && { deliveryMode: 'expectReplies' }),
    };
    const response = await fetch(`${url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(posted),
    });
    const body: unknown = await response.json();
    return { status: response.status, body, replies: Response.parse(body).activities };
  };
}
