import type { OverviewRules } from '../../telling/overview.ts';
import { koreanOverviewAsked } from './asked.ts';

const GROUPS: OverviewRules['groups'] = {
  children: {
    asked: /아이(?!디|폰|스)|애들|애기|아기|어린이|유아|초등|키즈/,
    told: /어린이|아동|유아|초등|영유아|아이들|자녀|키즈|\d+개월/,
  },
  young: { asked: /청년|젊은|청소년|십대|10대|20대/, told: /청년|청소년|만 ?19|19세|39세/ },
  older: {
    asked: /노인|어르신|할머니|할아버지|부모님|어머니|아버지|고령/,
    told: /노인|어르신|경로|고령|만? ?6[05]세|시니어|노년/,
  },
  families: {
    asked: /가족|부모|엄마|아빠|임산부|신혼|다자녀/,
    told: /가족|부모|임산부|산모|신혼|다자녀|출산|양육|육아/,
  },
  students: { asked: /학생|고3|수험생|대학생|중학생|고등학생/, told: /학생|수험생|대학|고3|중·?고/ },
  foreigners: { asked: /외국인|이주민|다문화|유학생/, told: /외국인|이주|다문화|유학생|결혼이민|비자|통역/ },
  disabled: { asked: /장애|휠체어/, told: /장애|휠체어/ },
  'low-income': {
    asked: /저소득|어려운 ?(?:사람|가정|형편)|형편이|돈이? ?없|기초 ?생활|수급자|차상위/,
    told: /저소득|기초 ?생활|수급|차상위|취약 ?계층|중위소득|긴급 ?지원/,
  },
  farmers: {
    asked: /농민|농업인|농사|농가|축산|어민|귀농/,
    told: /농업|농민|농가|농사|축산|어업|어민|귀농|영농|재배|벼/,
  },
  businesses: {
    asked: /소상공인|자영업|가게 ?(?:하는|주인)|사업자|기업|상인/,
    told: /소상공인|자영업|사업자|기업|상인|점포|업체/,
  },
};

const ASKING =
  /^(?:거|것|게|건|걸|꺼|곳|데|데가|뭐\S*|뭘|무엇\S*|무슨|어떤|어디\S*|있\S*|알려\S*|보여\S*|추천\S*|목록|찾아\S*|주세요|줘|하는\S*|하나요?|해요|되는\S*|된|되나요?|받는\S*|열리\S*|열린|여는|연|닫\S*|쉬는\S*|막히는|막힌|가능\S*|중인?|할\S*|볼\S*|갈\S*|나오는\S*|해주는\S*|주는|뽑는\S*|구하는\S*|시작\S*|끝나는\S*|바뀌는\S*|달라지는\S*|신청\S*|접수\S*|모집\S*|마감\S*|기한|안에?|까지|부터|행사\S*|일정\S*|이벤트\S*|소식\S*|프로그램\S*|사업\S*|지원\S*|혜택\S*|도움\S*|돈|시설\S*|기관|지역\S*|시군\S*|시·군|동네\S*|군이?|사람\S*|사는|지금|요즘|현재|곧|아직|임시로?|문|휴관\S*|휴무\S*|휴장\S*|폐쇄\S*|무료\S*|공짜\S*|볼수있는|수|좀|혹시|전체|모두|다|들|때문에?|이번\S*|다음|주말\S*|오늘\S*|내일\S*|하는데\S*|인데\S*|였죠|만한|있다던데|있던데)$/;

const NOTHING = /^(?:그럼|그러면|에는|에|은|는|요|이요|의|뭐|해요?|있어요?|[\s.,?!()])*$/;

/** Overviews in Korean. */
export const koreanOverview: OverviewRules = {
  asked: (text) =>
    koreanOverviewAsked(
      text,
      Object.values(GROUPS).some(({ asked }) => asked.test(text)),
    ),
  isBare: (text) => NOTHING.test(text),
  isAsking: (word) => ASKING.test(word),
  asDated: (text) =>
    text.replace(/성탄절|크리스마스 ?연휴/g, '12월 25일').replace(/새해 첫날|신정/g, '1월 1일'),
  isEnd: () => false,
  isSoon: (text) => /곧|조만간|앞으로/.test(text),
  asksFree: (text) => /공짜|무료|돈 ?안 ?(?:드|내)/.test(text),
  tellsFree: (text) => /무료|무상|비용 없이/.test(text),
  groups: GROUPS,
  told: {
    deadlines: /마감|까지/,
    closed: /휴관|휴무|휴원|휴장|휴업|쉽니다|문을 닫|폐쇄|통제|중단|단수|정전|운휴|금지/,
    apply: /신청|접수|응모|공모|모집|등록/,
    recruit: /모집|채용|구인|선발|일자리|봉사자|아르바이트/,
    changes: /변경|바뀌|바뀐|달라|인상|인하|시행|신설|개정|확대|도입/,
    moved: /연기|취소|순연|변경|미뤄|앞당/,
    starts: /시작|개시|부터|시행|개막|개장|개관|개강/,
    ends: /까지|종료|마감|만료|끝/,
    support: /지원|보조|수당|지급|장려금|감면|보상|환급|직불금|대책비/,
    rules: /금지|제한|불가|허용|가능|의무/,
  },
};
