import type { Activity } from 'botbuilder';

/** An activity of a conversation with its position, counted from 1 without gaps. */
export interface LoggedActivity {
  readonly sequence: number;
  readonly activity: Partial<Activity>;
}

/**
 * What was said in conversations that this program serves itself (Direct Line), so that a talk survives a restart.
 * Every implementation passes `tests/contracts/conversation-log.ts`.
 */
export interface ConversationLog {
  /** Adds activities in order and returns them with their positions. Begins the conversation where it is new. */
  append(conversationId: string, activities: readonly Partial<Activity>[]): Promise<LoggedActivity[]>;
  /** Activities after position `after` (0: from the beginning), oldest first; `[]` where there are none or no such conversation. */
  read(conversationId: string, after: number): Promise<LoggedActivity[]>;
  /** True where the conversation has at least one activity. */
  has(conversationId: string): Promise<boolean>;
  /** Forgets one conversation; an unknown one is fine. */
  delete(conversationId: string): Promise<void>;
  /** Forgets conversations whose last activity is older than `before`; returns their ids. */
  deleteIdleSince(before: Date): Promise<string[]>;
  close(): Promise<void>;
}
