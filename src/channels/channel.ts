import type { Activity } from 'botbuilder';
import type { Reply } from '../../dialogs/index.ts';

/** How a Reply looks where people read it. */
export interface Channel {
  readonly id: string;
  /** The activities that say this reply, in order; never empty. */
  render(reply: Reply): Partial<Activity>[];
}
