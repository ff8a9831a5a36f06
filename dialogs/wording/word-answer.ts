import type { Answer, Citation } from '../../knowledge/index.ts';
import type { CitedPassage } from '../turn.ts';
import type { Voice } from '../voice.ts';
import { citedOf, wordUntold } from './told/not-told.ts';
import { inRowOrder } from './told/told-list.ts';
import { wordAnswered } from './word-answered.ts';
import { withChanges } from './word-changed.ts';
import { wordOverview } from './word-overview.ts';
import { wordPassages, wordSuggested } from './word-passages.ts';
import { wordReadAs } from './word-read-as.ts';
import { isCommand, wordReason } from './word-reason.ts';

/** An answer in words, with what its `[1]`, `[2]` … point at. */
export interface WordedAnswer {
  readonly text: string;
  /** What of the text comes before the answer itself; left out where nothing does. */
  readonly lead?: string;
  readonly citations: readonly CitedPassage[];
}

const numbered = (citations: readonly Citation[]): CitedPassage[] =>
  citations.map((citation, at) => ({ number: at + 1, citation }));

function wordPlainly(answer: Answer, voice: Voice): WordedAnswer {
  const { translate } = voice;
  switch (answer.status) {
    case 'answered': {
      if (answer.overview)
        return {
          text: wordOverview(answer.overview, voice),
          citations: numbered(answer.overview.entries.map(({ citation }) => citation)),
        };
      const statements = inRowOrder(answer);
      const worded = wordAnswered({ ...answer, statements }, voice);
      const citations = numbered(statements.map(({ citation }) => citation));
      // A question with a question word asks, in whatever tone.
      if (!isCommand(answer.question) || answer.question.kind !== 'fact') return { text: worded, citations };
      const lead = translate('answer.not-my-task-but');
      return { text: `${lead}\n\n${worded}`, lead, citations };
    }
    case 'suggested':
      return {
        text: wordSuggested(answer, voice).join('\n\n'),
        citations: numbered(withChanges(answer.passages, answer.changed)),
      };
    case 'unanswered': {
      if (answer.reason === 'not-told')
        return { text: wordUntold(answer, voice), citations: numbered(citedOf(answer)) };
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

/**
 * Says an answer in the person's language. Every quote is followed by its number, and every number has its citation. Where a question was
 * misspelt, the last paragraph says how it was read.
 */
export function wordAnswer(answer: Answer, voice: Voice): WordedAnswer {
  const worded = wordPlainly(answer, voice);
  const readAs = wordReadAs(answer, voice);
  return readAs === null ? worded : { ...worded, text: `${worded.text}\n\n${readAs}` };
}
