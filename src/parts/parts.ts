import type { Logger } from '../logging/log.ts';

/** A part of the program that is open. */
export interface Part<T> {
  /** What it gives to the parts after it. */
  readonly gives: T;
  /** Finishes what runs in it and lets go of what it holds; left out where it holds nothing. */
  readonly close?: () => unknown;
}

/** The parts that are open, in the order in which they were opened. */
export interface Parts {
  /** Waits until a part is open, keeps it to be closed, and returns what it gives. Rejects where it can't be opened. */
  open<T>(part: Part<T> | Promise<Part<T>>): Promise<T>;
  /** Closes each part once, the last opened first and one after another. One that fails is logged, and the others are closed all the same. */
  close(): Promise<void>;
}

/** No part is open yet. */
export function createParts(logger: Pick<Logger, 'error'>): Parts {
  const closing: (() => unknown)[] = [];
  return {
    async open(part) {
      const { gives, close } = await part;
      if (close) closing.push(close);
      return gives;
    },
    async close() {
      for (const close of closing.splice(0).reverse()) {
        try {
          await close();
        } catch (error) {
          logger.error({ err: error }, 'a part could not be closed');
        }
      }
    },
  };
}
