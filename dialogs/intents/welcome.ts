import { wordDay } from '../dates.ts';
import type { Reply, Turn } from '../turn.ts';
import { reply, suggest } from './reply.ts';

/** The first message: that this is a machine, what it knows, up to which day, and that it quotes. */
export async function welcome(turn: Turn, name: string): Promise<Reply> {
  const { knowledge, language, today } = turn;
  const translate = turn.translateFor(language);
  const held = knowledge.notices({ asOf: today });
  const newest = held[0]?.published?.on;
  const notices = translate('replies.notices', { count: held.length });
  const greeting =
    held.length === 0
      ? translate('replies.welcome-empty', { name })
      : newest === undefined
        ? translate('replies.welcome-undated', { name, notices })
        : translate('replies.welcome', { name, notices, day: wordDay(newest, language) });
  const { checkedOn } = knowledge;
  const text = [
    greeting,
    knowledge.onlySamples ? translate('replies.samples') : '',
    checkedOn === null ? '' : translate('answer.checked', { day: wordDay(checkedOn, language) }),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
  return reply(turn, 'welcome', text, { suggestions: suggest(turn, 'latest', 'help', 'other-language') });
}
