import type { EntryTime, Overview, OverviewEntry } from '../../knowledge/index.ts';
import { wordDayAndWeekday, wordInterval } from '../dates.ts';
import { wordHours } from '../values/hours.ts';
import { type Voice, wordPublication } from '../voice.ts';
import { shortTitle, wordQuote } from './word-quote.ts';

/** When an entry is: "until 29 January 2027 (Fri)", "13 December 2026 (Sun): 10:00 am – 2:00 pm"; where no day is told, words for that. */
export function wordEntryTime(time: EntryTime | null, voice: Pick<Voice, 'language' | 'translate'>): string {
  const { language, translate } = voice;
  if (time === null) return translate('overview.undated');
  if (time.is === 'span') {
    const date = wordInterval(time.interval, language);
    return time.bound === 'during' ? date : translate(`answer.date-${time.bound}`, { date });
  }
  const day = wordDayAndWeekday(time.day, language);
  if (!time.open) return translate('overview.closed-on', { day });
  const hours = time.hours.map((one) => wordHours(one, voice)).join(', ');
  return hours === ''
    ? translate('overview.open-on', { day })
    : translate('overview.hours-on', { day, hours });
}

/** That a newer notice replaced an entry's or changes it; empty where it stands. */
export function wordStanding({ standing }: OverviewEntry, { translate, markup, language }: Voice): string {
  switch (standing.is) {
    case 'current':
      return '';
    case 'superseded':
      return translate('overview.superseded', { title: markup.verbatim(shortTitle(standing.by.title)) });
    case 'changed':
      return translate('overview.changed', {
        day: wordPublication(standing.by.published, { language, translate }),
        title: markup.verbatim(shortTitle(standing.by.title)),
      });
  }
}

/** What a notice is called in an overview: its title, or else its id. */
const nameOf = ({ citation }: OverviewEntry): string =>
  shortTitle(citation.title.replace(/\s+/g, ' ').trim() || citation.noticeId);

function wordEntry(entry: OverviewEntry, number: number, voice: Voice): string {
  const { markup, translate } = voice;
  const { citation, place } = entry;
  const about = [
    markup.verbatim(nameOf(entry)),
    citation.publisher ? markup.verbatim(citation.publisher) : '',
    place && !citation.quote.includes(place) ? markup.verbatim(place) : '',
    citation.sample ? translate('answer.sample') : '',
  ].filter((part) => part !== '');
  const said = [wordQuote(citation, number, voice), wordStanding(entry, voice)].filter((part) => part !== '');
  return `${number}. ${markup.bold(wordEntryTime(entry.time, voice))}: ${about.join(' · ')}. ${said.join(' ')}`;
}

/** How many things an overview found, the way in which they stand, and the days asked about. */
export function wordOverviewHead(
  { asked, total, skipped }: Overview,
  { language, translate }: Voice,
): string {
  if (skipped > 0) return translate('overview.further');
  const head = translate('overview.head', { count: total });
  return asked.days === null ? head : `${wordInterval(asked.days, language)}: ${head}`;
}

/** What else there is beside the entries named: more of them, and those without a day. */
export function wordOverviewRest(
  { entries, total, skipped, undated }: Overview,
  { translate }: Voice,
): string {
  const more = total - skipped - entries.length;
  const isUndatedHidden = undated > 0 && entries.every(({ time }) => time !== null);
  return [
    more > 0 ? translate('overview.more', { count: more }) : '',
    isUndatedHidden ? translate('overview.undated-more', { count: undated }) : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** An overview in words: each entry with its day, its notice, its place, and the notice's own words. */
export function wordOverview(overview: Overview, voice: Voice): string {
  const entries = overview.entries.map((entry, at) => wordEntry(entry, at + 1, voice)).join('\n');
  return [wordOverviewHead(overview, voice), entries, wordOverviewRest(overview, voice)]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** That no notice tells of anything of the kind on the days asked about. */
export function wordNothing({ asked }: Overview, { language, translate }: Voice): string {
  const days = asked.days === null ? '' : wordInterval(asked.days, language);
  return translate(days === '' ? 'overview.none' : 'overview.none-on', { days });
}
