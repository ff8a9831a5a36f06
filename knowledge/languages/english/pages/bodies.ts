import type { Bodies } from '../../port/bodies.ts';

/** Words of the names of authorities and of what belongs to them. */
const BODY =
  /(?<![\p{L}\p{N}])(?:council|ministry|department|dept|directorate|division|agency|authority|authorities|commission|committee|government|governorate|gov\.uk|city|county|borough|municipality|town|township|village|district|parish|prefecture|province|police|constabulary|fire|bureau|board|office of|office for|service|services|library|libraries|museum|university|college|school|institute|institution|trust|hospital|nhs|parliament|assembly|senate|court|tribunal|embassy|consulate|foundation|association|centre|center|corporation|leisure|transport|harbou?rs?|ports?|airport|railways?|housing)(?![\p{L}\p{N}])/iu;
const SUBJECT =
  /^(?:The )?((?:Ministry|Department|Office|Agency|Commission|City|County|Municipality) of (?:the )?\p{Lu}[\p{L}'’-]*(?:(?:,? and|,| of| the)? \p{Lu}[\p{L}'’-]*)*)\s*(?:\([^)]{1,80}\))?\s+(?:announced|announces|said|says|will|has|today)\b/u;

/** How English names of authorities look. */
export const englishBodies: Bodies = {
  isBody: (name) => BODY.test(name),
  nobody:
    '(?:site|web|system|super|the)?[\\s_-]?(?:admin(?:istrator)?s?|master|editors?|root|users?|manager|operators?|staff|team|author|writer|guest|test|anonymous)\\d*|webmaster|wordpress|drupal',
  kindWords:
    "rss(?:\\s?2\\.0)?|atom|xml|feeds?|news|newsroom|notices?|announcements?|updates?|alerts?|warnings?|blogs?|bills?|events?|press|releases?|latest|recent|all|activity|publications?|documents?|consultations?|statistics|jobs?|vacancies|meetings?|articles?|posts?|stories|home|homepage|main|page|media|bulletins?|newsletter|board|official|website|site|web|what['’]s new|welcome to|from|for|on|of the|by",
  place: /(?!)/u,
  authorityOf:
    /^(?:the )?(?:(?:city|county|town|borough|district) of )?(\p{L}+)(?: (?:city|county|town|borough|district|metropolitan|council|government|hall))+$|^(?:the )?(?:city|county|town|borough|district) of (\p{L}+)$/iu,
  subject: SUBJECT,
  before: /(?!)/u,
};
