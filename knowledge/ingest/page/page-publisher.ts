const RIGHTS_WORDS =
  /all rights? reserved|copyrights?|©|ⓒ|\(c\)|저작권(?:자)?|(?:19|20)\d{2}(?:\s*[-–~]\s*(?:19|20)?\d{2,4})?/giu;
const ENGLISH_SUBJECT =
  /^(?:The )?((?:Ministry|Department|Office|Agency|Commission|City|County|Municipality) of (?:the )?\p{Lu}[\p{L}'’-]*(?:(?:,? and|,| of| the)? \p{Lu}[\p{L}'’-]*)*)\s*(?:\([^)]{1,80}\))?\s+(?:announced|announces|said|says|will|has|today)\b/u;
const KOREAN_SUBJECT =
  /^[\s▣□○◦▶-]*([가-힣]{1,20}(?:특별시|광역시|시|군|구|도|부|처|청|위원회|공단|공사))\s?\((?:시장|군수|구청장|도지사|장관|처장|청장|위원장|이사장|사장)[^)]{0,40}\)[는은이가]?\s/u;

/** Who publishes, told by a line on rights ("© Ministry of X. All rights reserved."); null where it names nobody. */
export function publisherOfRights(line: string): string | null {
  const name = line
    .replace(RIGHTS_WORDS, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^(?:by |[\s.,:;|-])+|[\s.,:;|-]+$/giu, '');
  return name.length >= 2 && name.length <= 120 && /\p{L}/u.test(name) ? name : null;
}

/** Who publishes, told by the notice's first sentence ("The Ministry of X announced …"); null where it doesn't say. */
export function publisherOfText(text: string): string | null {
  const opening = text.slice(0, 400).replace(/[^\S\n]+/gu, ' ');
  return ENGLISH_SUBJECT.exec(opening)?.[1] ?? KOREAN_SUBJECT.exec(opening)?.[1] ?? null;
}
