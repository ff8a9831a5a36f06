import type { WhatsOnRules } from '../telling/whats-on.ts';

const ASKS = /뭐|뭘|무엇|무슨|어떤|행사|일정|이벤트|소식/;
const OTHER = /날씨|요일|며칠|날짜|몇 ?[시일월]|생일|제 |내 |저 /;
const NOTHING = /^(?:그럼|그러면|에는|에|은|는|요|이요|의|[\s.,?!()])*$/;
const ANYTHING =
  /^(?:뭐|뭘|무엇|무슨|어떤|행사|일정|이벤트|소식|있|열리|열려|열릴|하나|하는|해요|할|볼|예정|계획|어떻게|알려|[년월일](?:에|에는|에도|은|는|이)?$)/;

export const koreanWhatsOn: WhatsOnRules = {
  asks: (text) => NOTHING.test(text) || (ASKS.test(text) && !OTHER.test(text)),
  isAnything: (word) => ANYTHING.test(word),
};
