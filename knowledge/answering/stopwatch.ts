/** Milliseconds from any fixed moment, growing. */
export type Clock = () => number;

/** How long a step of answering took. */
export interface StepTime {
  readonly step: string;
  readonly ms: number;
}

/** Takes the time of steps that follow one another. */
export interface Stopwatch {
  /** Called when a step is done: the time since the one before is its own. */
  lap(step: string): void;
  /** In order; undefined where no time is taken. */
  readonly timings: readonly StepTime[] | undefined;
}

const STOPPED: Stopwatch = { lap: () => {}, timings: undefined };

/** Starts taking time by a clock; without one nothing is taken, and nothing is spent on it. */
export function startStopwatch(clock: Clock | undefined): Stopwatch {
  if (!clock) return STOPPED;
  const timings: StepTime[] = [];
  let last = clock();
  return {
    timings,
    lap(step) {
      const now = clock();
      timings.push({ step, ms: now - last });
      last = now;
    },
  };
}
