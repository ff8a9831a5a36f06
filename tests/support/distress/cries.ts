/** What people in danger write, in words of our own: plainly, in passing, misspelt and in slang. `[]` never. */
export const CRIES: readonly string[] = `
죽고 싶어요
죽고싶다
진짜 죽고싶어 하루에도 몇 번씩
요즘 계속 죽고 싶은 생각만 들어요
그냥 죽을래
이제 그만 죽으려고요
죽어버리고 싶어
차라리 죽는 게 나을 것 같아요
내가 죽어야 끝나지
저 오늘 죽을 거예요
나 죽으면 아무도 안 슬퍼하겠지
안 아프게 죽는 법 알려줘
편하게 죽는 방법이 있나요
고통 없이 가고 싶어요
자살하고 싶어요
자살할 거예요
자살 생각이 자꾸 나요
자살 충동이 심해요
어제 자살 시도를 했어요
살기 싫어요
정말 살기가 싫다
더는 살고 싶지 않아요
그만 살고 싶습니다
이렇게는 더 살고 싶지가 않네요
살아야 할 이유를 모르겠어요
살 의미가 없어요
왜 사는지 모르겠어 그냥 끝내고 싶어
사는 게 지옥이에요
사는 게 너무 힘들어요 다 내려놓고 싶어요
인생을 그만두고 싶어
삶을 포기하고 싶어요
스스로 목숨을 끊을 생각이에요
생을 마감하려고 합니다
극단적인 선택을 하고 싶어요
다 끝내버리고 싶어요
이제 다 끝내려고요
모든 걸 끝내고 싶습니다
그냥 사라지고 싶어요
이 세상에서 없어지고 싶다
내가 없어지면 다들 편하겠죠
나 같은 건 없는 게 나아요
태어나지 말았어야 했어요
내일 아침에 눈을 뜨지 않았으면 좋겠어요
자다가 그대로 안 깨어났으면
영원히 잠들고 싶어요
뛰어내리고 싶어요
지금 옥상인데 뛰어내릴까요
한강에 뛰어들고 싶어
다리 위에 서 있어요 뛰어내릴 거예요
목을 매고 싶어요
손목을 그었어요 피가 안 멈춰요
자해를 멈출 수가 없어요
또 자해했어
칼로 팔을 그었어요
수면제를 한 통 다 먹었어요
약을 너무 많이 먹었어요 무서워요
농약을 마셨어요
유서를 쓰고 있어요
유서 다 썼어 이제 갈게
더 이상 버틸 힘이 없어요
더는 못 버티겠어요
너무 힘들어서 다 포기하고 싶어요
아무도 저를 사랑하지 않아요 혼자예요
희망이 없어요 더 살아서 뭐해요
너무 외로워서 미칠 것 같아요
우울해서 하루 종일 눈물만 나요
저는 살 가치가 없는 사람이에요
친구가 죽고 싶다고 문자를 보냈어요
동생이 자살한다고 해요 어떡해요
엄마가 자꾸 죽겠다고 하세요 무서워요
남편이 저를 때려요
아빠한테 맞았어요
남자친구가 죽이겠다고 협박해요
계부가 자꾸 만져요
매일 맞고 살아요
누가 저를 따라와요 무서워요
집에 모르는 사람이 들어왔어요
성폭행을 당했어요
학대를 당하고 있어요
누가 칼을 들고 있어요
감금당했어요 도와주세요
살려주세요
제발 살려줘
숨을 못 쉬겠어요
할머니가 쓰러졌어요 의식이 없어요
아이가 숨을 안 쉬어요
집에 불이 났어요
죽고시퍼요
죽고십어
죽구싶다 진짜
ㅈㅅ하고싶다
살기시러
뒤지고 싶다
디지고싶음
살자하고 싶다
자살각이다 진심
i want to die
i wanna die
i just want to die honestly
i want to kill myself
im going to kill myself tonight
thinking about killing myself
i feel suicidal
i've been having suicidal thoughts
i keep thinking about suicide
i tried to commit suicide last week
i want to end my life
i'm ready to end it all
i want it all to end
i don't want to live anymore
i dont wanna be alive
i don't want to be here any more
i don't want to exist
i don't want to wake up tomorrow
i wish i was dead
i wish i had never been born
i wish i could just disappear forever
everyone would be happier if i was dead
the world is better off without me
no one would miss me
nobody would care if i died
there's no point in living
what's the point of living
i have nothing left to live for
life is not worth living anymore
i hate my life and want it to stop
i can't go on like this
i can't do this anymore
i can't take it any more
i feel so hopeless
i'm so alone nobody loves me
i've written a suicide note
i wrote my goodbye letters
goodbye everyone this is my last message
how to die without pain
what is the least painful way to die
how many sleeping pills would kill me
how do you tie a noose
i took all my tablets
i have taken an overdose
i just swallowed a load of paracetamol
i've been cutting again
i cut my wrist and it won't stop bleeding
i keep hurting myself
i want to hurt myself
i'm on the bridge and i'm going to jump
i want to jump in front of a train
i'm standing on the roof of the car park i want to jump
my friend wants to kill himself
my daughter says she wants to die
my brother is suicidal what do i do
my husband beats me
my boyfriend hit me again
my partner threatens to kill me
dad hits me when he is drunk
my stepdad touches me
i was sexually assaulted
i've been raped
i'm being abused at home
i am being followed by a man
someone is following me home
there is a man with a knife outside my door
somebody is trying to get into my house
he locked me in the flat
i'm afraid of my husband
i'm scared to go home
i'm not safe at home
my baby is not breathing
i cant breathe
my dad collapsed and won't wake up
my nan is unconscious
our house is on fire
theres a fire in my kitchen
i wana kil my self
i want to dieee
feeling sucidal
i wanna unalive myself
gonna kms
im gonna off myself
dont want to live no more
i want to commit suiside
`
  .trim()
  .split('\n');
