import type { Events } from '../../port/events.ts';

/** "제3회 하늘 별빛캠프 참가자 모집": the name follows the ordinal, up to what is announced of it. */
const NUMBERED_NAME =
  /제 ?\d{1,3} ?회\s+([\p{L}\p{N} ·‘’“”'"]+?)(?=\s*(?:참가|참여|개최|안내|공고|공지|알림|모집|신청|접수|취소|변경|연기|일정|결과|성료|성황|열려|열린|열려|마무리|마쳐|준비|개회|폐회|확정|초청|공식|수상|발표|선정|체결|완료|추진|유치|출전|우승|[,.…()[\]<>:\-–]|$))/u;
/** Ends of words that name a plan, a sum, a body or a place: numbered too, and no event. */
const NO_EVENT =
  /(?:예산|예산안|계획|사업|위원회|개정|고시문|회의록|분기|기분|의회|[가-힣](?:도|시|군|구))$/u;
const NOTICE_WORDS = '안내 공고 알림 공지 변경 개최 날짜 실시 발표 홍보 연기 취소 정정 수정';

/** Korean words for events, and for what is told of them. */
export const koreanEvents: Events = {
  kinds: {
    summit: '정상회의|정상회담|장관회의|장관급 ?회의',
    marathon: '마라톤|걷기 ?대회|달리기 ?대회',
    festival: '축제|페스티벌|문화제',
    fair: '박람회|엑스포|전시회',
    meeting: '회의|총회|포럼|설명회|간담회|공청회|토론회|학술대회',
    contest: '대회|경연|공모전|경기대회|선수권',
    ceremony: '기념식|개막식|준공식|개관식|행사|한마당|해맞이',
    show: '음악회|연주회|콘서트|공연|상영회',
    election: '선거|국민투표',
    course: '강연|강좌|세미나|아카데미|워크숍|특강',
  },
  seasons: [/봄|춘계/iu, /여름|하계/iu, /가을|추계/iu, /겨울|동계/iu],
  turns: (event) => ({
    next: `(?:다음|차기)(?! ?(?:달|주|날|해))[^.,]{0,12}?(?:${event})`,
    previous: `(?:지난해|작년|지난번|직전|전년도?)[^.,]{0,12}?(?:${event})`,
    beside: `(?:${event})(?:에|을|를|이|가)? ?(?:앞서|앞두고|끝난 뒤|끝나고|마친 뒤)`,
  }),
  held: /(?:렸|열린|했|였|됐|었|았|친)(?:습니다|다|으며|고|\s|던)/u,
  ahead: /예정|계획|합니다|립니다|된다|한다|겠습니다/u,
  place: /(?:^|\s)((?:[가-힣]{1,12}(?<![은는이가에지터을를]) )?[가-힣]{2,12})에서|(화상|온라인)으로/u,
  host: /(?:^|\s)([가-힣]{2,12}?)[이가은는] (?:\S+ ){0,3}?(?:의장국|주최|개최국)/u,
  numberedName: NUMBERED_NAME,
  headOf(name) {
    const words = name.split(/\s+/);
    const head = words.at(-1) ?? '';
    if (!/\p{Script=Hangul}/u.test(head)) return words.length < 2 ? null : words.slice(-2).join(' ');
    return head.length < 2 || NO_EVENT.test(head) ? null : head;
  },
  named: (event) => `(?:제? ?\\d+ ?회)\\s+([^.,;]{0,60}?(?:${event}))`,
  renamed: /(?:이라는|라는) 이름|옛 ?이름|명칭(?:을|이) (?:바꾸|바뀌|변경)|이름을 바꾼|종전의/iu,
  noticeTerms: NOTICE_WORDS.split(' '),
};
