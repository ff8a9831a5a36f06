import type { Activity } from 'botbuilder';
import { z } from 'zod';

const Mention = z.looseObject({
  type: z.literal('mention'),
  mentioned: z.looseObject({ id: z.string(), name: z.string().max(1_000).nullish().catch(null) }),
  /** Some clients leave it out, though the mark stands in the text all the same. */
  text: z.string().max(1_000).nullish().catch(null),
});
type Mention = z.infer<typeof Mention>;

/** The mark of a mention in a text, with the name that it shows. */
const MARK = /<at(?:\s[^<>]{0,300})?>([^<]{0,300})<\/at\s*>/gi;

/**
 * What a person wrote, without the bot's name: in channels and group chats they must mention it. Mentions of others stay, as a name; a text
 * without mentions stays as it is. An activity without text has an empty one.
 */
export function textWithoutMention({ text, entities, recipient }: Partial<Activity>): string {
  const mentions = (entities ?? []).flatMap((entity) => {
    const mention = Mention.safeParse(entity);
    return mention.success ? [mention.data] : [];
  });
  const isOwn = ({ mentioned }: Mention) => mentioned.id === recipient?.id;
  const ownNames = new Set(
    [recipient?.name, ...mentions.filter(isOwn).map(({ mentioned }) => mentioned.name)]
      .map((name) => nameKey(name ?? ''))
      .filter((name) => name !== ''),
  );
  const written = text ?? '';
  const namesBot = [...written.matchAll(MARK)].some(([, name]) => ownNames.has(nameKey(name ?? '')));
  if (mentions.length === 0 && !namesBot) return written;

  const quoted = mentions.reduce((said, mention) => {
    const mark = mention.text ?? '';
    return mark.trim() === '' ? said : said.replaceAll(mark, isOwn(mention) ? ' ' : mark.replace(MARK, '$1'));
  }, written);
  return withoutMarks(quoted, ownNames, mentions, isOwn)
    .replace(/&nbsp;|[^\S\n]+/g, ' ')
    .trim();
}

/** The marks that no mention quotes: the bot's is the one with its name, or, where the name is told nowhere, the first that is nobody else's. */
function withoutMarks(
  text: string,
  ownNames: ReadonlySet<string>,
  mentions: readonly Mention[],
  isOwn: (mention: Mention) => boolean,
): string {
  const others = new Set(
    mentions.filter((mention) => !isOwn(mention)).map(({ mentioned }) => nameKey(mentioned.name ?? '')),
  );
  const names = [...text.matchAll(MARK)].map(([, name]) => nameKey(name ?? ''));
  const isUnquoted = mentions.some((mention) => isOwn(mention) && (mention.text ?? '').trim() === '');
  const own = names.some((name) => ownNames.has(name))
    ? ownNames
    : new Set(isUnquoted ? names.filter((name) => !others.has(name)).slice(0, 1) : []);
  return text.replace(MARK, (_mark, name: string) => (own.has(nameKey(name)) ? ' ' : name));
}

/** How names compare: white space, case and the entities of HTML make no difference. */
function nameKey(name: string): string {
  return name.replaceAll('&nbsp;', ' ').replaceAll('&amp;', '&').replace(/\s+/gu, ' ').trim().toLowerCase();
}
