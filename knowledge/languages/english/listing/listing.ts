import type { ListingRules } from '../../../listing/listing.ts';

const OPENER =
  /^(?:please\s+)?(?:(?:can|could|would) you\s+)?(?:(?:show|list|find|give|get|see|search(?: for)?|look(?:ing)? for|i (?:want|need|am looking for)|do you have|are there|is there|have you(?: got)?|what|which)\s+)?(?:me\s+)?/i;
const NOTICES = /\b(?:notices?|announcements?|news)\b/i;
/** What follows the noun in a request, and not in "notice period" or "the notice says". */
const FOLLOWS =
  /^(?:$|[,.?!]|(?:about|on|regarding|concerning|for|since|after|before|until|till|from|in|by|of|between|during|published|issued|last|this)\b)/i;
/** Words that make what stands before the noun a question. */
const ASKS =
  /\b(?:does|do|did|is|are|was|were|will|would|can|could|should|must|may|when|where|who|why|how|say|says|tell|tells|have|has|had|been|not)\b/i;
const MOST_MODIFIERS = 5;

/** "Parking notices from last month", "show me notices about AI since 2020". */
export const englishListing: ListingRules = {
  wanted(text) {
    const rest = text.trim().replace(OPENER, '');
    const noun = NOTICES.exec(rest);
    if (!noun) return null;
    const before = rest.slice(0, noun.index).trim();
    const after = rest
      .slice(noun.index + noun[0].length)
      .replace(/[?!.\s]+$/, '')
      .trim();
    if (!FOLLOWS.test(after) || ASKS.test(before) || ASKS.test(after)) return null;
    if (before.split(/\s+/).length > MOST_MODIFIERS) return null;
    return `${before} ${after}`.trim();
  },
  bound(before) {
    if (/\b(?:since|after)\s*$/i.test(before)) return 'since';
    if (/\bbefore\s*$/i.test(before)) return 'before';
    return /\b(?:until|till|up to|by)\s*$/i.test(before) ? 'until' : 'during';
  },
  leading: /^(?:since|after|before|until|till|by)\b/i,
  trailing: /(?!)/,
  range: /[~–]| (?:to|and|until) /,
  around: {
    before:
      /(?:\b(?:published|issued))?\s*\b(?:since|after|before|until|till|up to|by|from|in|of|on|during|between|and|to)\s*(?:the\s+)?$/i,
    after: /^\s*(?:and|to)\b(?=\s*$)/i,
  },
  publishers: [/\b(?:from|by|of)\s+(?:the\s+)?(.+?)(?=\s+(?:about|on|regarding|concerning|for)\b|$)/i],
  fillers:
    /\b(?:about|on|regarding|concerning|for|from|by|of|the|all|any|some|a|an|recent|latest|newest|new|published|issued|please|there|me|in|with)\b/gi,
};
