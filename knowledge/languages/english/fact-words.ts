import type { FactWords } from '../../facts/rules/fact-words.ts';

const period = (of: 'apply' | 'register' | 'pay' | 'hold' | 'closed' | 'sell' | 'recruit' | 'other') =>
  ({ aspect: 'period', of }) as const;
const amount = (of: 'fee' | 'fine' | 'support' | 'prize' | 'discount' | 'budget') =>
  ({ aspect: 'amount', of }) as const;

/** What tells the aspects of English notices. */
export const englishFactWords: FactWords = {
  labels: [
    [
      /^(?:when|dates?(?: and times?)?|date & time|time|day|programme|program|schedule|agenda|event dates?)$/i,
      { aspect: 'event' },
    ],
    [
      /^(?:getting (?:here|there)|how to (?:get|find) (?:here|there|us)|where(?: to \w+)?|venue|place|location|address|meeting point|directions)$/i,
      { aspect: 'place' },
    ],
    [
      /\b(?:opening (?:hours|times)|hours|open(?:ing)?|winter hours|summer hours|timetable|office hours)\b/i,
      { aspect: 'hours' },
    ],
    [/\b(?:clos(?:ed|ing days?|ures?))\b/i, period('closed')],
    [
      /\b(?:who can|who may|who is it for|for whom|eligib\w*|^who$|open to|applicants|participants|target)\b/i,
      { aspect: 'eligibility' },
    ],
    [
      /\b(?:what to bring|bring|documents?|papers?|you (?:will )?need|required|paperwork|evidence)\b/i,
      { aspect: 'documents' },
    ],
    [
      /\b(?:how to (?:apply|register|book|enter|report|pay|get|request)|how it works|ways? to)\b/i,
      { aspect: 'how-to' },
    ],
    [
      /\b(?:deadline|closing date|apply by|application period|applications? (?:open|close)|applications?)\b/i,
      period('apply'),
    ],
    [/\b(?:regist\w+|sign[- ]?up|booking|enrol\w*|entries)\b/i, period('register')],
    [/\b(?:payment|pay by|due date)\b/i, period('pay')],
    [/\b(?:fines?|penalt\w+)\b/i, amount('fine')],
    [/\b(?:grants?|support|allowance|benefit|funding|reimbursement|travel costs)\b/i, amount('support')],
    [/\b(?:prizes?|awards?)\b/i, amount('prize')],
    [/\b(?:discounts?|reductions?|concessions?)\b/i, amount('discount')],
    [
      /\b(?:fees?|prices?|costs?|charges?|tickets?|admission|fares?|rates?|rent|tariff|deposit)\b/i,
      amount('fee'),
    ],
    [
      /\b(?:contact|enquir\w+|questions?|phone|telephone|tel|e-?mail|call|organiser|information|help|helpline)\b/i,
      { aspect: 'contact' },
    ],
    [/\b(?:places|capacity|number of|how many)\b/i, { aspect: 'quantity' }],
    [
      /\b(?:rules|please note|good to know|conditions|important|not allowed)\b/i,
      { aspect: 'rule', says: 'must' },
    ],
    [/\b(?:from when|in force|effective|takes effect)\b/i, { aspect: 'effect' }],
    [/\b(?:what changes|changes?|what is new|new)\b/i, { aspect: 'change' }],
  ],
  cues: [
    [
      /\b(?:appl(?:y|ications?|ying)|claims?|submit|hand in|send in|responses?|respond|comments?|nominations?)\b[^.]{0,80}\b(?:by|until|till|before|from|between|open|clos\w+|deadline|no later)\b/i,
      period('apply'),
      'date',
    ],
    [/\b(?:deadline|closes? on|closing date|last day)\b/i, period('apply'), 'date'],
    [/\b(?:regist\w+|book(?:ed|ing)?|sign up|enrol\w*|reserve)\b/i, period('register'), 'date'],
    [/\b(?:pay(?:able|ment|ments)?|due|instal?ments?)\b/i, period('pay'), 'date'],
    [
      /\b(?:clos(?:ed|es|ing|ure)|shut|suspended|(?:not|no|never)\b[^.]{0,30}\bcollect\w*|no (?:water|service|bus\w*)|one lane|cut off|out of (?:use|service))\b/i,
      period('closed'),
      'date',
    ],
    [
      /\b(?:valid|stay valid|expires?|runs? until|remains? in (?:force|place)|lasts? until)\b/i,
      period('hold'),
      'date',
    ],
    [/\b(?:on sale|sold|sales? (?:start|begin|end)|tickets? (?:go|are))\b/i, period('sell'), 'date'],
    [/\b(?:recruit\w*|vacanc\w+|positions?)\b/i, period('recruit'), 'date'],
    [
      /^from (?!\S{1,12} to )[^.]{1,60}\b(?:\d{4}|january|february|march|april|may|june|july|august|september|october|november|december)\b(?! to\b)/i,
      { aspect: 'effect' },
      'date',
    ],
    [
      /\b(?:new (?:prices?|fees?|rules?|fares?|rates?|charges?)|takes? effect|comes? into (?:force|effect)|in force|effective|apply from|applies from|prices? apply|rules? apply|starts? to apply|as of|with effect)\b/i,
      { aspect: 'effect' },
      'date',
    ],
    [
      /\b(?:takes? place|held|begins?|starts?|opens?|happens?|hosts?|celebrat\w+|ceremony|concert|meeting|session|parade|market|talk|workshop|race|fair|exhibition|event|will be on|launch\w*)\b/i,
      { aspect: 'event' },
      'date',
    ],
    [
      /\b(?:postponed|move[sd]? (?:to|from)|rescheduled|cancell?ed|called off|replaces?|replaced|no longer|changed|changes|changing|extended|go(?:es)? (?:up|down|from|to|back)|rises?|raised|amended|withdrawn|formerly|turns round|(?:start|end|begin)s? (?:\w+ ){0,3}(?:later|earlier) than|not served)\b|\((?:was|were|not|until now|instead of) [^)]{1,40}\)/i,
      { aspect: 'change' },
      null,
    ],
    [
      /\b(?:eligible|entitled|qualif(?:y|ies)|open to|only (?:for|people|those|residents)|any(?:one|body) (?:who|aged|over|in|with)|every(?:one|body) (?:who|aged)|(?:people|those|children|adults|owners|households|families|workers|pensioners) (?:who|on|aged|over|under|with|living|born|without)|for people|aged? \d+|\d+ (?:or|and) over|over-\d+s|born (?:between|before|on|after)|must (?:be (?:an?|over|under|aged)|own|live|have (?:lived|earned|worked)|earn)|if you (?:live|receive|get)|not count|rules? you out)\b|\b(?:households?|famil(?:y|ies)|residents?|applicants|firms|owners|farmers|parents|businesses)\b[^.]{0,50}\b(?:can|may|could) (?:get|apply|claim|have|join|now)\b/i,
      { aspect: 'eligibility' },
      null,
    ],
    [
      /\b(?:bring|show|present|submit|attach|enclose|upload|produce)\b[^.]{0,80}\b(?:card|passport|id|certificate|form|copy|proof|licen[cs]e|receipt|papers?|documents?|photo|statement|bill|letter|permit)\b/i,
      { aspect: 'documents' },
      null,
    ],
    [
      /\b(?:you(?:'ll|’ll| will)? need|needed|required)\b[^.]{0,60}\b(?:card|passport|id|certificate|form|proof|licen[cs]e|documents?|statement|permit)\b/i,
      { aspect: 'documents' },
      null,
    ],
    [
      /\b(?:online|website|web site|in person|at the (?:desk|counter|office|town hall|library|reception)|by (?:post|phone|e-?mail|telephone)|fill in|download|using the form|via|through the app|ring|text)\b/i,
      { aspect: 'how-to' },
      null,
    ],
    [
      /\b(?:buses|bus|tram|trains?|parking|car park|shuttle|entrance|stop)\b[^.]{0,60}\b(?:\d+|stops?|from|behind|next to|in front of|at)\b/i,
      { aspect: 'place' },
      null,
    ],
    [
      /\b(?:\d+[a-z]? [A-Z][\w’']+ (?:Street|Road|Lane|Square|Avenue|Way|Row|Close|Place|Quay|Hill|Terrace|Drive|Court|Gardens?|Walk)|[A-Z]{1,2}\d{1,2} \d[A-Z]{2}|[A-Z][\w-]+-(?:ro|gil|daero)\b)/,
      { aspect: 'place' },
      null,
    ],
    [
      /\b(?:(?:do|does|need) ?(?:not|n['’]t) (?:have to|need)|need ?(?:not|n['’]t)|no need to|is not required|are fine|is fine|is not dangerous)\b/i,
      { aspect: 'rule', says: 'may' },
      null,
    ],
    [
      /\b(?:must not|may not|mustn['’]t|not allowed|not permitted|prohibited|forbidden|banned|can(?:no|['’])t|cannot|are not (?:accepted|taken|allowed|possible)|no (?:dogs|smoking|glass|entry|parking|refunds?|cash|alcohol)|do not|don['’]t)\b/i,
      { aspect: 'rule', says: 'must-not' },
      null,
    ],
    [
      /^(?:please )?(?:put|keep|leave|run|boil|fill|turn|switch|cut|wear|use|report|tell|return|place|remove|clear|stay|follow|check|allow|make sure|ensure|wash|rinse|remember|arrive|wait|lock|close|drive|slow|store|sort|tie|flatten|treat|dry|cover|call ahead) (?!(?:of|up)\b)/i,
      { aspect: 'rule', says: 'must' },
      null,
    ],
    [
      /\b(?:must|have to|has to|required to|obliged|needs? to|needs? an?|compulsory|mandatory|only with)\b/i,
      { aspect: 'rule', says: 'must' },
      null,
    ],
    [
      /\b(?:may|are allowed|is allowed|permitted|are welcome|is welcome|can also|free to)\b/i,
      { aspect: 'rule', says: 'may' },
      null,
    ],
    [
      /\b(?:only|up to|about|around|first|total of|at most|maximum|limited to|places? for|room for|there are)\b/i,
      { aspect: 'quantity' },
      'number',
    ],
  ],
  amounts: [
    [/\b(?:fines?|fined|penalt\w+|lost|late fee|surcharge)\b/i, 'fine'],
    [/\b(?:discount\w*|reduced by|half price|off the|reduction|concession\w*|rebate|cheaper)\b/i, 'discount'],
    [/\b(?:prizes?|win|winners?|voucher|coupon|gift)\b/i, 'prize'],
    [
      /\b(?:budget|invest\w*|spend\w*|total cost|worth of works|project)\b|\b(?:million|billion)\b/i,
      'budget',
    ],
    [
      /\b(?:grants?|support|allowance|receives?|gets?|paid to|reimburse\w*|benefit|funding|subsid\w*|compensation)\b/i,
      'support',
    ],
  ],
  free: /\b(?:free of charge|for free|free(?! (?:time|space|of|from|to|call|throw|day|s\b))|no (?:charge|fee|cost))\b/i,
  currency: 'GBP',
  per: /\b(?:an?|per|each|every) (?<per>person|day|week|month|year|hour|night|item|ride|car|vehicle|household|child|adult|meal|trip|visit|copy|kg|ton(?:ne)?|bag)\b/i,
  none: /^(?:none|no|nil|free|[-–—])$/i,
  count:
    /(?<number>\d[\d,]*(?:\.\d+)?) (?:new |more |free |parking |available |local )?(?<unit>people|persons|places|seats|spaces|companies|stalls|employers|positions|restaurants|stores|households|children|adults|students|teams|copies|rooms|beds|vehicles|cars|buses|trees|days|weeks|hours|minutes|members|volunteers|pupils|schools|sites|plots|tickets|kg|tonnes?|miles?|km|applicants|families|items|bags|books|lit(?:re|er)s?|homes|jobs|workers|volunteers|dispensers|units|boxes|lessons|points|entries|participants|visitors|residents|months|years)\b/gi,
  within:
    /\bwithin (?<number>\d{1,3}|a|one|two|three|four|five|six|seven|ten|twelve) (?:working |calendar |business )?(?<unit>days?|weeks?|months?|years?)\b/gi,
  lengths: {
    day: 'D',
    week: 'W',
    month: 'M',
    year: 'Y',
    a: 1,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    ten: 10,
    twelve: 12,
  },
  opens:
    /\b(?:open(?:s|ing)?|opened|clos(?:es|ing)|hours|staffed|reopens?|shut at|last (?:entry|admission))\b/i,
  closes: /\b(?:clos(?:es|ing)|shuts|until|till)\b/i,
  from: /^(?:from|start(?:s|ing)?|begin(?:s|ning)?|first day|opens?|off from|water off)$/i,
  until: /^(?:until|till|to|end(?:s|ing)?|last day|closes?|back (?:on|at|by))$/i,
  titles: {
    usual: 'fee',
    amounts: [
      [
        /\b(?:grants?|support|subsid\w+|allowance|benefit|bonus|voucher|funding|rebate|relief|payments? for)\b/i,
        'support',
      ],
      [/\b(?:fines?|penalt\w+)\b/i, 'fine'],
      [/\b(?:prizes?|competition|contest|award)\b/i, 'prize'],
    ],
    times: [
      [
        /\b(?:clos(?:ed|ure|ures|ing)|shut|interruptions?|outages?|no (?:water|service)|power cuts?|roadworks?)\b/i,
        period('closed'),
      ],
    ],
  },
  gluesEndings: false,
  clauseEnds: /;\s+/g,
  speech: /\b(?:said|says|commented|added):?\s*["“]|["”],? (?:said|says|added)\b/i,
};
