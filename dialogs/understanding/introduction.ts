/** Who greets and says a name, an age with it perhaps, asks nothing yet. */
const INTRODUCTIONS: readonly RegExp[] = [
  /^(?:hi|hello|hey|hiya|yo|good (?:morning|afternoon|evening))\b[\s,.!]*(?:there|everyone|bot)?[\s,.!]*(?:(?:i['’]?m|i am|this is|it['’]?s|my name(?:['’]s| is)|call me)\s+(?!(?:an?|the|from|in|at|not|looking|trying|having|still|new|here|back|later|now|please)\b)\p{L}[\p{L}'’-]{0,30}(?:\s\p{L}[\p{L}'’-]{0,30})?)?(?:[\s,.]*(?:and|&)?\s*(?:i['’]?m|i am|aged?)\s+\d{1,3}(?:\s*(?:years? old|yrs?|yo))?)?[\s.!]*$/iu,
  /^(?:my name(?:['’]?s| is)|call me)\s+(?!(?:back|later|now|at|on|tomorrow|today|when|an?|please|again)\b)\p{L}[\p{L}'’-]{0,30}(?:\s\p{L}[\p{L}'’-]{0,30})?(?:[\s,.]*(?:and|&)?\s*(?:i['’]?m|i am)\s+\d{1,3}(?:\s*(?:years? old|yrs?))?)?[\s.!]*$/iu,
  /^(?:안녕(?:하세요|하십니까)?|하이|반가워요?|반갑습니다)?[\s,.!~]*(?:제|내)?\s*이름은\s*\p{Script=Hangul}{2,8}(?:입니다|이에요|예요|이야|야|라고 ?(?:해요?|합니다))?[\s,.!]*(?:\d{1,3}\s*살(?:이에요|입니다|이야)?)?[\s.!~]*$/u,
  /^(?:안녕(?:하세요|하십니까)?|하이|반가워요?|반갑습니다)[\s,.!~]+(?:저는|나는|난|전)\s*\p{Script=Hangul}{2,8}(?:입니다|이에요|예요|이야|야|라고 ?(?:해요?|합니다))(?:[\s,.!]*(?:저는|나는|난|전)?\s*\d{1,3}\s*살(?:이에요|입니다|이야|이고요?)?)?[\s.!~]*$/u,
];
const LONGEST = 80;

/** True for "hi, I'm Mia and I'm 9" and 안녕하세요 저는 김하늘이에요; not for "I'm 67", which may go on from a question. */
export const introduces = (text: string): boolean =>
  text.length <= LONGEST && INTRODUCTIONS.some((pattern) => pattern.test(text.trim()));
