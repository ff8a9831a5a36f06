import type { Entries } from '../../port/events.ts';

/** Korean words of taking part, paying, handing in and the like. */
export const koreanEntries: Entries = {
  acts: {
    applying: /신청|접수|모집|(?<!재)등록|응모|지원서|원서|지원 ?(?:가능|할|하|되|돼)|가입|참가|참여/iu,
    renewing: /재등록|재신청|재배정|재접수|갱신/iu,
    paying: /납부|(?<![가-힣])(?:내는|내야|내나요|내요|내죠)/iu,
    'handing-in':
      /제출|보내|도착|(?:의견서?|서류|신고서|질문|원고|작품|설문지?)[을를은는도]? ?(?:내|낼|받)/iu,
    commenting: /의견|이의/iu,
    booking: /예약|예매|티켓/iu,
    claiming: /청구|보상|찾아가|찾아갈|찾으러|수령/iu,
    'giving-up': /환불|취소|철회|반납|반환/iu,
    'being-told': /발표|당첨|선정|합격|추첨/iu,
    'being-examined': /면접|시험|전형|심사/iu,
  },
  renewsAsOne: /재(?:등록|신청|배정|접수)/iu,
  closing: /마감|기한|기간|일정/iu,
  lastDayBefore: /(?:마감|마감일|마감일시|기한)(?:은|는)?\s?[:：]?\s?$/iu,
  lastDayAfter: /^(?:에|일에)?[\s,]?(?:접수|신청|모집)?\s?마감(?!\s?(?:후|이후|된))/u,
  afterwards: /(?:그|이) ?(?:뒤|후|이후)|이후에도|추가 ?(?:모집|접수|신청)|잔여/iu,
  any: /신청|접수|모집|등록|응모|예약|예매|제출|납부|(?<![가-힣])내(?:는|야|나요|면|요|죠)|사용|쓸 수|마감|지원서|취소/iu,
  paying: /납부|(?<![가-힣])내(?:는|야|나요|면|요|죠)/iu,
  applying: /신청|접수|모집|등록|응모|지원서/iu,
  joining: /참가|참여|지원(?:할|해|되|돼|가능|이 ?가능)|가입/iu,
  getting: /받을|받나|받아|맞을|이용할/iu,
  givingUp: /환불|취소|감면|할인|변경/iu,
  manner: /인터넷|온라인|누리집|홈페이지|방문|전화로|우편|팩스|대신|대리|두 ?번|중복|없이/iu,
  dueAlone: /(?!)/giu,
};
