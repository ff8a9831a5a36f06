import type { OverviewKind } from '../../telling/overview.ts';

/** When, how, at what price and by whom are asked of one matter. */
const OF_ONE =
  /언제|얼마|몇 ?(?:시|명|개|원|살|층|번|일)|어떻게|왜|누가|누구|며칠|전화번호|연락처|준비물|주소|어디(?:서|로|에서|까지|쯤)(?![가-힣]*(?:어디))|방법|무슨 (?:뜻|말)|금액이|되나요 안/;

/** A verb before its noun: 모집하는, 휴관인, 문 닫은, 신청할 수 있는. */
const THAT =
  '(?:하는|되는|있는|받는|열리는|여는|닫는|닫은|쉬는|막히는|막힌|볼수있는|가능한|인|중인|된|할|갈|볼|나오는|해주는|주는|뽑는|구하는|시작하는|끝나는|바뀌는|달라지는|해야 ?되는|해야 ?하는|내야 ?하는|내야 ?되는|필요한|예정인|오는|없는|치우는|수거하는|만한|수 있는|한|은|는)';
/** Nouns that name no one thing. */
const ANY =
  '(?:거|것|게|건|걸|꺼|곳|데|데가|시설|기관|행사|공연|축제|전시|프로그램|강좌|교육|사업|지원금|혜택|시군|시·군|지역|군|동네|마을|도시|길|도로|일정|일자리|돈|신청|공고|모집|대회|체험|도서관|가게|병원)';
const THAT_ANY = new RegExp(`${THAT} ?${ANY}(?![가-힣]{3,})`);
/** Asks for all of them: 뭐 있어요, 어디어디, 알려 주세요. */
const WHICH =
  /뭐뭐|뭐 ?(?:가 ?)?(?:있|였|예요|에요|야|가|하|해|들|좀|$)|뭘|무엇|무슨|어떤|어디어디|어디 ?어디|(?:데|곳|지역|시군|군|동네|길|시설)(?:이|가|은|는)? ?(?:[가-힣]* )?어디|있(?:나|어|을까|는지|니|습니까|던데|다던데)|알려|목록|추천|보여|찾아|[가-힣](?:거|것|곳|데|게)[요?!. ]*$/;
/** The noun alone ends it: 이번 주말 행사. */
const BARE_NOUN = new RegExp(
  `(?:${ANY}|이벤트|콘서트|음악회|볼거리|놀거리|즐길거리|휴관|휴무|마감|채용|봉사)(?:들|이|은|는|도)?(?: ?(?:있어|있나|뭐|알려|좀).*)?[요?!. ]*$`,
);

const KINDS: readonly (readonly [RegExp, readonly OverviewKind[]])[] = [
  [/연기(?:된|되는|됐)|취소(?:된|되는|됐)|미뤄진|미뤄지는|변경된 ?(?:일정|행사)|순연/, ['moved']],
  [
    /마감(?:인|되는|하는|이|일|임박)?|기한|까지 ?(?:신청|제출|납부|내야|내는|접수)|(?:내야|납부해야|신청해야|제출해야) ?(?:하는|되는|할)|안에 ?(?:신청|제출|납부|내)/,
    ['deadlines'],
  ],
  [/채용|구인|뽑는|일자리|알바|아르바이트|봉사자|사람 ?구하|모집(?:하는|중|인|하나|해)/, ['recruit']],
  [/신청|접수|응모|등록할|지원할 ?수/, ['apply']],
  [/휴관|휴무|휴원|휴장|휴업|쉬는|문 ?닫|닫는|닫은|폐쇄|통제|막히는|막힌|단수|정전|중단|운휴/, ['closed']],
  [/바뀌는|달라지는|변경되는|오르는|인상되는|새로 ?(?:바뀌|생기|시행)/, ['changes']],
  [/(?:시작하는|시작되는|시행되는|시행하는|개장하는|문 ?여는 ?날)/, ['starts']],
  [/끝나는|종료되는|만료되는/, ['ends']],
  [/문 ?여는|문 ?연|여는 ?(?:곳|데)|영업하는|열려 ?있는|진료하는/, ['open']],
  [
    /나오는 ?(?:돈|지원금|거)|지원금|보조금|수당|지원(?:해 ?주는|받을)|받을 ?수 ?있는|혜택|도움|해주는 ?(?:거|것|게)|지원 ?사업/,
    ['support'],
  ],
  [
    /행사|공연|축제|전시|이벤트|콘서트|음악회|체험|볼거리|놀거리|즐길|놀러|구경|할 ?만한|갈 ?만한|볼 ?만한|일정|프로그램|대회|강좌|해맞이|캠페인|토론회|뭐 ?(?:해|하나|하지|열)/,
    ['events'],
  ],
];

/** The kinds of things that a Korean text asks an overview of; null for other texts. `hasGroup`: it names whom a thing is for. */
export function koreanOverviewAsked(text: string, hasGroup: boolean): readonly OverviewKind[] | null {
  const said = text.trim();
  if (OF_ONE.test(said)) return null;
  const isOfAny = THAT_ANY.test(said) && (WHICH.test(said) || BARE_NOUN.test(said));
  const isBare =
    BARE_NOUN.test(said) ||
    /(?:행사|공연|축제|전시|이벤트|콘서트|음악회|강좌|프로그램|체험|소식|일정)(?:이|가|은|는|도)? ?(?:뭐|있|알려|추천)/.test(
      said,
    );
  const isWhat = /뭐뭐|뭐 ?(?:있|하|해|열)|어디어디/.test(said);
  if (!isOfAny && !isBare && !isWhat) return null;
  const kinds = KINDS.find(([words]) => words.test(said))?.[1];
  if (kinds) return kinds;
  return isOfAny || hasGroup || isWhat ? ['any'] : null;
}
