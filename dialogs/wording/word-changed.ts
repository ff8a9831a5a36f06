import type { ChangedNotice, Citation } from '../../knowledge/index.ts';
import { type Voice, wordPublication } from '../voice.ts';

/** The quotes shown, followed by those of newer notices that aren't among them. */
export function withChanges(
  quoted: readonly Citation[],
  changed: readonly ChangedNotice[] = [],
): readonly Citation[] {
  const further = changed
    .map(({ by }) => by)
    .filter(({ noticeId }) => quoted.every((one) => one.noticeId !== noticeId));
  const once = new Map(further.map((one) => [one.noticeId, one]));
  return [...quoted, ...once.values()];
}

/** "A newer notice (19 November 2026) changes this one: Its title [4]", where one does; `shown` tells the number. Empty elsewhere. */
export function wordChanged(
  { noticeId }: Citation,
  changed: readonly ChangedNotice[] = [],
  shown: readonly Citation[],
  voice: Voice,
): string {
  const by = changed.find((one) => one.noticeId === noticeId)?.by;
  if (!by) return '';
  return voice.translate('answer.changed-by', {
    day: wordPublication(by.published, voice),
    title: voice.markup.verbatim(by.title || by.noticeId),
    number: shown.findIndex((one) => one.noticeId === by.noticeId) + 1,
  });
}
