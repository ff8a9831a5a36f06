/** UTF-16 units: a longer sentence says something of the matter too. */
const LONGEST = 160;
const ENGLISH =
  /^(?:this|the) (?:page|guide|guidance|guideline|notice|document|syllabus|leaflet|brochure|publication|section|report|factsheet|fact sheet|booklet|manual|policy|article|collection|handbook|code)s? (?:also )?(?:says?|tells?|explains?|sets? out|describes?|covers?|gives?|provides?|contains?|outlines?|lists?|shows?|summarises?|summarizes?|is about|includes?) (?:(?:you|people|readers) )?(?:more )?(?:about |on )?(?:what|how|when|who|which|why|where|whether|information|details|guidance|advice|an overview|a summary)\b/i;
const KOREAN =
  /^이\s?(?:안내문|안내서|안내|문서|자료|공고|지침|책자|페이지|게시글|글|설명서)[은는]\s.{0,100}(?:설명|안내|소개|정리)(?:합니다|하였습니다|했습니다|하고\s?있습니다|해\s?드립니다|한\s?(?:문서|자료|것|글|책자)입니다)\.?$/u;

/** True for a sentence that only says what the notice is about ("This guide explains how to apply."): it tells nothing of the matter itself. */
export function describesItself(sentence: string): boolean {
  const text = sentence.replace(/\s+/gu, ' ').trim();
  return text.length <= LONGEST && !/\d/.test(text) && (ENGLISH.test(text) || KOREAN.test(text));
}
