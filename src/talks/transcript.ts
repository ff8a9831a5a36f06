import type { Activity } from 'botbuilder';
import type { LoggedActivity } from '../storage/talks/conversation-log.ts';

/**
 * A logged conversation as a transcript of the Bot Framework Emulator: its activities in order, each in its last form, without those that
 * were taken back. `[]` for an empty one.
 */
export function transcriptOf(logged: readonly LoggedActivity[]): Partial<Activity>[] {
  // A map keeps a key where it was first set, so that a changed activity stays in its place.
  const lastForms = new Map(logged.map(({ sequence, activity }) => [activity.id ?? sequence, activity]));
  return [...lastForms.values()].filter(({ type }) => type !== 'messageDelete');
}
