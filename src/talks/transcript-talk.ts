import { basename } from 'node:path';
import { z } from 'zod';
import { readable } from '../channels/readable.ts';
import { dayIn } from '../words/today.ts';
import { type Talk, TalkError, type TalkTurn } from './talk.ts';

const MOST_ACTIVITIES = 10_000;

const Account = z.looseObject({ id: z.string().optional(), role: z.string().optional() });
const RecordedActivity = z.looseObject({
  type: z.string({ error: 'an activity needs a type' }),
  text: z.string().nullish(),
  from: Account.nullish(),
  recipient: Account.nullish(),
  channelId: z.string().max(100).nullish(),
  locale: z.string().max(100).nullish(),
  timestamp: z.iso
    .datetime({ offset: true, error: 'timestamp is not a time as 2026-11-22T09:00:00Z' })
    .nullish(),
});
type RecordedActivity = z.output<typeof RecordedActivity>;

/**
 * Reads a transcript as the Bot Framework Emulator saves it: an array of activities. Each message of a person begins a turn, and the bot's
 * messages after it are the recorded reply; all other activities are left out. Each turn is asked on the day of its timestamp in `timeZone`.
 * Throws `TalkError` with the line, or the number of the activity, that isn't understood.
 */
export function parseTranscript(path: string, text: string, timeZone: string): Talk {
  const activities = readActivities(path, text);
  const isBot = botOf(activities);
  const turns: TalkTurn[] = [];
  for (const [at, activity] of activities.entries()) {
    if (activity.type !== 'message') continue;
    const last = turns.at(-1);
    if (!isBot(activity)) {
      if (activity.text) turns.push(turnAt(at, activity.text, activity, timeZone));
    } else if (last === undefined) {
      turns.push({ ...turnAt(at, null, activity, timeZone), recorded: readable(activity.text ?? '') });
    } else {
      const recorded = [last.recorded ?? '', readable(activity.text ?? '')].filter((part) => part !== '');
      turns[turns.length - 1] = { ...last, recorded: recorded.join('\n\n') };
    }
  }
  if (turns.length === 0) throw new TalkError(path, null, 'nobody speaks: there is no message in it.');
  const defined = <Value>(of: (activity: RecordedActivity) => Value | null | undefined) =>
    activities.map(of).find((value) => value !== undefined && value !== null && value !== '');
  return {
    path,
    title: basename(path),
    day: null,
    notices: null,
    channelId: defined(({ channelId }) => channelId) ?? 'emulator',
    locale: defined((activity) => (isBot(activity) ? undefined : activity.locale)) ?? undefined,
    turns,
  };
}

function readActivities(path: string, text: string): RecordedActivity[] {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new TalkError(
      path,
      lineOf(error, text),
      'this is not JSON: a transcript is an array of activities.',
    );
  }
  const parsed = z
    .array(RecordedActivity, { error: 'a transcript is an array of activities' })
    .max(MOST_ACTIVITIES, `a transcript holds at most ${MOST_ACTIVITIES} activities`)
    .safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const [position, ...fields] = issue?.path ?? [];
  const where = typeof position === 'number' ? `activity ${position + 1}: ` : '';
  const field = fields.length > 1 || issue?.code === 'invalid_type' ? fields.join('.') : '';
  const said = issue?.message ?? 'not valid';
  throw new TalkError(
    path,
    null,
    `${where}${field === '' || said.includes(field) ? '' : `${field}: `}${said}.`,
  );
}

/** The line in which JSON breaks off, counted from 1; null where the parser doesn't tell. */
function lineOf(error: unknown, text: string): number | null {
  const position = error instanceof Error ? /position (\d+)/.exec(error.message)?.[1] : undefined;
  return position === undefined ? null : text.slice(0, Number(position)).split('\n').length;
}

/** Tells the bot's activities: by its role, or by the id that a role, or the greeting of who comes in, gives away. */
function botOf(activities: readonly RecordedActivity[]): (activity: RecordedActivity) => boolean {
  const ids = new Set(
    activities
      .flatMap(({ type, from, recipient }) => [
        from?.role === 'bot' ? from.id : undefined,
        recipient?.role === 'bot' || type === 'conversationUpdate' ? recipient?.id : undefined,
      ])
      .filter((id) => id !== undefined),
  );
  return ({ from }) => from?.role === 'bot' || (from?.role !== 'user' && ids.has(from?.id ?? ''));
}

function turnAt(
  at: number,
  said: string | null,
  { timestamp }: RecordedActivity,
  timeZone: string,
): TalkTurn {
  return {
    place: at + 1,
    said,
    day: timestamp ? dayIn(timeZone, new Date(timestamp)) : null,
    expectations: [],
    recorded: null,
    recordedAt: null,
  };
}
