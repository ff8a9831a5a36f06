import type { ListingRules } from '../../../listing/listing.ts';

const NOTICES =
  /(?:공지(?:사항)?|공고(?:문)?|소식|보도자료|고시)(?:들)?(?:을|를|이|가|은|는|도|만)?\s*(?:목록|리스트)?(?:을|를)?\s*(?:좀\s*)?(?:다|모두|전부)?\s*(?:(?:보여|알려|찾아|검색해|골라|모아)\s*(?:줘|주세요|주십시오|줄래요?|달라)?요?|있(?:어|나|니|습니까|을까)요?|뭐\s*(?:있(?:어|나)요?)?|검색|줘|주세요)?\s*[?!.~]*$/;
/** Words that make what stands before the noun a question. */
const ASKS = /(?:언제|어디|누가|누구|왜|어떻게|얼마|몇|무엇|무슨|뭐가|뭘)/;
const LONGEST = 60;

/** "2020년 이후 인공지능 공고", "지난달 주차 공지 보여줘". */
export const koreanListing: ListingRules = {
  wanted(text) {
    const noun = NOTICES.exec(text.trim());
    if (!noun) return null;
    const before = text.trim().slice(0, noun.index).trim();
    return before.length > LONGEST || ASKS.test(before) ? null : before;
  },
  bound(_before, after) {
    if (/^\s*(?:이후|부터|뒤)/.test(after)) return 'since';
    if (/^\s*이전|^\s*전(?=\s|$|에|의)/.test(after)) return 'before';
    return /^\s*까지/.test(after) ? 'until' : 'during';
  },
  leading: /(?!)/,
  trailing: /(?:이후|부터|이전|까지)$/,
  range: /부터 *\S|[~–]/,
  around: {
    before: /$^/,
    after:
      /^\s*(?:(?:이후|이전|부터|까지|동안|사이|뒤|전|중)(?:에|의)?|에|의)?\s*(?:나온|올라온|발표된|발표한|게시된|낸)?(?=\s|$)/,
  },
  publishers: [
    /(\S+(?:\s\S+)?)(?:에서|가|이)\s*(?:낸|올린|나온|발표한|게시한|보낸)/,
    /(\S+(?:청|과|부|국|처|원|센터|공단|공사|시|군|구|도|실|회))(?:의)?(?=\s|$)/,
  ],
  fillers:
    /(?:^|(?<=\s))(?:관련(?:된|한)?|관한|대한|최근|최신|새로운|새|모든|전체|좀|혹시|나온|올라온|낸|올린|발표한|게시한)(?=\s|$)|(?:에|와|과)?\s*(?:관련(?:된|한)?|관한|대한)(?=\s|$)/g,
};
