import { z } from 'zod';

/** Activities longer than this in parts that aren't text are refused, however large a body may be. */
const MAX_ENTITIES = 50;

const LanguageTag = z
  .string()
  .max(35)
  .regex(/^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i);

/** A language tag, or undefined where what came isn't one: a wrong tag must not cost anybody a talk. */
const OptionalLanguage = LanguageTag.optional().catch(undefined);

/** The body of "start a conversation". Everything in it is optional; the user id of the client isn't taken. */
export const StartRequest = z
  .object({
    locale: OptionalLanguage,
    conversationStartProperties: z.object({ locale: OptionalLanguage }).optional().catch(undefined),
  })
  .transform((body) => ({ locale: body.locale ?? body.conversationStartProperties?.locale }));

/**
 * The body of "generate a token". A page may name its user, by an id of Direct Line's form: it is a label in the talk and opens nothing, for
 * a talk is found by its own id alone. Any other id is left out, so that nothing personal becomes one.
 */
export const GenerateRequest = z.object({
  user: z
    .object({ id: z.string().regex(/^dl_[\w-]{1,61}$/) })
    .optional()
    .catch(undefined),
});

/** What a client may say. Who says it, when and where is written by the server, so it isn't read here. */
export const IncomingActivity = z
  .object({
    type: z.enum(['message', 'event', 'typing']),
    text: z.string().optional(),
    textFormat: z.enum(['plain', 'markdown']).optional().catch(undefined),
    locale: OptionalLanguage,
    name: z.string().max(200).optional(),
    value: z.json().optional(),
    channelData: z.record(z.string(), z.json()).optional(),
    entities: z
      .array(z.looseObject({ type: z.string().max(200) }))
      .max(MAX_ENTITIES)
      .optional(),
    replyToId: z.string().max(200).optional(),
    localTimezone: z.string().max(100).optional(),
    attachments: z.array(z.unknown()).max(0, 'Files are not taken: write your question as text.').optional(),
  })
  .refine(
    (activity) => activity.type !== 'message' || activity.text?.trim() || activity.value !== undefined,
    {
      message: 'A message needs a text.',
    },
  );
export type IncomingActivity = z.infer<typeof IncomingActivity>;

const Marked = z.object({ clientActivityID: z.string().min(1).max(200) });

/** The mark a client puts on an activity to know it again in the echo; undefined where there is none. */
export function clientActivityIdOf(channelData: unknown): string | undefined {
  const parsed = Marked.safeParse(channelData);
  return parsed.success ? parsed.data.clientActivityID : undefined;
}

/** How far a client has read: the position of the last activity it has, 0 where it has none. Null where it isn't a position. */
export function parseWatermark(value: string | null | undefined): number | null {
  if (value === null || value === undefined || value === '') return 0;
  return /^\d{1,15}$/.test(value) ? Number(value) : null;
}
