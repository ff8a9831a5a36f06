import type { Answer, Citation } from '../../knowledge/index.ts';
import type { CitedPassage } from '../turn.ts';
import type { Voice } from '../voice.ts';
import { wordAnswered } from './word-answered.ts';
import { withChanges } from './word-changed.ts';
import { wordOverview } from './word-overview.ts';
import { wordPassages, wordSuggested } from './word-passages.ts';
import { isCommand, wordReason } from './word-reason.ts';

/** An answer in words, with what its `[1]`, `[2]` … point at. */
export interface WordedAnswer {
  readonly text: string;
  readonly citations: readonly CitedPassage[];
}

const numbered = (citations: readonly Citation[]): CitedPassage[] =>
  citations.map((citation, at) => ({ number: at + 1, citation }));

/** Says an answer in the person's language. Every quote is followed by its number, and every number has its citation. */
export function wordAnswer(answer: Answer, voice: Voice): WordedAnswer {
  const { translate } = voice;
  switch (answer.status) {
    case 'answered':
      if (answer.overview)
        return {
          text: wordOverview(answer.overview, voice),
          citations: numbered(answer.overview.entries.map(({ citation }) => citation)),
        };
      return {
        // A question with a question word asks, in whatever tone.
        text:
          isCommand(answer.question) && answer.question.kind === 'fact'
            ? `${translate('answer.not-my-task-but')}\n\n${wordAnswered(answer, voice)}`
            : wordAnswered(answer, voice),
        citations: numbered(answer.statements.map(({ citation }) => citation)),
      };
    case 'suggested':
      return {
        text: wordSuggested(answer, voice).join('\n\n'),
        citations: numbered(withChanges(answer.passages, answer.changed)),
      };
    case 'unanswered': {
      const reason = wordReason(answer, voice);
      if (answer.nearest.length === 0) return { text: reason, citations: [] };
      return {
        text: [
          reason,
          translate('answer.nearest'),
          ...wordPassages(answer.nearest, answer.changed, voice),
        ].join('\n\n'),
        citations: numbered(withChanges(answer.nearest, answer.changed)),
      };
    }
  }
}
