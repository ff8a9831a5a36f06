import type { Activity } from 'botbuilder';
import type { Reply } from '../../dialogs/index.ts';
import { readable } from './readable.ts';

/**
 * What a device reads out of a reply, and what it does next: the reply's first paragraph without marks and numbers of citations, and
 * whether an answer is waited for. A reply without words is not read out.
 */
export function spoken({
  text,
  state,
  answer,
}: Reply): Pick<Activity, 'inputHint'> & Partial<Pick<Activity, 'speak'>> {
  const [first = '', second = ''] = readable(text).split(/\n{2,}/);
  // What introduces a list says nothing without it.
  const isIntroduction = answer?.status === 'answered' && first.endsWith(':');
  const speak = (isIntroduction ? `${first} ${second}` : first)
    .replace(/\s*\[\d{1,3}\]/g, '')
    .replace(/\n- /g, '; ')
    .replace(/(^|: )- /g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  const asksBack = (state.choices ?? []).length > 0;
  return { inputHint: asksBack ? 'expectingInput' : 'acceptingInput', ...(speak !== '' && { speak }) };
}
