import type { Answer } from '../../knowledge/index.ts';
import { wordContact } from '../contacts.ts';
import type { Voice } from '../voice.ts';
import type { NotTold } from './told/not-told.ts';
import { wordChecked, wordPerson } from './whom-to-ask.ts';
import { wordNothing } from './word-overview.ts';

type Unanswered = Exclude<Extract<Answer, { status: 'unanswered' }>, NotTold>;

/** Why there is no answer, and whom to ask where nobody but a person may know. */
export function wordReason(answer: Unanswered, voice: Voice): string {
  const { reason, question } = answer;
  const { translate, crisisContact, markup } = voice;
  if (reason === 'distress' && crisisContact)
    return translate('answer.distress-contact', { contact: wordContact(crisisContact, markup) });
  if (reason === 'not-a-question' && isCommand(question)) return translate('answer.not-my-task');
  const none = answer.overview;
  const said = none ? wordNothing(none, voice) : translate(`answer.${reason}`);
  const isMissing = reason === 'nothing-found' || reason === 'not-in-notices';
  const beside = isMissing ? [wordChecked(voice), wordPerson(voice)] : [];
  return [said, ...beside].filter((part) => part !== '').join(' ');
}

/** "Book me a table": what notices say of it may help, but it isn't done. */
export const isCommand = ({ speech }: Answer['question']): boolean =>
  speech?.act === 'command' && speech.question < 0.5;
