import { parse as parseYaml, YAMLParseError } from 'yaml';
import { z } from 'zod';
import { Day } from '../../knowledge/index.ts';
import { TalkError } from './talk.ts';

/** The channels a talk can be held in, by the name that its head gives. */
const CHANNEL_IDS: Readonly<Record<string, string>> = {
  web: 'directline',
  emulator: 'emulator',
  teams: 'msteams',
};

const CHANNELS = Object.keys(CHANNEL_IDS);
const GIVE_A_DAY = 'give a day as YYYY-MM-DD';

const oneOrMore = z.union(
  [
    z
      .string()
      .min(1)
      .transform((path) => [path]),
    z.array(z.string().min(1)).max(100),
  ],
  {
    error: 'give a folder or file, or a list of them',
  },
);

const HEAD_HOLDS = 'a head holds title, day, notices, language and channel, each on a line of its own';

const Head = z.strictObject(
  {
    title: z.string({ error: 'give text' }).max(200).optional(),
    day: z
      .string({ error: GIVE_A_DAY })
      .refine((day) => Day.safeParse(day).success, GIVE_A_DAY)
      .optional(),
    notices: oneOrMore.optional(),
    language: z.string({ error: 'give a language such as en or ko' }).max(35).optional(),
    channel: z.enum(CHANNELS, { error: `give one of ${CHANNELS.join(', ')}` }).optional(),
  },
  { error: HEAD_HOLDS },
);

type Head = z.output<typeof Head>;

const FENCE = /^---\s*$/;

/**
 * Reads the lines between `---` at the top of a talk; `length`: how many lines they take, 0 where there are none. Throws `TalkError` with the
 * line that isn't understood.
 */
export function readHead(
  path: string,
  lines: readonly string[],
): { readonly head: Head; readonly length: number } {
  if (!FENCE.test(lines[0] ?? '')) return { head: {}, length: 0 };
  const end = lines.findIndex((line, at) => at > 0 && FENCE.test(line));
  if (end < 0) throw new TalkError(path, 1, 'the head has no end: close it with a line of ---.');
  let written: unknown;
  try {
    written = parseYaml(lines.slice(1, end).join('\n')) ?? {};
  } catch (error) {
    const line = error instanceof YAMLParseError ? (error.linePos?.[0].line ?? 0) + 1 : 1;
    throw new TalkError(path, line, 'the head is not understood: write lines such as "day: 2026-11-22".');
  }
  const head = Head.safeParse(written);
  if (head.success) return { head: head.data, length: end + 1 };
  const [issue] = head.error.issues;
  const unknown = issue?.code === 'unrecognized_keys';
  const name = String((unknown ? issue.keys[0] : issue?.path[0]) ?? 'the head');
  const at = lines.findIndex((line, index) => index < end && line.startsWith(`${name}:`));
  const problem = unknown ? HEAD_HOLDS : (issue?.message ?? 'not valid');
  throw new TalkError(path, Math.max(at, 0) + 1, `${name}: ${problem}.`);
}

/** The Bot Framework's id of the channel that a talk is held in: the web where its head names none. */
export function channelIdOf({ channel = 'web' }: Head): string {
  return CHANNEL_IDS[channel] ?? channel;
}
