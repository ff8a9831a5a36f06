import { Fields, html, labelled, lineOf, section } from './field-words.ts';
import { wordMoment } from './moment-words.ts';

/** What says something to machines, to editors or to the page's layout. */
const NO_WORDS =
  /^(?:change_history|change_note|change_description|attachments?|featured_attachments|attachments_with_thumbnails|documents|images?|tags|topics?|headers|facets|political|government|emphasised_organisations|external_related_links|browse|policies|ordered_.*|body_as_at|first_public_at|public_timestamp|max_cache_time|publishing_request_id|bulk_published|first_published_version|current|brand|logo|format_.*|document_.*|.*_supertype|email_.*|visually_.*|social_media_links|breadcrumbs|urn|isbn|.*_number_label|reviewed_at|updated_at|temporary_update_type|publisher|synonyms|archive_notice|default_.*|show_.*|hide_.*|display_.*_on_.*|reject|filter|signup.*|subscription.*|service_tiers|lgsl_code|lgil_.*|place_type|licence_identifier|transaction_start_link|start_button_text|department_analytics_profile|hidden_search_terms|hidden_indexable_content|ab_test.*|generic_name|collection_groups_.*)$/;
const NOT_TOLD =
  /(?:^|_)(?:ids?|urls?|uri|links?|slugs?|paths?|href|images?|logo|icon|alt_text|classes|css|style|types?|formats?|states?|status|order|ordering|weight|total|locale|schema|version|key|code|hash|token|etag)$/;
const DATED =
  /(?:date|deadline|(?:^|_)(?:on|until|from|expir\w*|starts?|ends?|opens?|closes?|opening|closing))$/;
/** Short values that people ask for. */
const ASKED_FOR =
  /(?:^|_)(?:fees?|costs?|prices?|charges?|amounts?|rates?|hours?|times?|phone|telephone|fax|email|location|venue|place|address|duration|deadline|frequency|eligibility|age|capacity|reference|contact|department|limit)(?:$|_)/;
const TITLES = ['title', 'heading', 'name', 'label', 'question'] as const;
const DEEPEST = 5;
const MOST_PIECES = 400;

/**
 * Whatever other fields say in words: prose under its name as a heading, days, and short values that people ask for. `known` are the names
 * that were read already.
 */
export function otherPieces(details: Fields, known: ReadonlySet<string>, timeZone: string): string[] {
  const pieces: string[] = [];
  collect(details, known, { pieces, timeZone, depth: 0 });
  return pieces.slice(0, MOST_PIECES);
}

interface Walk {
  readonly pieces: string[];
  readonly timeZone: string;
  readonly depth: number;
}

function collect(fields: Fields, known: ReadonlySet<string>, walk: Walk): void {
  for (const [name, value] of Object.entries(fields)) {
    if (walk.pieces.length >= MOST_PIECES) return;
    if (known.has(name) || NO_WORDS.test(name) || NOT_TOLD.test(name)) continue;
    if (walk.depth > 0 && (TITLES as readonly string[]).includes(name)) continue;
    tell(name, value, walk);
  }
}

function tell(name: string, value: unknown, walk: Walk): void {
  const { pieces, timeZone, depth } = walk;
  if (typeof value === 'string' || typeof value === 'number') {
    const line = String(value).replace(/\s+/gu, ' ').trim();
    const moment = DATED.test(name)
      ? wordMoment(line, timeZone, { isEnd: /clos|end|deadline|until|expir/.test(name) })
      : null;
    if (moment !== null) pieces.push(labelled(titleOf(name), moment));
    else if (isProse(line)) pieces.push(section(titleOf(name), html({ value }, 'value')));
    else if (ASKED_FOR.test(name) && line.length > 0 && line.length <= 200)
      pieces.push(labelled(titleOf(name), line));
    return;
  }
  const inFormats = html({ value }, 'value');
  if (inFormats !== '') {
    pieces.push(section(titleOf(name), inFormats));
    return;
  }
  if (depth >= DEEPEST || value === null || typeof value !== 'object') return;
  for (const one of Array.isArray(value) ? value.slice(0, MOST_PIECES) : [value]) {
    if (typeof one === 'string') {
      if (isProse(one)) pieces.push(html({ one }, 'one'));
      continue;
    }
    const parsed = Fields.safeParse(one);
    if (!parsed.success) continue;
    const within: string[] = [];
    collect(parsed.data, new Set(), { pieces: within, timeZone, depth: depth + 1 });
    pieces.push(section(lineOf(parsed.data, ...TITLES) || titleOf(name), ...within));
  }
}

/** Four words and more, not the name of something for machines. */
function isProse(line: string): boolean {
  return /\p{L}{2,}(?:[^\p{L}]+\p{L}+){3,}/u.test(line) && !/^(?:https?:|\/)\S*$/.test(line);
}

/** `what_you_need_to_know` -> `What you need to know`. */
function titleOf(name: string): string {
  const words = name.replaceAll('_', ' ').trim();
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
