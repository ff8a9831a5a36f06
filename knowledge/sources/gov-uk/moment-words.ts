/** A moment as GOV.UK writes it out: `11:45pm on 21 December 2026`; a day alone where it has no time. Null where it is no moment. */
export function wordMoment(written: string, timeZone: string, { isEnd = false } = {}): string | null {
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written.trim());
  if (day) return wordDay(new Date(Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3]))), 'UTC');
  if (!/^\d{4}-\d{2}-\d{2}T/.test(written)) return null;
  const stated = new Date(written);
  if (Number.isNaN(stated.getTime())) return null;
  // Midnight at the end of a day, which many would take for the day after.
  const isMidnight = timeOf(stated, timeZone) === '12am';
  if (isMidnight && !isEnd) return wordDay(stated, timeZone);
  const moment = isMidnight ? new Date(stated.getTime() - 60_000) : stated;
  return `${timeOf(moment, timeZone)} on ${wordDay(moment, timeZone)}`;
}

function wordDay(moment: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone,
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(moment);
}

/** `11:45pm`, `9am`. */
function timeOf(moment: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, hour: 'numeric', minute: '2-digit', hour12: true })
    .format(moment)
    .replace(/\s/gu, '')
    .replace(':00', '')
    .replace(/^0(?=[ap]m)/, '12')
    .toLowerCase();
}
