import type { Answer } from '../../knowledge/index.ts';
import type { Voice } from '../voice.ts';

/** How a misspelt question was read; null where it was read as written. */
export const wordReadAs = (answer: Answer, { translate }: Pick<Voice, 'translate'>): string | null =>
  answer.status === 'unanswered' || answer.readAs === undefined
    ? null
    : translate('answer.read-as', { question: answer.readAs });
