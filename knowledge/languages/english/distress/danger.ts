import { type Cry, either } from '../../../distress/cry.ts';

const NEAR = either(
  'husband',
  'wife',
  'boyfriend',
  'girlfriend',
  'bf',
  'gf',
  'partner',
  'ex',
  'fiance',
  'dad',
  'daddy',
  'father',
  'mum',
  'mom',
  'mummy',
  'mother',
  'step ?(?:dad|father|mum|mom|mother|brother)',
  'uncle',
  'aunt',
  'brother',
  'sister',
  'son',
  'daughter',
  'grandad',
  'grandpa',
  'grandfather',
  'cousin',
  'boss',
  'manager',
  'teacher',
  'coach',
  'carer',
  'landlord',
  'neighbou?r',
  'flatmate',
  'roommate',
  'parents',
  'family',
);
const SOMEBODY = either(
  `(?:my|her|his|the|an?|this|that|some) (?:ex )?(?:\\p{L}+ )?${NEAR}`,
  `^${NEAR}`,
  '(?:a|an|the|some|this|that) (?:\\p{L}+ )?(?:man|guy|woman|bloke|stranger|men|boy|lad|gang|person|teenager)',
  'some ?(?:one|body)',
  'men',
  'people',
  'he',
  'she',
  'they',
  'hes',
  'shes',
  'theyre',
);
const HURTS = either(
  'hit(?:s|ting)?',
  'beat(?:s|ing|en)?',
  'punch(?:es|ed|ing)?',
  'kick(?:s|ed|ing)?',
  'slap(?:s|ped|ping)?',
  'chok(?:es?|ed|ing)',
  'strangl(?:es?|ed|ing)',
  'rap(?:es?|ed|ing)',
  'attack(?:s|ed|ing)?',
  'assault(?:s|ed|ing)?',
  'stab(?:s|bed|bing)?',
  'abus(?:es?|ed|ing)',
  'molest(?:s|ed|ing)?',
  'touch(?:es|ed|ing)',
  'grop(?:es?|ed|ing)',
  'follow(?:s|ing)',
  'stalk(?:s|ed|ing)?',
  'chas(?:es?|ed|ing)',
  'hurt(?:s|ing)?',
  'threaten(?:s|ed|ing)?',
  'kidnap(?:s|ped|ping)?',
  'kill',
  'burn(?:s|ed|ing)?',
  'grab(?:s|bed|bing)?',
  'drugged',
  'shoot(?:s|ing)?',
  'shot',
  'imprison(?:s|ed)?',
  'lock(?:s|ed)?',
);
const ME = either(
  'me',
  'us',
  `(?:my|our|her|his|the) (?:own |little |baby |youngest |oldest )?(?:kids?|child|children|babies|baby|son|daughter|mum|mom|mother|sister|brother|dad|wife|friend)`,
);
const PERSON = either(
  `my (?:\\p{L}+ )?${NEAR}`,
  `^${NEAR}`,
  'my (?:nan|gran|grandma|grandmother|baby|child|kid|friend|toddler|flatmate)',
  '(?:a|the|our) (?:baby|child|man|woman|person|kid|toddler)',
  'some ?(?:one|body)',
  'baby',
  'he',
  'she',
  'hes',
  'shes',
  'i',
  'im',
  'ive',
);

const FINE =
  /\bthreat\p{L}* (?:me |us )?(?:with|to) (?:an? |the )?(?:\p{L}+ )?(?:fine|fines|court|eviction|evict|legal|bailiffs|penalty|charge|disconnect\p{L}*|sue|cut off|report|charges|bill)\b/u;
const GAME =
  /\b(?:match|game|tournament|goal|score|league|by \d|training|course|insta\p{L}*|twitter|facebook|social media|newsletter|with (?:an? |the )?(?:bill|fee|fine|charge|tax|penalty|price|news|email)s?)\b/u;
const SERVICE =
  /\b(?:service|helpline|hotline|training|course|leaflet|opening|policy|statistics|awareness|hours|workshop|lessons?|classes)\b/;
const pattern = (source: string): RegExp => new RegExp(source, 'u');

/** What people say in English who are being hurt or threatened, or whose life or home is. Lower case, no apostrophes. */
export const ENGLISH_DANGER: readonly Cry[] = [
  {
    says: pattern(`(?:^|\\b)${SOMEBODY} (?:\\p{L}+ ){0,4}${HURTS} (?:on |at |to |up )?${ME}\\b`),
    unless: new RegExp(
      `${FINE.source}|${GAME.source}|\\bhit (?:my|our|her|his|the) (?:car|wall|fence|house)\\b|\\b(?:cant|cannot|wont|doesnt|didnt) (?:hurt|touch)\\b|\\btouch(?:es|ed|ing) (?:base|on)`,
      'u',
    ),
  },
  {
    says: pattern(
      `(?:^|\\b)(?:my|her|his|a|the|this|^)? ?(?:\\p{L}+ )?${NEAR} (?:\\p{L}+ ){0,3}(?:is|are|s|gets|has been|keeps being|was) (?:\\p{L}+ )?(?:violent|abusive|beating|hitting)\\b`,
    ),
    unless: SERVICE,
  },
  {
    says: pattern(
      `(?:^|\\b)(?:i am|im|i was|ive been|i have been|i got|i keep being|i keep getting|we are|were|weve been|being|she was|he was|she is being|she has been|my (?:sister|daughter|friend|son|mum|mom|mother|brother) (?:was|is|is being|has been|got)) (?:being |getting |been |just |\\p{L}+ly )*(?:raped|beaten(?: up)?|attacked|assaulted|abused|stabbed|shot|kidnapped|molested|groped|threatened|trafficked|stalked|followed|held (?:hostage|captive|here|against)|locked (?:in|up)|blackmailed|strangled|tortured|hit by (?:my|a man|him|her))\\b`,
    ),
    unless: new RegExp(
      `${FINE.source}|\\b(?:dog|dogs|seagulls?|goose|geese|wasps?|bees|swan|fox|bird)\\b|\\bfollowed (?:the|all|every|your)\\b|\\blocked (?:in|up) (?:a|my|the) (?:contract|account|tariff)\\b`,
      'u',
    ),
  },
  {
    says: /\b(?:man|guy|someone|somebody|he|she|hes|shes|husband|boyfriend|ex|partner|dad|son|brother|neighbou?r|woman|boy|they|they ve|teenagers?|gang)\b.{0,24}\b(?:has|with|holding|got|pulled|waving|carrying) (?:out )?(?:a|his|her) (?:knife|gun|machete|weapon|axe|hammer)\b/,
    unless: /\b(?:amnesty|hand in|handed in|bins?|licen[cs]e|museum|film)\b/,
  },
  {
    says: /\b(?:is|are|s|hes|shes|theyre|someone|somebody|someones|somebodys|still) (?:\p{L}+ )?(?:breaking|trying to break|trying to get|forcing|smashing) (?:in|into (?:my|our|the) (?:house|home|flat|room|apartment))\b/u,
    unless: /\b(?:shed|market|sector|industry|ring|queue|system|account)\b/,
  },
  {
    says: /\b(?:someone|somebody|stranger|intruder|burglar|man|men)\b.{0,30}\b(?:in|inside|outside|at) (?:my|our|the) (?:house|home|flat|bedroom|room|door|window|garden)\b/,
    unless:
      /\b(?:smok\p{L}*|park\p{L}*|dump\p{L}*|advert\p{L}*|collect\p{L}*|read\p{L}*|meter|knock\p{L}* to|deliver\p{L}*|clean\p{L}*|care|help|move|live|come|repair\p{L}*|drop\p{L}*|left|leav\p{L}*)\b/u,
  },
  { says: /\bbroke(?:n)? in\b.{0,24}\b(?:still|here|inside|now|hiding)\b/ },
  {
    says: /\b(?:says?|said|saying|swears?|swore|told me|threat\p{L}*) .{0,16}\b(?:kill|hurt|stab|shoot|murder) (?:me|us|my|him|her|them)\b|\b(?:will|ll|hell|shell|going to|gonna|wants? to|trying to|tried to|try to|threat\p{L}* to) (?:kill|murder|stab|shoot|rape|strangle) (?:me|us)\b/u,
    unless: /\b(?:noise|bills?|queue|heat|stairs|hill|work|job|stress)\b/,
  },
  {
    says: pattern(
      `\\b(?:afraid|scared|frightened|terrified) (?:of|to|for) (?:my |his |her )?(?:life|${NEAR}|him|go(?:ing)? home|be at home|being at home|leave the house because|what (?:he|she) (?:will|might))\\b`,
    ),
    unless: /\bscared of (?:my )?(?:landlord|boss|manager)\b.{0,20}\b(?:rent|increase)\b/,
  },
  {
    says: /\b(?:not|dont feel|isnt|unsafe|never) ?safe (?:at home|with (?:him|her|my|them)|in my own home)\b|\bunsafe at home\b/,
  },
  {
    says: pattern(
      `\\b${PERSON}\\b.{0,24}\\b(?:not|isnt|stopped|cant|cannot|can not|barely|struggling to|hardly|t) (?:breathe|breathing|breath)\\b`,
    ),
    unless:
      /\b(?:well|mask|vaccine|jab|smoke|dust|pollution|through my nose|air quality|since|when i|asthma clinic)\b/,
  },
  {
    says: pattern(
      `\\b${PERSON} (?:\\p{L}+ ){0,3}(?:collapsed|unconscious|unresponsive|choking|not waking up|wont wake up|passed out|having a (?:heart attack|stroke|seizure|fit)|had a heart attack and|not moving|bleeding (?:to death|out|badly|heavily|a lot))\\b`,
    ),
    unless:
      /\b(?:last (?:week|month|year)|ago|rehab|recovery|support|course|choking (?:hazard|training)|business|finances|financially|badge|claim)\b/,
  },
  {
    says: /\b(?:wont|doesnt|didnt|will not) stop bleeding\b|\bbleeding (?:to death|out)\b|\bblood everywhere\b/,
  },
  {
    says: /\b(?:house|home|flat|kitchen|building|apartment|bedroom|roof|block|garage|shed) (?:is|s|are) (?:on fire|burning|in flames)\b|\b(?:theres|there is) (?:a )?(?:fire|smoke) (?:in|at|next|coming)\b|\bhelp\b.{0,10}\bfire\b|^fire$/,
    unless: /\b(?:drill|ban|engine|station|safety|museum|display|show|pit|works?)\b|\b(?:is|was) there\b/,
  },
  {
    says: /\b(?:i|we|he|she) (?:\p{L}+ )?needs? (?:an )?(?:ambulance|the police)(?: now| quick| please| help|$)|\bsend (?:an )?(?:ambulance|the police|help)(?: now| quick| please| here|$)|\bplease help me\b.{0,60}\b(?:hurt|kill|die|blood|trapped|hit|knife|attack|gun)\p{L}*/u,
  },
  {
    says: /\b(?:being held|held) (?:hostage|captive|against my will)\b|\b(?:ive|i have|i was|been) been? ?(?:kidnapped|trafficked)\b|\btrapped (?:in|inside|under)\b.{0,24}\b(?:fire|lift|elevator|car|house|flat|help|water|rubble)\b/,
    unless: /\b(?:my|the|a) (?:cat|dog|bird|finger|ball|money|key|keys)\b/,
  },
];
