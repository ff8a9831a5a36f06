import { wordContact } from '../contacts.ts';
import { wordDay } from '../dates.ts';
import type { Voice } from '../voice.ts';

/** Up to which day the assistant knows, where the answer is that the notices don't tell; empty where that isn't known. */
export function wordChecked({ checkedOn, translate, language }: Voice): string {
  return checkedOn ? translate('answer.checked', { day: wordDay(checkedOn, language) }) : '';
}

/** Who may know what the notices don't tell; empty where nobody is known. */
export const wordPerson = ({ contact, translate, markup }: Voice): string =>
  contact ? translate('answer.ask-person', { contact: wordContact(contact, markup) }) : '';
