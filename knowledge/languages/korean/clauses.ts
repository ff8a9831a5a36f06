import type { ClauseRules } from '../telling/clauses.ts';

const ENDS =
  /[;\n•|·※]|[.!?](?=\s)|\)(?=\s)|,(?=\s)|(?<=[가-힣](?:며|고|나|만|데|지만|으며|이며|이고|니|서))\s/g;
const CONDITION =
  /^(?:에|일에)?[^,.]{0,24}?(?:[가-힣]면(?=[\s,])|경우|(?:[우천]|발생|취소|연기|결항) ?시(?:에는|에|\s)|때(?:는|에는))/;
const PEOPLE =
  /^(?: ?기준)?(?:에|부터|까지)?(?: ?(?:이후|이전|현재|기준)(?:에|으로)?)? ?(?:출생|태어|생(?:인|은|이|의|\s)|전입|거주|혼인|결혼|창업|설립|퇴직|전역|등록된|주민등록)/;

export const koreanClauses: ClauseRules = {
  ends: ENDS,
  verb: /[가-힣](?:다|요|며|고|나|만|서|니|음|함|됨)(?=[.,\s]|$)/,
  verbLast: true,
  isCondition: (_, after) => CONDITION.test(after),
  isOfPeople: (_, after) => PEOPLE.test(after),
};
