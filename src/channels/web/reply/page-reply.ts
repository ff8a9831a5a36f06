import { z } from 'zod';

const Href = z
  .string()
  .max(4_000)
  .regex(/^(?:https?:\/\/|tel:|mailto:)/);

/** Words of one line that are shown alike. */
export const Inline = z.strictObject({
  text: z.string(),
  bold: z.literal(true).optional(),
  /** The words that say what the headline says. */
  mark: z.literal(true).optional(),
  href: Href.optional(),
});
export type Inline = z.infer<typeof Inline>;

const Line = z.array(Inline);
export type Line = z.infer<typeof Line>;

/** Text without any markup in it. */
export const TextBlock = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('paragraph'), lines: z.array(Line) }),
  z.strictObject({ type: z.literal('heading'), line: Line }),
  /** `first` is the number that a numbered list begins with; null for one without numbers. */
  z.strictObject({
    type: z.literal('list'),
    first: z.number().int().nullable(),
    items: z.array(z.array(Line)),
  }),
  z.strictObject({ type: z.literal('table'), head: z.array(Line).nullable(), rows: z.array(z.array(Line)) }),
]);
export type TextBlock = z.infer<typeof TextBlock>;

/** A notice as it is named: its title, publisher and day, and where it is read. */
const Source = z.strictObject({
  title: z.string(),
  language: z.string(),
  publisher: z.string().nullable(),
  /** Publisher, day, licence, and that it is a sample, as far as they are known. */
  facts: z.array(z.string()),
  href: Href,
  /** True where a newer notice has replaced it. */
  replaced: z.boolean(),
});
export type Source = z.infer<typeof Source>;

/** What one notice says, word for word, in its order. */
const Quote = z.strictObject({
  type: z.literal('quote'),
  /** What is to be known before it is read, such as that it was said earlier; null where nothing is. */
  lead: z.string().nullable(),
  language: z.string(),
  title: z.string(),
  href: Href,
  replaced: z.boolean(),
  /** Stretches of the notice. `note`: what follows from one, such as how a relative day was worked out; null where nothing does. */
  parts: z.array(z.strictObject({ blocks: z.array(TextBlock), note: z.string().nullable() })),
});

export type Quote = z.infer<typeof Quote>;

/** A notice to choose or to read: `say` is what choosing it says; null where it is only read. */
const Card = z.strictObject({
  number: z.number().int().nullable(),
  title: z.string(),
  language: z.string(),
  facts: z.array(z.string()),
  passage: z.array(TextBlock),
  note: z.string().nullable(),
  href: Href,
  say: z.string().nullable(),
});
export type Card = z.infer<typeof Card>;

/** Whom to call. */
const Call = z.strictObject({
  number: z.string(),
  href: Href,
  label: z.string().nullable(),
  about: z.string().nullable(),
});
export type Call = z.infer<typeof Call>;

const Block = z.discriminatedUnion('type', [
  ...TextBlock.options,
  Quote,
  z.strictObject({ type: z.literal('cards'), heading: z.string().nullable(), cards: z.array(Card) }),
  z.strictObject({ type: z.literal('calls'), heading: z.string().nullable(), calls: z.array(Call) }),
]);
export type Block = z.infer<typeof Block>;

/**
 * What a message says, as the page shows it: sent along as `channelData.reply`, beside the text that other clients show. Its version
 * changes where an older page would misread it; a page that doesn't know a version shows the text.
 */
export const PageReply = z.strictObject({
  version: z.literal(1),
  kind: z.enum([
    'answered',
    'suggested',
    'choice',
    'unanswered',
    'crisis',
    'notices',
    'notice',
    'welcome',
    'talk',
  ]),
  language: z.string(),
  /** What the answer is of; null where that isn't one thing. */
  about: z.string().nullable(),
  headline: z
    .strictObject({ kind: z.enum(['value', 'sentence']), text: z.string(), qualifier: z.string().nullable() })
    .nullable(),
  state: z
    .strictObject({
      shape: z.enum(['holds', 'past', 'replaced']),
      words: z.string(),
      after: z.string().nullable(),
    })
    .nullable(),
  blocks: z.array(Block),
  /** Each notice once. */
  sources: z.array(Source),
  /** `copy`: the answer as plain text; `calendar`: the address of a calendar file; null where there is none. */
  actions: z
    .strictObject({ copy: z.string().nullable(), calendar: Href.nullable(), rate: z.boolean() })
    .nullable(),
  /** What can be said next, word for word, besides what the blocks offer. */
  suggestions: z.array(z.string()),
});
export type PageReply = z.infer<typeof PageReply>;
