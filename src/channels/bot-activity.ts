import type { Activity } from 'botbuilder';
import { z } from 'zod';

const Id = z.string().max(1_000);
const Account = z.looseObject({ id: Id.optional(), name: z.string().max(1_000).optional() });
const Time = z
  .string()
  .max(64)
  .transform((text) => new Date(text));

/** The shape of an activity as Bot Framework channels post it: what the SDK and the bot rely on is checked, the rest is kept as it came. */
export const PostedActivity = z
  .looseObject({
    type: z.string().min(1).max(100),
    id: Id.optional(),
    channelId: z.string().min(1).max(100),
    serviceUrl: z.url({ protocol: /^https?$/ }).max(2_000),
    conversation: z.looseObject({ id: Id.min(1) }),
    from: Account.optional(),
    recipient: Account.optional(),
    text: z.string().max(200_000).nullish(),
    locale: z.string().max(100).nullish(),
    membersAdded: z.array(Account).max(1_000).optional(),
    membersRemoved: z.array(Account).max(1_000).optional(),
    entities: z
      .array(z.looseObject({ type: z.string().max(1_000).optional() }))
      .max(1_000)
      .nullish(),
    attachments: z.array(z.looseObject({})).max(1_000).nullish(),
    timestamp: Time.optional(),
    localTimestamp: Time.optional(),
    expiration: Time.optional(),
  })
  .transform((posted): Activity => Object.assign({} as Activity, posted));
