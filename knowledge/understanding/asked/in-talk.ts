import type { Language } from '../../languages/language.ts';
import { languageOf } from '../../languages/languages.ts';
import { conditionsOf } from '../conditions.ts';
import { tagOf } from '../tag-of.ts';
import { ASKED, type AskedLikelihoods, mixAsked, readAsked } from './aspects.ts';

/**
 * What a question with a form of its own asks for is its own; of one that names a case alone ("im 67", "on Sunday?") most is that of the
 * question before, and of any other words as much as isn't plainly their own.
 */
const OWN_ASKED = { formed: 0.85, case: 0.3, least: 0.35 };

/** What a question asks for; `before` is the earlier one that it leans on, `tag` the language that was named for them. */
export function askedInTalk(
  text: string,
  rules: Language,
  before: string | undefined,
  tag: string | undefined,
): AskedLikelihoods {
  const own = readAsked(text, rules);
  if (before === undefined) return own;
  const { measures, weekdays } = conditionsOf(text, rules);
  const isFormed = rules.asking.kind(text) !== 'fact';
  const isCase = measures.length + weekdays.size > 0;
  const plain = Math.max(OWN_ASKED.least, ...ASKED.map((one) => own[one]));
  const share = isFormed ? OWN_ASKED.formed : isCase ? OWN_ASKED.case : plain;
  return mixAsked(own, readAsked(before, languageOf(tagOf(before, tag))), share);
}
