import { z } from 'zod';
import type { Reaction } from './intents/wrong.ts';

/** The longest reason that is taken, in UTF-16 units: the rest is cut off. */
const LONGEST_REASON = 1_000;

const MessageId = z.string().min(1).max(300);
const Kind = z.enum(['like', 'dislike']);
const Reason = z.string().transform((text) => text.trim().slice(0, LONGEST_REASON) || null);

const FeedbackEvent = z.object({
  type: z.literal('event'),
  name: z.literal('feedback'),
  value: z.object({
    replyToId: MessageId.optional(),
    reaction: Kind,
    reason: Reason.nullish(),
  }),
});

const FeedbackInvoke = z.object({
  type: z.literal('invoke'),
  name: z.literal('message/submitAction'),
  value: z.looseObject({ actionName: z.literal('feedback') }),
});

/** Teams gives the person's words as JSON in a text. */
const FeedbackWords = z
  .string()
  .transform((json): unknown => {
    try {
      return JSON.parse(json);
    } catch {
      return null;
    }
  })
  .pipe(z.object({ feedbackText: Reason }));

const FeedbackAction = z.object({
  replyToId: MessageId.optional(),
  value: z.object({ actionValue: z.object({ reaction: Kind, feedback: z.unknown() }) }),
});

/** A thumb that a page sent as an event; null for every other activity, and where it isn't as expected. */
export function reactionOfEvent(activity: object): Reaction | null {
  const read = FeedbackEvent.safeParse(activity);
  if (!read.success) return null;
  const { replyToId = null, reaction, reason = null } = read.data.value;
  return { messageId: replyToId, reaction, reason };
}

/** Whether Teams says that somebody pressed a thumb. */
export const isFeedbackInvoke = (activity: object): boolean => FeedbackInvoke.safeParse(activity).success;

/** A thumb pressed in Teams; null where it isn't as expected. Words that can't be read count as none. */
export function reactionOfInvoke(activity: object): Reaction | null {
  const read = FeedbackAction.safeParse(activity);
  if (!read.success) return null;
  const { replyToId = null, value } = read.data;
  const { reaction, feedback } = value.actionValue;
  const words = FeedbackWords.safeParse(feedback);
  return { messageId: replyToId, reaction, reason: words.success ? words.data.feedbackText : null };
}
