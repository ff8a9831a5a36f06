import type { TalkTurn } from './talk.ts';

/**
 * The text of a Markdown talk with these replies written in as the recorded ones, each a Markdown quote under its `**Assistant:**`; all else
 * stays as it is. `replies` are those of `turns`, in the same order.
 */
export function writeReplies(
  text: string,
  turns: readonly Pick<TalkTurn, 'recordedAt'>[],
  replies: readonly string[],
): string {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.split(/\r?\n/);
  for (const [index, { recordedAt }] of [...turns.entries()].reverse()) {
    const reply = replies[index];
    if (recordedAt === null || reply === undefined) continue;
    const { start, count, needsSpeaker } = recordedAt;
    const quote = reply.split('\n').map((line) => `> ${line}`.trimEnd());
    const before = needsSpeaker ? ['', '**Assistant:**', ''] : count === 0 ? [''] : [];
    const after = count === 0 && lines[start]?.trim() && !needsSpeaker ? [''] : [];
    lines.splice(start, count, ...before, ...quote, ...after);
  }
  return lines.join(end);
}
