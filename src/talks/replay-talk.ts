import { randomUUID } from 'node:crypto';
import type { Activity } from 'botbuilder';
import type { Reply } from '../../dialogs/index.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import { createRenderer } from '../channels/channels.ts';
import { readable } from '../channels/readable.ts';
import { assembleAssistant, assembleBot } from '../parts/assemble-bot.ts';
import { authorityIn } from '../settings/authority.ts';
import type { Config } from '../settings/config.ts';
import { createMemoryStorage } from '../storage/state/memory-storage.ts';
import type { Translator } from '../words/i18n.ts';
import { type DifferenceLine, differenceOf } from './difference.ts';
import { type Said, unmet } from './expectations.ts';
import { ReplayAdapter } from './replay-adapter.ts';
import type { Talk, TalkTurn } from './talk.ts';

const BOT = { id: 'assistant', name: '', role: 'bot' };
const PERSON = { id: 'person', name: '', role: 'user' };

/** What a talk is held with. */
export interface ReplayParts {
  readonly config: Config;
  readonly translator: Translator;
  readonly knowledge: Knowledge;
  /** The asking day of a talk that names none. */
  readonly today: string;
}

/** What came of one turn. */
export interface TurnOutcome {
  readonly turn: TalkTurn;
  readonly said: Said;
  /** What is wrong, a line each; `[]` where the turn went as expected. */
  readonly faults: readonly string[];
  /** How the reply differs from the recorded one; `[]` where it doesn't, or none was recorded. */
  readonly changes: readonly DifferenceLine[];
}

/**
 * Holds a talk with the assistant that people talk to, in a conversation of its own that nothing is kept of. A turn with expectations is
 * judged by them; one with a recorded reply alone must get that reply again. Rejects where the assistant fails.
 */
export async function replayTalk(
  talk: Talk,
  { config, translator, knowledge, today }: ReplayParts,
): Promise<TurnOutcome[]> {
  let day = talk.day ?? today;
  let replies: Reply[] = [];
  const now = () => new Date(`${day}T12:00:00Z`);
  const renderReply = createRenderer(
    config.publicUrl ?? `http://localhost:${config.port}`,
    translator.translateFor,
    { knowledge, contact: (language) => authorityIn(config, language).contact },
  );
  const bot = assembleBot({
    assistant: assembleAssistant({ config, knowledge, translator }),
    storage: createMemoryStorage(now),
    render(reply, incoming) {
      replies.push(reply);
      return renderReply(reply, incoming);
    },
    today: () => day,
  });
  const adapter = new ReplayAdapter();
  const outcomes: TurnOutcome[] = [];
  for (const turn of talk.turns) {
    day = turn.day ?? talk.day ?? today;
    replies = [];
    const sent = await adapter.process(incoming(talk, turn), (context) => bot.run(context));
    outcomes.push(judge(turn, saidIn(sent, replies)));
  }
  return outcomes;
}

function incoming({ channelId, locale }: Talk, { said }: TalkTurn): Partial<Activity> {
  return {
    ...(said === null
      ? { type: 'conversationUpdate', membersAdded: [PERSON] }
      : { type: 'message', text: said }),
    id: randomUUID(),
    channelId,
    serviceUrl: 'urn:notice-assistant:replay',
    conversation: { id: 'replay', isGroup: false, conversationType: 'personal', name: '' },
    from: PERSON,
    recipient: BOT,
    ...(locale !== undefined && { locale }),
  };
}

function saidIn(activities: readonly Partial<Activity>[], replies: readonly Reply[]): Said {
  const last = replies.at(-1);
  const texts = activities.filter(({ type }) => type === 'message').map(({ text = '' }) => readable(text));
  return {
    text: texts.filter((text) => text !== '').join('\n\n'),
    intent: last?.intent ?? 'none',
    language: last?.language ?? 'none',
    status: last?.answer?.status ?? null,
    cited: replies
      .filter(({ answer }) => answer?.status !== 'unanswered')
      .flatMap(({ citations }) => citations.map(({ citation }) => citation)),
    shown: last?.notice?.id ?? null,
    offers: replies.flatMap(({ suggestions }) => suggestions),
  };
}

function judge(turn: TalkTurn, said: Said): TurnOutcome {
  const changes = turn.recorded === null ? [] : differenceOf(turn.recorded, said.text);
  const byRecord = turn.expectations.length === 0 && changes.length > 0;
  const faults = byRecord ? ['the reply is another than the recorded one'] : unmet(said, turn.expectations);
  return { turn, said, faults, changes };
}
