import type { Publication } from '../knowledge/index.ts';
import { wordDay } from './dates.ts';
import type { Markup } from './markup.ts';
import type { Language, Translate } from './turn.ts';

/** In which words and marks to speak. */
export interface Voice {
  readonly language: Language;
  readonly translate: Translate;
  readonly markup: Markup;
  /** The day on which the notices were last brought up to date; null, or left out: not known. */
  readonly checkedOn?: string | null;
  /** How a person is reached, as it is said; null, or left out: not known. */
  readonly contact?: string | null;
  /** Whom somebody in danger should turn to, as it is said; null, or left out: an emergency number without its digits. */
  readonly crisisContact?: string | null;
}

/** The day a notice was published, in words; says so where it is inferred or unknown. */
export function wordPublication(
  published: Publication | null,
  { language, translate }: Pick<Voice, 'language' | 'translate'>,
): string {
  if (!published) return translate('answer.undated');
  const day = wordDay(published.on, language);
  return published.basis === 'inferred' ? translate('answer.inferred-day', { day }) : day;
}
