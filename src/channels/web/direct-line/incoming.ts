import type { Activity, ChannelAccount } from 'botbuilder';
import { SERVICE_URL, WEB_CHANNEL_ID } from './adapter.ts';
import type { TokenHolder } from './tokens.ts';
import type { IncomingActivity } from './wire.ts';

/** What the server knows of an activity that comes in, whatever the client says of it. */
export interface Envelope {
  readonly holder: TokenHolder;
  readonly bot: ChannelAccount;
  readonly id: string;
  readonly timestamp: Date;
}

/** A client's activity as the bot gets it and as it is logged: sender, place and time are the server's. */
export function activityFrom(incoming: IncomingActivity, envelope: Envelope): Partial<Activity> {
  const { attachments: _none, ...said } = incoming;
  return { ...said, ...addressed(envelope) };
}

/** Tells the bot that a talk begins, and in which language where the page knows it. */
export function beginning(envelope: Envelope, locale: string | undefined): Partial<Activity> {
  const activity = addressed(envelope);
  const membersAdded = [envelope.bot, person(envelope.holder)];
  return {
    ...activity,
    type: 'conversationUpdate',
    membersAdded,
    ...(locale === undefined ? {} : { locale }),
  };
}

function addressed({ holder, bot, id, timestamp }: Envelope): Partial<Activity> {
  return {
    id,
    timestamp,
    channelId: WEB_CHANNEL_ID,
    serviceUrl: SERVICE_URL,
    from: person(holder),
    recipient: { ...bot, role: 'bot' },
    conversation: { id: holder.conversationId, isGroup: false, conversationType: 'personal', name: '' },
  };
}

function person({ userId }: TokenHolder): ChannelAccount {
  return { id: userId, name: '', role: 'user' };
}
