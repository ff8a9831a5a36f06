import type { Language, Reply, Turn } from '../turn.ts';
import { reply, suggest } from './reply.ts';

/** "In English", "한국어로": goes on in that language until the person chooses another. */
export async function chooseLanguage(turn: Turn, target: Language | null): Promise<Reply> {
  if (target === null || !turn.languages.includes(target)) {
    return reply(turn, 'language', turn.translateFor(turn.language)('replies.language-unknown'));
  }
  const switched: Turn = { ...turn, language: target, state: { ...turn.state, language: target } };
  return reply(switched, 'language', turn.translateFor(target)('replies.language'), {
    suggestions: suggest(switched, 'latest', 'help'),
  });
}
