/** More of what people in danger write: written apart from the rules that tell them, which were never mended by these. `[]` never. */
export const FURTHER_CRIES: readonly string[] = `
죽는 것밖에 방법이 없는 것 같아요
하루하루 죽지 못해 삽니다
다음 생에는 행복하고 싶다 이번 생은 여기까지
이만 세상을 떠나려고 합니다
제가 사라져도 아무도 모르겠죠
요즘 자살만 생각해요
자살하는 꿈을 꾸고 정말 하고 싶어졌어요
번개탄 사 왔어요
수면제를 모아 두었어요
베란다에서 떨어지면 죽나요
난간에 서 있어요
칼로 손목을 긋고 싶어요
제 몸에 상처를 내고 있어요
마음이 너무 아파서 숨이 막혀요
사는 게 의미가 없네요
살아서 뭐 하나 싶어요
저만 없으면 가족이 편할 텐데
매일 밤 울어요 그만하고 싶어요
아내가 자꾸 죽고 싶다고 합니다
친구가 유서를 남기고 사라졌어요
술 마시면 남편이 물건을 던지고 저를 때립니다
아버지가 술만 드시면 때려요
오빠가 목을 졸랐어요
전 남친이 집 앞에서 기다려요 무서워요
선생님이 제 몸을 만졌어요
집에 갇혀 있어요 나갈 수가 없어요
아기가 경련을 해요
피를 너무 많이 흘려요
ㅈㄴ 죽고싶네
걍 뒤져버리고 싶음
i can't see any reason to keep living
i think about dying every day
i've decided to end things tonight
i don't see the point in being alive
it would be easier if i were dead
i'm a burden, they'd be better off if i was gone
i've got the pills in front of me
i'm planning to overdose
i want to slit my wrists
been self harming again
i'm sitting on the ledge
sometimes i wish i wouldn't wake up
i feel like dying
im done with life
i'm tired of living
i hate myself so much i want to die
please help me i'm going to do something stupid to myself
my son has tried to hang himself
she told me she wants to end her life
my girlfriend took an overdose
my ex is outside and says he'll kill me
my husband strangled me
he keeps beating me and the kids
my mum hits my little brother
i have been stabbed
someone broke in and is still in the house
my wife is choking
he's had a heart attack and he's not moving
kill me please i can't live like this
ready to catch the bus, goodbye world
`
  .trim()
  .split('\n');
