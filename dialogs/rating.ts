import type { Reply } from './turn.ts';

/** True for what people may be asked to rate: an answer, also that there is none; not what is said to somebody in danger. */
export const mayBeRated = ({ answer }: Pick<Reply, 'answer'>): boolean =>
  answer !== null && !(answer.status === 'unanswered' && answer.reason === 'distress');
