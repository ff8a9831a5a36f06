import type { RequestRules } from '../../../listing/request-rules.ts';

const PLACE = '(?:1st|2nd|3rd|4th|5th|6th|first|second|third|fourth|fifth|sixth|(?:very )?last|other)';
const ITEM = '(?:one|notice|item|result|entry|announcement|link|of (?:them|these|those))';
/** What is asked to be done with a notice: it is opened. */
const OPEN =
  "please|pls|can you|could you|would you|let me|i want to|i would like to|i[’']?d like to|i (?:mean|meant|want|choose|pick|take)|show|open|read|see|display|view|give|tell|me|about|more|details?|the|whole|full|text|of|it|in full|ok|okay|yes|what does|what is|what[’']s|say|go with|number|no|and|now|then|what about|how about";

/** "2", "show me the third notice", "summarise the flu notice", "show it in Korean". */
export const englishRequests: RequestRules = {
  places: [
    /^(?:1|1st|first|one)\b/i,
    /^(?:2|2nd|second|two|other)\b/i,
    /^(?:3|3rd|third|three)\b/i,
    /^(?:4|4th|fourth|four)\b/i,
    /^(?:5|5th|fifth|five)\b/i,
    /^(?:6|6th|sixth|six)\b/i,
    /^(?:7|seven)\b/i,
    /^(?:8|eight)\b/i,
    /^(?:9|nine)\b/i,
  ],
  last: /\blast\b/i,
  bare: new RegExp(
    `^[\\W_]*(?:(?:${OPEN})\\s+)*(?:#|no\\. ?)?(${PLACE}|[1-9]|one|two|three|four|five|six)(?: please| pls)?[\\W_]*$`,
    'i',
  ),
  named: new RegExp(
    `\\b(?:the )?(${PLACE}) (?:one )?${ITEM}\\b|(?<=\\b(?:number|notice|item|no\\.?) )([1-9])\\b`,
    'i',
  ),
  instead: ' it ',
  open: new RegExp(`\\b(?:${OPEN})\\b`, 'gi'),
  summarise:
    /\b(?:summar\w+|sum (?:it )?up|main points|key points|short version|in short|in brief|tl;?dr)\b/i,
  summarised:
    /^(?:(?:please|can you|could you|would you|ok|now)\s+)*(?:summari[sz]e|sum up|give me (?:a |the )?(?:summary|main points|key points|short version) (?:of|on|about))\s+(?:(?:the|this|that|your)\s+)?(.+?)(?:\s+(?:notices?|announcements?|one))?(?:\s+(?:please|for me|briefly))*\s*[?.!]*$/i,
  summaryOf:
    /^(?:a |the )?(?:summary|main points|key points|short version) (?:of|on|about)\s+(?:(?:the|this|that|your)\s+)?(.+?)(?:\s+(?:notices?|announcements?|one))?(?:\s+please)?\s*[?.!]*$/i,
  languages: { english: 'en', korean: 'ko' },
  version: [
    /^(?:(?:please|can you|could you|can i|could i|ok)\s+)*(?:show|see|read|open|give|have|get|display)\s+(?:me\s+)?(?:it|this|that|the notice|this notice|that notice|the whole notice|the same)\s+in\s+(english|korean)(?:\s+please)?\s*[?.!]*$/i,
    /^(?:is|are|do you have|have you|show me|show|give me|open)\s*(?:there|got)?\s*(?:an?|the|any)?\s*(english|korean)\s+(?:version|translation|notice|one|text)s?(?:\s+of (?:it|this|that|the notice))?(?:\s+please)?\s*[?.!]*$/i,
    /^(?:is it|is this|is that|is the notice)(?: also)? (?:available )?in (english|korean)(?: too)?\s*[?.!]*$/i,
  ],
};
