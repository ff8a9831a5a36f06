import type { Activity } from 'botbuilder';

/** What a watching client is sent. A null watermark leaves the client's position as it is. */
export interface Frame {
  readonly activities: readonly Partial<Activity>[];
  readonly watermark: string | null;
}

/** A client that watches one conversation. */
export interface Subscriber {
  /** Takes the frames in order. */
  send(frame: Frame): void;
  /** The conversation is no more. */
  end(): void;
}

/** Who watches which conversation. */
export interface Hub {
  subscribe(conversationId: string, subscriber: Subscriber): void;
  /** An unknown subscriber is fine. */
  unsubscribe(conversationId: string, subscriber: Subscriber): void;
  /** To all who watch; nobody watching is fine, and a frame without activities is not sent. */
  send(conversationId: string, frame: Frame): void;
  /** Tells all who watch that the conversation is no more. */
  end(conversationId: string): void;
}

export function createHub(): Hub {
  const watching = new Map<string, Set<Subscriber>>();
  return {
    subscribe(conversationId, subscriber) {
      const subscribers = watching.get(conversationId) ?? new Set();
      watching.set(conversationId, subscribers.add(subscriber));
    },
    unsubscribe(conversationId, subscriber) {
      const subscribers = watching.get(conversationId);
      subscribers?.delete(subscriber);
      if (subscribers?.size === 0) watching.delete(conversationId);
    },
    send(conversationId, frame) {
      if (frame.activities.length === 0) return;
      for (const subscriber of watching.get(conversationId) ?? []) subscriber.send(frame);
    },
    end(conversationId) {
      for (const subscriber of watching.get(conversationId) ?? []) subscriber.end();
      watching.delete(conversationId);
    },
  };
}
