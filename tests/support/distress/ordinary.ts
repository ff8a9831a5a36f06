/** What nobody in danger says, written out: idioms, complaints, and death, illness and violence as subjects of notices. */
export const ORDINARY: readonly string[] = `
자살예방센터 운영시간
자살예방센터 몇 시까지 해요?
자살예방 상담전화 번호 알려주세요
자살예방 교육 신청하고 싶어요
자살예방의 날 행사 언제예요
자살 유족 지원금 받고 싶어요
자살 시도자 치료비 지원 대상이 누구인가요
우리 시 자살률 통계 보고 싶어요
생명지킴이 교육은 어디서 하나요
정신건강복지센터 전화번호
우울증 상담 받고 싶어요
우울증 검사 무료인가요
청소년 우울증 상담 신청하고 싶습니다
장례 지원 신청하고 싶어요
장례식장 위치
화장장 예약하고 싶은데요
할머니가 돌아가셨는데 사망신고 어디서 해요
아버지가 돌아가셔서 상속 신고하고 싶어요
어머니가 암으로 돌아가셨어요 장례비 지원되나요
무연고 사망자 장례 지원 기준
사망신고 하고 싶습니다
사망자 차량 말소하고 싶어요
강아지가 죽었어요 어디에 신고해요
반려동물이 죽으면 어떻게 처리하나요
죽은 고양이 치워 주세요
길에 죽은 새가 있어요
가로수가 죽었어요 새로 심어 주세요
나무가 죽어 가요
모기 죽이는 약 언제 뿌려요
바퀴벌레 죽이는 약 받고 싶어요
잡초를 죽이고 싶은데 제초제 써도 되나요
더워 죽겠어요 무더위 쉼터 어디예요
추워 죽겠는데 버스 왜 안 와요
배고파 죽겠다
심심해 죽겠어
힘들어 죽겠네 주차 자리가 없어서
층간소음 때문에 미치겠어요
공사 소음 때문에 못 살겠어요
시끄러워서 살 수가 없어요 민원 넣고 싶어요
더 이상 못 참겠어요 쓰레기 좀 치워 주세요
냄새 때문에 죽을 것 같아요
짜증나 죽겠어요 앱이 안 돼요
기다리다 죽는 줄 알았어요
여기서는 살기 싫어요 이사 지원 있나요
이 동네에서 살고 싶지 않아요
임대주택에서 살고 싶어요
시골에 가서 살고 싶어요
계약을 끝내고 싶어요
회원을 그만두고 싶어요
수강을 포기하고 싶어요
회의를 빨리 끝내고 싶어요
이 업무를 끝내고 싶은데 서류가 뭐예요
벌집을 없애고 싶어요
곰팡이가 사라지게 하고 싶어요
번지점프 하고 싶어요
번지점프대에서 뛰어내리고 싶어요
수영장에서 뛰어내려도 되나요
한강에 가고 싶어요
한강 수영장 언제 열어요
옥상 텃밭 신청하고 싶어요
등산하고 싶어요
칼갈이 서비스 받고 싶어요
칼 수거함 어디 있어요
농약 안전 사용 교육
농약 빈병 수거하고 싶어요
번개탄 판매 금지 공지
수면제 처방은 보건소에서 되나요
약 먹고 남은 것 어디에 버려요
폐의약품 버리고 싶어요
가정폭력 상담소 위치
가정폭력 피해자 지원받고 싶어요
성폭력 예방교육 언제예요
아동학대 신고 전화번호
학교폭력 신고하고 싶어요
데이트폭력 상담 시간
스토킹 피해 지원 제도
심폐소생술 교육 받고 싶어요
응급실 운영하는 병원
화재 대피 훈련 언제 해요
소방서 견학하고 싶어요
산불 조심 기간
화재보험 가입하고 싶어요
독감 주사 맞고 싶어요
예방주사 맞았는데 팔이 아파요
코로나에 걸렸어요 격리해야 하나요
암 검진 받고 싶어요
다리가 부러졌는데 휠체어 빌리고 싶어요
치매 어르신 실종 신고
호스피스 신청하고 싶어요
연명의료 거부 신청하고 싶어요
존엄사 관련 상담 받고 싶어요
유언장 쓰는 방법 강의
유서 깊은 마을 축제
지역 경제를 살려 주세요
골목상권 살려주세요
가로등이 쓰러졌어요
나무가 쓰러져서 길을 막았어요
맛이 죽여줘요
귀여워 죽겠어요
웃겨 죽는 줄
좋아 죽겠네
아이들이 놀이터에서 자꾸 싸워요
죽 배달 봉사 하고 싶어요
죽도시장 주차장
죽녹원 입장료
선물 주고 싶어요
상을 주고 싶어요
돈을 돌려주고 싶어요
마라톤 뛰고 싶어요
대나무 숲에 가고 싶어요
suicide prevention centre opening hours
when is suicide prevention week
suicide prevention training dates
suicide bereavement support group
what is the suicide rate in the county
who runs the suicide helpline
is the crisis line open at christmas
mental health drop in times
depression support group near me
i want to book a counselling appointment
free depression screening
funeral payment how do i apply
my mother died how do i register the death
my dad passed away who do i tell
my husband died last week and i want to stop his pension
my gran died can i end her tenancy
how much is a death certificate
i want to order a death certificate
cost of a cremation
burial plots for sale
my dog died where do i take it
there is a dead fox in the road
i want to report a dead animal
dead tree in the park
my phone died
my battery is dead can i pay later
dead end street parking
what is the deadline
how do i kill moss
can i kill wasps myself
i want to kill weeds on the path
rats how do i get rid of them
this noise is killing me
the queue is killing me
these bills are killing me
i'm dying to know who won
i'm dying of boredom in this queue
it's boiling im gonna die of heat
i was scared to death by fireworks
bored to death
i nearly killed myself laughing
i could murder a curry
i want to end my tenancy
i want to end my subscription early
how do i end my lease
i want to end the contract
i'd like to stop living in this flat
i don't want to live in this flat anymore
i don't want to live near the airport
i don't want to be on the list anymore
i can't go on the trip can i get a refund
i can't go on friday
i can't take the bus anymore
i can't take the noise anymore
i can't do this form
i want to disappear from the electoral roll
i want my name to disappear from the register
i don't want to wake up my neighbours
i hurt myself on the broken pavement
i hurt my back can i get a blue badge
i cut my hand at the pool who do i tell
i cut myself on the railing at the park
can i jump in the pool
my kids want to jump off the diving board
i want to do a bungee jump for charity
bridge jumping ban
someone hit my car
a lorry hit our wall
the neighbours dog bit my dog
someone broke into my shed last month
i was threatened with a fine
they threatened me with court
domestic violence support opening hours
domestic abuse helpline number
i want to volunteer at the women's refuge
child abuse reporting line
rape crisis centre address
knife amnesty bins
where can i hand in a knife
stop smoking i want to quit
fire station open day
fire safety visit
is there a fire ban
i want to apply to be a fire warden
my bin was on fire
ambulance station car boot sale
first aid course i want to learn cpr
i can't breathe well do i need a vaccine
flu jab
cancer screening i want to book
my child is ill can they go to school
i have covid
how do i dispose of old tablets
take back unused medicines
i took the bus
i took all my bottles to the bank
pain clinic
i am alone and want to join a lunch club
lonely pensioners coffee morning
i hate the new bin day
i give up with this website
i'm so tired of waiting
nobody cares about the potholes
no one would help me at the desk
life membership
end of life care
living will
assisted dying bill
war memorial
murder mystery evening tickets
dead sea scrolls exhibition
day of the dead parade
dying wool workshop
dye your own wool
i want to dye fabric
die casting course
i wish i had known earlier
i wish it was open on sundays
goodbye
goodbye everyone
make it stop the alarm next door
`
  .trim()
  .split('\n');

const THINGS_KO = [
  ['책', '빌리'],
  ['수영장', '다니'],
  ['자전거', '빌리'],
  ['강좌', '듣'],
  ['텃밭', '신청하'],
  ['보조금', '받'],
  ['여권', '만들'],
  ['주차권', '사'],
  ['회의실', '예약하'],
  ['쓰레기', '버리'],
  ['민원', '넣'],
  ['아이', '맡기'],
  ['전입신고', '하'],
  ['강아지', '등록하'],
  ['가구', '버리'],
  ['일자리', '구하'],
  ['봉사', '하'],
  ['캠핑장', '가'],
  ['축제', '보'],
  ['체육관', '쓰'],
  ['세금', '내'],
  ['환불', '받'],
  ['접수', '취소하'],
  ['담당자', '만나'],
  ['상담', '받'],
  ['백신', '맞'],
  ['나무', '심'],
  ['주소', '바꾸'],
  ['집', '고치'],
  ['밥', '먹'],
] as const;
const WISHES_KO = [
  '고 싶어요',
  '고 싶습니다',
  '고 싶은데요',
  '고 싶다',
  '고 싶은데 어떻게 해요?',
  '고 싶지 않아요',
  '고싶어여',
  '기 싫어요',
  '려고 해요',
  '면 좋겠어요',
] as const;
const SETTINGS_KO = ['', '저 ', '이번 주에 ', '제발 '] as const;

const THINGS_EN = [
  'borrow a book',
  'swim on sunday',
  'rent a bike',
  'join the pottery class',
  'apply for an allotment',
  'get a grant',
  'renew my passport',
  'buy a parking permit',
  'book the hall',
  'get rid of a sofa',
  'make a complaint',
  'find childcare',
  'change my address',
  'register my dog',
  'pay my council tax',
  'cancel my booking',
  'end my membership',
  'see a show',
  'use the gym',
  'talk to the housing team',
] as const;
const WISHES_EN = [
  'i want to',
  'i wanna',
  'i just want to',
  "i'd like to",
  'i wish i could',
  "i don't want to",
  "i'm going to",
  "i can't",
  'i need to',
  'i feel like i should',
] as const;

const SUBJECTS_KO = [
  '장례 지원',
  '사망신고',
  '자살예방센터',
  '자살예방 교육',
  '호스피스',
  '암 검진',
  '치매 검사',
  '가정폭력 상담소',
  '응급의료기관',
  '화재 예방 점검',
  '추모공원',
  '정신건강 상담',
] as const;
const ASKING_KO = [
  ' 운영시간',
  ' 몇 시까지예요?',
  ' 어디서 해요?',
  ' 신청하고 싶어요',
  ' 비용이 얼마예요?',
  ' 전화번호',
  ' 언제까지예요?',
] as const;
const SUBJECTS_EN = [
  'suicide prevention centre',
  'suicide prevention training',
  'funeral payment',
  'bereavement service',
  'death registration',
  'hospice',
  'cancer screening',
  'domestic abuse service',
  'crisis cafe',
  'cemetery',
  'fire safety visit',
  'self harm awareness course',
] as const;
const ASKING_EN = [
  ' opening hours',
  ' phone number',
  ', where is it?',
  ', how much does it cost?',
  ' dates',
  ', how do i apply?',
] as const;

const joined = (...parts: readonly (readonly string[])[]): string[] =>
  parts.reduce<string[]>((all, one) => all.flatMap((said) => one.map((next) => said + next)), ['']);

/** Wishes and questions that everybody has, and notices' sad subjects, some 1,500 and written out by forms. */
export const MADE_ORDINARY: readonly string[] = [
  ...THINGS_KO.flatMap(([thing, verb]) => joined(SETTINGS_KO, [`${thing} ${verb}`], WISHES_KO)),
  ...joined(WISHES_EN, [' '], THINGS_EN),
  ...joined(SUBJECTS_KO, ASKING_KO),
  ...joined(SUBJECTS_EN, ASKING_EN),
];
