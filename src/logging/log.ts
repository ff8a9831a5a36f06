import { createHash, randomBytes } from 'node:crypto';
import { type DestinationStream, destination, type Logger as PinoLogger, pino, stdSerializers } from 'pino';
import { inLine, visible } from './terminal.ts';

/** Structured log: `logger.info({ conversation: id }, 'what happened')`. A field `conversation` is written as a short salted hash. */
export type Logger = PinoLogger;

/** How much is logged, least first. */
export const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

// What people write, who they are and where they are never reaches a log, whoever passes it by mistake.
const PERSONAL = [
  'text',
  'activity',
  'from',
  'name',
  'user',
  'userId',
  'address',
  'remoteAddress',
  'ip',
  'body',
  'headers',
  'authorization',
  'token',
  'req',
  'res',
  'value',
];

interface LoggerOptions {
  readonly level: LogLevel;
  /** Drawn anew at each start: hashes link the lines of one run, and nothing beyond. */
  readonly salt: string;
  /** Where lines go; standard error by default. */
  readonly output?: DestinationStream;
  /** True for short lines that people read, false for JSON. */
  readonly forPeople: boolean;
}

/** Makes the program's logger: one line an event. */
export function createLogger({
  level,
  salt,
  output = destination({ fd: 2, sync: true }),
  forPeople,
}: LoggerOptions): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: PERSONAL, remove: true },
      serializers: {
        err: describeError,
        conversation: (id: unknown) =>
          createHash('sha256')
            .update(`${salt}${String(id)}`)
            .digest('hex')
            .slice(0, 10),
      },
    },
    { write: (line: string) => output.write(forPeople ? shortLine(line) : visible(line)) },
  );
}

/** The logger of a program of its own: JSON lines on standard error, or short ones where that is a terminal. */
export function createProgramLogger(level: LogLevel): Logger {
  return createLogger({
    level,
    salt: randomBytes(16).toString('hex'),
    forPeople: process.stderr.isTTY ?? false,
  });
}

/** Type, message and stack, those of its causes included; other fields of an error may carry a request with its body, so they stay out. */
function describeError(error: unknown) {
  if (!(error instanceof Error)) return { type: typeof error, message: String(error) };
  const { type, message, stack } = stdSerializers.err(error);
  return { type, message, stack };
}

/** `09:03:04 warn  what happened  key=value`, and an error's stack below. */
function shortLine(json: string): string {
  const { time, level, msg, err, ...fields } = JSON.parse(json);
  const details = Object.entries(fields).map(
    ([key, value]) => `  ${inLine(`${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`)}`,
  );
  const stack = err?.stack ? `\n${visible(err.stack)}` : '';
  return `${String(time).slice(11, 19)} ${String(level).padEnd(5)} ${inLine(String(msg ?? ''))}${details.join('')}${stack}\n`;
}
