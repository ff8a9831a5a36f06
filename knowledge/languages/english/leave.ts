import { leaveByPatterns } from '../telling/leave.ts';

/** Leave and duty in English. */
export const englishLeave = leaveByPatterns({
  asksLeave:
    /^\W*(?:(?:and|so|but|then|ok|okay)\W+)?(?:can|may)\b|\b(?:can|may|could) (?:i|we|you|one|people|anyone|someone|my|our|children|visitors|residents|dogs|pets)\b|\b(?:am i|are we) (?:allowed|able)\b|\bis it (?:allowed|ok|okay|possible|permitted|all right)\b|\b(?:is|are)\b.*\b(?:allowed|permitted|accepted|welcome)\b/i,
  asksDuty:
    /\bdo (?:i|we|you) (?:\w+ )?(?:need|have) (?:to|an?)\b|^\W*(?:(?:and|so|but|then|ok|okay)\W+)?must\b|\bmust (?:i|we|one)\b|\b(?:is|are)\b.*\b(?:required|necessary|compulsory|mandatory|obligatory)\b/i,
  negativeQuestion:
    /\b(?:can|may|must|do|is|are|am|could)(?:n['’]?t|['’]t| not)\b|\bcannot\b|\b(?:i|we|you) not\b/i,
  openQuestion: /\b(?:who|what|which|when|where|why|how)\b/i,
  asksWhich:
    /\bwhat (?:\w+ )?(?:can|may|could|am|are) (?:i|we|you|one|people|visitors)\b(?!.*\b(?:get|receive|have|expect|find|claim)\b)|\bwhat(?:['’]s| is| are)?\b.*\b(?:allowed|permitted|banned|forbidden|prohibited)\b/i,
  permits: /\b(?:can|may|allowed|permitted|welcome|possible|available|accepted)\b/i,
  forbids:
    /\b(?:can(?:not|['’]t| not)|may not|must not|mustn['’]t|(?:is|are|will) not (?:be )?(?:allowed|permitted|possible|accepted|available|welcome|open)|prohibited|forbidden|banned|no longer(?! than))\b/i,
  requires: /\b(?:must|ha(?:s|ve) to|needs? to|(?:is|are) (?:required|needed|compulsory|mandatory))\b/i,
  spares:
    /\b(?:need not|needn['’]t|(?:do|does) not (?:need|have) to|(?:don|doesn)['’]t (?:need|have) to|(?:is|are) not (?:required|needed|necessary|compulsory)|no need|no \w+ (?:is|are) (?:required|needed|necessary)|without (?:booking|registration|registering|an appointment))\b/i,
  conditional: /\b(?:only|unless|except|if|provided|apart from|other than|elsewhere|some)\b/i,
  anyone:
    /\b(?:you|we|i|they|it|visitors?|people|persons?|anyone|anybody|everyone|everybody|participants?|applicants?|users?|please)\b/gi,
  ends: /[;!?\n]\s*|\.\s+|,\s+(?:and|but|while|whereas|though)\s+|\s+but\s+/,
  negates: /\b(?:no|not|never|none|neither|nor|cannot|instead|closed|suspended|cancelled)\b|n['’]t\b/i,
  subjectFirst: true,
});
