import type { Dialog } from '../turn.ts';
import { reply, suggest } from './reply.ts';

/** A short reply of the locale that leads back to what the assistant is for. */
const shortReply =
  (intent: 'robot' | 'maker' | 'mood' | 'scolded'): Dialog =>
  async (turn) =>
    reply(turn, intent, turn.translateFor(turn.language)(`replies.${intent}`), {
      suggestions: suggest(turn, 'latest', 'help'),
    });

/** "Are you a robot?". */
export const robot = shortReply('robot');

/** "Who made you?". */
export const maker = shortReply('maker');

/** "How are you?". */
export const mood = shortReply('mood');

/** "You are stupid": no offence taken. */
export const scolded = shortReply('scolded');
