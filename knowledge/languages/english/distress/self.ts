import { type Cry, either } from '../../../distress/cry.ts';

/** Hurting or ending oneself, in the form that follows "to". */
const END_ONESELF = either(
  '(?:kill|kil|hang|hurt|harm|cut|off|unalive|shoot|drown|poison) (?:my ?self|him ?self|her ?self|them ?sel(?:f|ves))',
  'end (?:my|his|her|their|this) (?:own )?li(?:fe|ves)',
  'end it all',
  'end (?:it|things|everything) (?:now|tonight|today|for good|forever|myself)',
  'take (?:my|his|her|their) (?:own )?life',
  'commit su[a-z]*[cs]ide',
  'die',
  'be dead',
  'overdose',
  'kms',
  'unalive',
  'sli(?:t|ce) (?:my|his|her) (?:wrists?|throat)',
  'not (?:be alive|exist|wake up|live)',
  'stop (?:existing|living)',
  'do something stupid to (?:my|him|her)self',
  'jump(?: off| from)?(?: (?:a|the|this|that|my))? ?(?:bridge|roof|balcony|cliff|window|building|ledge)?$',
  'jump in front of (?:a|the) (?:train|car|bus|lorry|truck)',
);
const ENDING_ONESELF = either(
  '(?:killing|hanging|hurting|harming|cutting|offing|unaliving) (?:my ?self|him ?self|her ?self|them ?sel(?:f|ves))',
  'ending (?:my|his|her|their|this) (?:own )?life',
  'ending (?:it|things|everything)(?: all)?$',
  'ending it all',
  'taking (?:my|his|her|their) (?:own )?life',
  'committing su[a-z]*[cs]ide',
  'su[a-z]*[cs]ide$',
  'dying',
  'overdosing',
  'jumping(?: off| from)?(?: (?:a|the|this|that|my))? ?(?:bridge|roof|balcony|cliff|window|building|ledge)?$',
);
/** What leads to it: wanting, planning, being about to, having tried. */
const MEANING_TO = either(
  '(?:want|wants|wanted|going|ready|about|planning|plan|decided|need|deserve|trying|tried|try|tempted|hoping|threatened|threatens|threatening|like|love|rather|wish|ought) to(?: just| only| really)?',
  "(?:wanna|wana|gonna|ima|rather|should|could|might|'ll|ill|will|let me)(?: just)?(?: go and)?",
  'i (?:wish|hope|pray) (?:i|to|i could|i would|i might)(?: just)?',
);
const PERSON = either('i', 'im', 'ive', 'he', 'hes', 'she', 'shes', 'they', 'my \\p{L}+');
const HEAT = /\bdie (?:of|from|laughing|for|in (?:this|the) heat|waiting)\b|\bto die for\b/;
const PLAY =
  /\b(?:bungee|parachute|skydiv\p{L}*|trampoline|diving|pool|board|charity|abseil\p{L}*|swing|castle|puddles?)\b/u;

const pattern = (source: string): RegExp => new RegExp(source, 'u');

/** What people say in English who may end or hurt themselves, or who know somebody who may. Lower case, no apostrophes. */
export const ENGLISH_SELF: readonly Cry[] = [
  {
    says: pattern(`\\b${PERSON}\\b.{0,30}\\b${MEANING_TO} ${END_ONESELF}\\b`),
    unless: new RegExp(`${HEAT.source}|${PLAY.source}`, 'u'),
  },
  { says: pattern(`^(?:just |really |honestly )*${MEANING_TO} ${END_ONESELF}\\b`), unless: HEAT },
  {
    says: pattern(
      `\\b(?:think\\p{L}*|thoughts?|feel\\p{L}* like|been|keep|keeps|kept|started|consider\\p{L}*|of|about) (?:just )?(?:of |about )?${ENDING_ONESELF}\\b`,
    ),
    unless:
      /\bdying (?:of (?!cancer)|to|wool|fabric|cloth)|\b(?:laughing|laughter|gym|pavement|help with|support for|advice)\b/,
  },
  {
    says: /\b(?:i|im|ive|feel|feeling|been|is|are|am|hes|shes) (?:\p{L}+ly |so |very |been |feeling )*su[a-z]*c[a-z]*dal\b/u,
  },
  {
    says: /\b(?:having|have|had|get|getting|my) (?:\p{L}+ )?su[a-z]*c[a-z]*dal (?:thoughts?|feelings?|ideas?|urges?)\b/u,
  },
  {
    says: /\b(?:written|wrote|writing|write|left|leaving|leave) (?:(?:a|my|his|her) )?(?:suicide|goodbye|final) (?:note|letter)s?\b/,
  },
  {
    says: /\b(?:do not|dont|doesnt|didnt|never) (?:really |even )?(?:want to|wanna|wana|want 2) (?:live|be alive|exist|wake up|be around|go on|keep going|carry on|keep living|continue living|be here (?:any ?more|no more))\b/,
    unless:
      /\b(?:live|exist|around|carry on|go on|go on living) (?:in|near|at|with|on|next|by|here|there|under|above|opposite|as|the|a|this|waiting|paying)\b|\bwake up (?:the|my (?!life)|his|her|our|at|early|so)\b/,
  },
  {
    says: /\b(?:wish|wished) (?:that )?(?:i|he|she) (?:was|were|could be|wasnt|werent|had|d|hadnt)(?: just)? (?:dead|never (?:been )?born|been born|not (?:alive|here)|alive|gone)\b/,
    unless: /\bwish (?:he|she) (?:was|were) alive\b/,
  },
  {
    says: /\bwish i (?:could |would )?(?:just )?(?:disappear|vanish|not exist|didnt exist|never wake up|wouldnt wake up|wont wake up|never woke up|stop existing)\b/,
  },
  {
    says: /\b(?:better|happier|easier|relieved) (?:off )?(?:(?:if|when|once) i(?: |m |d )(?:was|were|am|died|die|dead|gone|wasnt|disappear\p{L}*)(?: dead| gone| not here| here| alive)?|without me|dead)\b/u,
  },
  {
    says: /\b(?:id|i would|i had|hed|shed) rather (?:be dead|die|not be alive|not exist|not live)\b/,
    unless: /\brather die than (?:pay|use|go|take|queue)\b/,
  },
  {
    says: /\b(?:no ?body|no one|who)(?: would| will|d|s)?(?: even| really| ever)? (?:miss(?:es)? me|notice (?:if )?i|care (?:if|when) i(?:m| was| were| am)? ?(?:died?|dead|gone|disappear\p{L}*|live|alive)|loves me|cares about me|wants me)\b/u,
  },
  {
    says: /\b(?:no|any|see a|the|a|without) (?:point|reason|sense|use) (?:in|of|to|for|me)? ?(?:living|live|be alive|being alive|going on|go on|keep (?:going|living)|keep on living|carry on|carrying on|exist\p{L}*|be here|me being here)\b/u,
    unless: /\b(?:living|live) (?:in|near|at|here)\b/,
  },
  { says: /\b(?:nothing|noone|nobody|nothing left|something) (?:left )?to live for\b/ },
  {
    says: /\b(?:life|living|this) (?:is|isnt|aint|is not|s not|feels|has become) (?:not |so |just |no longer )?(?:worth (?:it|living|liv)|pointless|meaningless|unbearable|over for me)\b/,
    unless: /^(?:this|is this|it) .*\bworth it\b/,
  },
  {
    says: /\b(?:hate|sick of|tired of|done with|fed up with|had enough of) (?:my |this )?(?:life|living|being alive|existing)\b/,
    unless: /\bliving (?:in|near|at|with|on|next|here|like students)\b|\blife (?:insurance|membership)\b/,
  },
  {
    says: /\b(?:cant|can not|cannot|couldnt|dont know how to|unable to) (?:go on|carry on|keep going|do (?:this|it|life)|take (?:it|this|life)|cope|bear (?:it|this)|live|face (?:life|another day|tomorrow))(?: like this| with (?:this )?life)?(?: any ?more| no more| any longer|$)/,
    unless: /\b(?:noise|smell|queue|form|website|bins?|refund|booking|app|link|course|here|in this)\b/,
  },
  {
    says: /\b(?:i|ive|im) (?:\p{L}+ )?(?:feel(?:ing)?|am|lost|given up|have given up|no)? ?(?:so |completely |totally |utterly |all |very )*(?:hopeless|worthless|lost all hope|given up (?:all )?hope|given up on life|a burden|so alone)\b/u,
  },
  {
    says: /\b(?:i want|i need|make|just want) (?:it|this|everything|the pain|my life|life) (?:all )?(?:to )?(?:stop|end|be over)(?: hurting| now| for good|$)|\bi want it all to (?:stop|end|be over)\b/,
    unless: /\b(?:noise|alarm|emails?|letters?|texts?|next door|works?|roadworks)\b|^make it stop/,
  },
  {
    says: /\bhow (?:do|can|could|should|would|to|many|much|long|high)(?: i| you| one| we| someone)? ?.{0,40}\b(?:kill (?:me|my ?self|your ?self|one ?self)|hang my ?self|end my (?:own )?life|od on|overdose on|cut my wrists?)\b/,
  },
  {
    says: /\bhow (?:to|do i|can i|do you|could i) (?:just )?(?:die|kms|commit su[a-z]*[cs]ide|tie a noose|overdose|unalive)\b/,
  },
  {
    says: /\b(?:painless|least painful|painlessly|easiest|quickest|fastest|best|easy|quick)(?: \p{L}+){0,2} (?:way|ways|method|methods|death|suicide)(?: (?:to|of) (?:die|dying|kill (?:my|your)self|end (?:it|my life)|suicide|go))\b|\bpainless (?:death|suicide)\b|\b(?:ways?|want) to die (?:without|with no|quick|fast|easy)\b/u,
  },
  {
    says: /\b(?:took|taken|take|swallowed|swallow|ate|had|got|bought|saved(?: up)?|popped|downed)\b.{0,24}\b(?:all|bottle|too many|whole|load|loads|lots|bunch|pack|packet|box|handful|overdose|in front of me)\b.{0,24}\b(?:pills?|tablets?|medication|meds|medicine|paracetamol|ibuprofen|tylenol|aspirin|sleepers|antidepressants)\b/,
    unless: /\b(?:back|unused|old|dispose|pharmacy|recycl\p{L}*|out of date|run out|ran out|need more)\b/u,
  },
  {
    says: /\b(?:taken|took|take|had|having|on) an overdose\b|\b(?:i|ive|he|hes|she|shes|friend|son|daughter|mum|mom|dad|husband|wife|partner) (?:has |have |just |ve |s )*(?:overdosed|od d|od ed)\b/,
    unless: /\b(?:training|kit|awareness|prevention)\b/,
  },
  {
    says: /\b(?:pills|tablets|rope|blade|razor|gun|noose) (?:are |is )?(?:in front of me|in my hand|ready|round my neck|around my neck)\b/,
  },
  {
    says: /\b(?:cut|cutting|slit|slitting|sliced) (?:my|his|her|their) (?:wrists?|arms?|thighs?|throat|veins?)\b/,
    unless: /\bcut (?:my|his|her|their) arms? (?:on|at|in|falling|when|while)\b/,
  },
  {
    says: /\b(?:keep|been|started|starting|start|stop|stopped|again)\b.{0,16}\b(?:cutting|self ?harm\p{L}*|burning myself|hurting myself)(?: again| myself|$)/u,
    unless: /\b(?:hedges?|grass|trees?|costs?|jobs?|services?|funding)\b/,
  },
  {
    says: /\b(?:i|ive|he|hes|she|shes|they|daughter|son|friend|sister|brother) (?:\p{L}+ ){0,2}self ?harm(?:s|ed|ing)?\b/u,
    unless: /\b(?:course|training|awareness|support|service|leaflet)\b/,
  },
  {
    says: /\b(?:hurt|hurts|cut|cuts|cutting|harm|harmed|harming|burn|burned) (?:my ?self|him ?self|her ?self)(?: again| every| last night| on purpose| to| deliberately| because|$)/,
    unless: /\b(?:pavement|pool|gym|railing|park|fell|falling|fence|step|claim|playground)\b/,
  },
  {
    says: /\b(?:i am|im|i m|sitting|standing|stood|sat|hes|shes|up) (?:here |up |out )?(?:sitting |standing |stood |sat )?(?:here )?on (?:the|a) (?:bridge|roof|ledge|edge|railing|rooftop|tracks|balcony)\b.{0,60}\b(?:jump|end|die|over|goodbye|cant|it)\b|\b(?:sitting|standing|stood|sat) on (?:the|a) (?:ledge|edge|railings?|tracks)\b/,
  },
  {
    says: /\b(?:my|this is my|the) last (?:message|night|day alive|day on earth|goodbye|words)\b|\bgoodbye (?:cruel )?world\b|\bcatch(?:ing)? the bus\b.{0,20}\bgoodbye\b|\bsay(?:ing)? (?:my )?(?:last|final) goodbye\b/,
    unless: /\blast (?:night|day) of\b|\bmy last night (?:in|at)\b/,
  },
  {
    says: /\b(?:want|wish|waiting|pray\p{L}*|ready|like) (?:for )?(?:death|to be with (?:god|jesus|him in heaven))\b/u,
  },
  {
    says: /\b(?:please )?kill me(?: please| now|$)/,
    unless:
      /\b(?:trying|going|wants?|threat\p{L}*|ll|will|would|could|noise|queue|bills?) (?:to )?kill me\b/u,
  },
  {
    says: /\b(?:would|will|could|can) (?:kill me|be fatal|be lethal)\b.*\b(?:pills?|tablets?|paracetamol)\b|\b(?:pills?|tablets?|paracetamol)\b.{0,20}\b(?:would|will|could|to|does it take to|it takes to) (?:kill|die)\b|\blethal dose\b|\bhow many .{0,24}(?:to die|to overdose|is fatal)\b/,
  },
  {
    says: /\btie a noose\b|\bkms\b|\bfeel(?:ing)? like dying\b|\bthink\p{L}* (?:about|of) (?:dying|death|ending it)\b/u,
    unless: /\b\d+ ?kms?\b|\bkms? (?:run|race|away|walk|from|long)\b/,
  },
];
