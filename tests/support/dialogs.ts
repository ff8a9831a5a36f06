import type {
  Assistant,
  AssistantParts,
  ConversationState,
  Remark,
  Reply,
  Translate,
} from '../../dialogs/index.ts';
import { createAssistant, createExampleRecognizer } from '../../dialogs/index.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import { readExamples } from '../../src/words/examples.ts';
import { createTranslator } from '../../src/words/i18n.ts';

/** The day on which tests talk. */
export const TODAY = '2026-11-22';
/** The longest message that a test's assistant takes. */
export const LONGEST_MESSAGE = 100;

const translator = await createTranslator();
export const examples = readExamples(translator);
export const recognize = createExampleRecognizer(examples);
/** The real texts of the assistant. */
export const textsIn = (language: string): Translate => translator.translateFor(language);

/** The real assistant over the notices given, with what differs from a plain one: nothing is taken down, and no contact known. */
export function assistantOver(knowledge: Knowledge, parts: Partial<AssistantParts> = {}): Assistant {
  return createAssistant({
    authorityIn: () => ({ assistantName: 'Ondo' }),
    knowledge,
    recognize,
    languages: ['en', 'ko'],
    translateFor: textsIn,
    longestMessage: LONGEST_MESSAGE,
    ...parts,
  });
}

/** An assistant that takes remarks down into a list. */
export function recordingAssistant(knowledge: Knowledge): {
  readonly assistant: Assistant;
  readonly remarks: Remark[];
} {
  const remarks: Remark[] = [];
  const assistant = assistantOver(knowledge, { record: async (remark) => void remarks.push(remark) });
  return { assistant, remarks };
}

/** A talk: each utterance goes on from the state that the reply before left. */
export interface Talk {
  say(text: string, locale?: string): Promise<Reply>;
  readonly state: ConversationState;
}

export function talkWith(assistant: Assistant): Talk {
  let state: ConversationState = { language: null, history: [], shownNoticeIds: [] };
  return {
    async say(text, locale) {
      const reply = await assistant.respond({
        text,
        locale,
        state,
        today: TODAY,
        signal: new AbortController().signal,
      });
      state = reply.state;
      return reply;
    },
    get state() {
      return state;
    },
  };
}
