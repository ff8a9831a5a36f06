import { introduces as isIntroduction } from '../../knowledge/index.ts';

/** UTF-16 units: who says more says it about something. */
const LONGEST = 80;

/** True for "hi, I'm Mia and I'm 9" and 안녕하세요 저는 김하늘이에요; not for "I'm 67", which may go on from a question. */
export const introduces = (text: string): boolean => text.length <= LONGEST && isIntroduction(text);
