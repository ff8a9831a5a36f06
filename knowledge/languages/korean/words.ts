import { remember } from '../telling/remember.ts';
import { NOUN_END } from './forms/nouns.ts';

/** Particles that follow a noun, and endings that follow a stem, longest first. Stripped where two syllables or more are left. */
const ENDINGS =
  `으로부터 에서부터 이라고는 이라는데 이랑은 한테서 에게서 으로는 으로도 에서는 에서도 에서의 에게는 에게도 까지는 까지도 까지만
  부터는 이라고 이라는 이라도 이라면 이지만 이든지 이나마 마저도 조차도 처럼은 보다는 만큼은 대로는
  이었나요 이었습니까 였습니까 했습니까 됐습니까 겠습니까 었습니까 았습니까 습니까 입니까 합니까 됩니까 인가요 인지요 이에요 이예요
  했습니다 됐습니다 였습니다 었습니다 았습니다 겠습니다 합니다 됩니다 입니다 습니다 십시오
  하시나요 하나요 되나요 했나요 됐나요 있나요 없나요 었나요 았나요 려나요 나요 는가요 은가요 을까요 할까요 될까요 까요
  해야하나요 해야해요 해야되나요 해야함 해야돼 해주세요 해줘요 해줘 해주나 하세요 하셔요 되세요 세요 이어요 이죠 하죠 되죠 죠
  했었죠 했어요 됐어요 었어요 았어요 해요 돼요 예요 에요 어요 아요 여요 래요 대요
  하려면 하려고 하면서 하면은 하지만 하거나 하도록 하기로 하기에 하기 하는데 하는 하고 하며 하면 하여 해서 해야 해도 하지 하게 하던 한다는 한다고 한다 했다 했던 했는데 했고 할때 할지 할수 할 한 함 해
  되려면 되면서 되지만 되거나 되도록 되는데 되는 되고 되며 되면 되어 돼서 돼야 돼도 되지 되던 된다는 된다고 된다 됐다 됐던 됐는데 됐고 될때 될지 될수 될 된 됨 돼
  이라서 이라 이며 이고 인데 인지 이다 였다 이었다 이었던 였던
  으려면 려면 으면서 면서 으면 으니까 니까 으니 는데 은데 던데 지만 거나 도록 었다 았다 었던 았던 었는데 았는데 었고 았고 는지 은지 을지 을때 을수
  에서 에게 께서 한테 으로 까지 부터 처럼 보다 만큼 대로 마다 마저 조차 밖에 하고 이랑 이나 이든 든지 라도 라는 라고 라면 님은 님이 님의
  은 는 이 가 을 를 의 에 로 와 과 도 만 랑 나 요 야 께 다 고 며 면 서 게 지 니 냐 음 임 꺼 건`
    .split(/\s+/)
    .filter((ending, at, all) => ending !== '' && all.indexOf(ending) === at)
    .sort((a, b) => b.length - a.length);

const LONGEST_ENDING = ENDINGS[0]?.length ?? 0;
const ENDING_SET = new Set(ENDINGS);

/** Words without a subject of their own. */
const STOP_WORDS = new Set(
  `그 이 저 것 거 게 수 등 및 또 또는 더 때 중 간 약 각 제 그리고 그러나 하지만 그런데 그래서 그럼 그러면 이번 위해 위한 통해 대한 대해 관한 관련 따라 따른
   있는 있다 있어 있습 있으 없는 없다 없어 같은 모든 여러 많은 다른 우리 저희 저는 제가 나는 내가 여기 거기 저기 이것 그것 저것 이거 그거
   년 월 일 시 분 명 원 개 회 차 세 살 번 밝혔 밝혔다 했다 한다 한편 특히 또한 아울러 이어 이날 이를 이에 이는`.split(
    /\s+/,
  ),
);

/** Words that only ask. */
const ASKING_WORDS = new Set(
  `언제 언제까지 언제부터 어디 어디서 어디에 어디로 어디어디 누구 누가 무엇 무얼 무슨 뭐 뭐가 뭐를 뭐로 뭘 뭐예요 뭐에요 어떤 어떻게 어케 어때 얼마 얼마나 얼마까지 얼마예요 얼마에요
   몇 며칠 왜 어느 알려줘 알려주세요 알려 알고 싶어 싶어요 싶은데 궁금 궁금해요 있나 있어요 있을까 있습니까 없나 인가 인지 하나 되나 된거 하는거 하는데 해야 좀 혹시 진짜 지금 아직 이제 그냥
   가능 가능한가 가능해 주세요 가르쳐줘 말해줘 뭔가 뭔지 건가 건가요 한가 한가요 될까 할까 해줘 되는 하는 되요 돼요 해요 받아요 하고 싶
  해 함 돼 되 됨 하냐 되냐 얼마에 얼마예 언제에 언제예 어디에 어디예 내 낼 내야 내나 내면 내는 낸 가 오 사 쓰 보 받 받나 받을 받으 받는 받아 타 탈 갈 가야 가나 가면 오나 올 올라 오르 살 사야 사나 쓸 쓰나 볼 보나 버리 버릴 버려 버린
   있 없 나오 나와 안오 안와 들어오 들어와 줘 줄 주 주나 주냐 주는 준 걸려 걸리 어떡 어떡해 어떡하 어쩌 요일 거 때 나도 저도 기한 마감 마감일`.split(
    /\s+/,
  ),
);

/** Past forms end in ㅆ (열렸, 했, 됐): the syllable as it stands in the present, so that both meet. Other syllables as they are. */
function presentSyllable(syllable: string): string {
  const FINALS = 28;
  const FINAL_SS = 20;
  const VOWELS = 21;
  const code = syllable.charCodeAt(0) - 0xac00;
  if (code < 0 || code > 11_171 || code % FINALS !== FINAL_SS || syllable === '있') return syllable;
  const initial = Math.floor(code / (VOWELS * FINALS));
  const vowel = Math.floor(code / FINALS) % VOWELS;
  // ㅕ -> ㅣ (열렸 -> 열리), ㅐ -> ㅏ (했 -> 하), ㅙ -> ㅚ (됐 -> 되), ㅘ -> ㅗ (왔 -> 오), ㅝ -> ㅜ (줬 -> 주)
  const present =
    new Map([
      [6, 20],
      [1, 0],
      [10, 11],
      [9, 8],
      [14, 13],
    ]).get(vowel) ?? vowel;
  return String.fromCharCode(0xac00 + (initial * VOWELS + present) * FINALS);
}

/** A Korean word without its particles and endings; the word itself where nothing is left to strip. */
export function koreanStem(word: string): string {
  let stem = word;
  for (let round = 0; round < 2; round += 1) {
    if (NOUN_END.test(stem)) break;
    const most = Math.min(LONGEST_ENDING, stem.length - 2);
    let cut = 0;
    for (let length = most; length > 0; length -= 1) {
      if (ENDING_SET.has(stem.slice(-length))) {
        cut = length;
        break;
      }
    }
    if (cut === 0) break;
    stem = stem.slice(0, -cut);
  }
  return stem.length > 1 ? stem.slice(0, -1) + presentSyllable(stem.slice(-1)) : stem;
}

function bigrams(stem: string): string[] {
  if (stem.length < 2) return [stem];
  return Array.from({ length: stem.length - 1 }, (_, at) => stem.slice(at, at + 2));
}

const WORDS_KEPT = 50_000;

/** Index terms of a run of Hangul: the syllable pairs of its stem. `[]` for a stop word. */
export const koreanTerms = remember((word: string): readonly string[] => {
  if (STOP_WORDS.has(word)) return [];
  const stem = koreanStem(word);
  return STOP_WORDS.has(stem) ? [] : bigrams(stem);
}, WORDS_KEPT);

/** Endings, polite and plain, that are left where too little would stand without them: 내요, 사죠, 언제임. */
const POLITE = /(?:나요|까요|는지|나여|까여|[요죠여야임냐니])$/;

/** 몇 with what it counts: 몇시, 몇권까지, 몇분안에. */
const HOW_MANY =
  /^몇(?:시간|개월|가지|퍼센트|프로|군데|차례|[시살세명분권개일번월년회층호대곳장주달원등])?(?:안|이내|동안|정도|간)?(?:까지|부터|이나|이|은|을|에|만|씩)?(?:인지|인가|임|이야|예요|에요|이에요)?[요여]?$/;

/** True for words that only ask, also with the copula, of which a stem keeps its 이: 언제였나요, 언제이. */
function onlyAsks(word: string): boolean {
  if (HOW_MANY.test(word)) return true;
  const stem = koreanStem(word);
  const forms = [
    word,
    stem,
    stem.replace(/이$/, ''),
    word.replace(/(?:이었|였)[가-힣]{0,3}$/, ''),
    word.replace(POLITE, ''),
  ];
  return forms.some((form) => ASKING_WORDS.has(form));
}

/** As `koreanTerms`, and `[]` for words that only ask. */
export function koreanQuestionTerms(word: string): readonly string[] {
  return onlyAsks(word) ? [] : koreanTerms(word);
}
