import { createProgramLogger, type Logger } from '../logging/log.ts';
import { authorityIn } from '../settings/authority.ts';
import type { Config } from '../settings/config.ts';
import { dayIn, timeIn } from '../words/today.ts';

/** What tests may put in place. */
export interface Overrides {
  readonly now?: () => Date;
  readonly logger?: Logger;
}

/** What every part may know of the program that it is a part of. */
export interface Program {
  readonly config: Config;
  readonly logger: Logger;
  readonly now: () => Date;
  /** "Today" in the authority's time zone, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** The time there, `YYYY-MM-DDTHH:mm:ss`. */
  readonly time: () => string;
  /** How a person is reached, as it is said in a language; null where that isn't known. */
  readonly contact: (language: string) => string | null;
}

/** The program that these settings describe, with no part of it open. */
export function describeProgram(config: Config, overrides: Overrides): Program {
  const { now = () => new Date(), logger = createProgramLogger(config.logLevel) } = overrides;
  return {
    config,
    logger,
    now,
    today: () => dayIn(config.timeZone, now()),
    time: () => timeIn(config.timeZone, now()),
    contact: (language) => authorityIn(config, language).contact,
  };
}
