import type { Reply, Turn } from '../turn.ts';

/** A reply without citations, in the turn's language, that keeps the conversation as it is; `parts` say what differs. */
export function reply(turn: Turn, intent: string, text: string, parts: Partial<Reply> = {}): Reply {
  return {
    language: turn.language,
    intent,
    text,
    citations: [],
    notice: null,
    suggestions: [],
    answer: null,
    state: turn.state,
    ...parts,
  };
}

/** What people can always say, in the turn's language. */
export function suggest(
  turn: Turn,
  ...keys: readonly (
    | 'help'
    | 'latest'
    | 'more'
    | 'whole-notice'
    | 'summarise'
    | 'why'
    | 'wrong'
    | 'person'
    | 'start-over'
    | 'other-language'
  )[]
): string[] {
  const translate = turn.translateFor(turn.language);
  return keys.map((key) => translate(`replies.say-${key}`));
}
