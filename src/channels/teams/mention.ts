import type { Activity } from 'botbuilder';
import { z } from 'zod';

const Mention = z.looseObject({
  type: z.literal('mention'),
  mentioned: z.looseObject({ id: z.string() }),
  text: z.string().min(1).max(1_000),
});

/**
 * What a person wrote, without the bot's name: in channels and group chats they must mention it. Mentions of others stay, as a name; a text
 * without mentions stays as it is. An activity without text has an empty one.
 */
export function textWithoutMention({ text, entities, recipient }: Partial<Activity>): string {
  const mentions = (entities ?? []).flatMap((entity) => {
    const mention = Mention.safeParse(entity);
    return mention.success ? [mention.data] : [];
  });
  if (mentions.length === 0) return text ?? '';
  return mentions
    .reduce(
      (said, { mentioned, text: mark }) =>
        said.replaceAll(mark, mentioned.id === recipient?.id ? ' ' : mark.replace(/<\/?at[^>]*>/gi, '')),
      text ?? '',
    )
    .replace(/&nbsp;|[^\S\n]+/g, ' ')
    .trim();
}
