const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    formats.set(timeZone, format);
  }
  return format;
}

/** The day it is in a time zone (IANA name), `YYYY-MM-DD`. */
export function dayIn(timeZone: string, now: Date): string {
  const parts = formatOf(timeZone).formatToParts(now);
  const part = (type: Intl.DateTimeFormatPartTypes): string =>
    parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** The local time it is in a time zone (IANA name), to the second: `YYYY-MM-DDTHH:mm:ss`. */
export function timeIn(timeZone: string, now: Date): string {
  let clock = clocks.get(timeZone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-GB', { timeZone, timeStyle: 'medium' });
    clocks.set(timeZone, clock);
  }
  return `${dayIn(timeZone, now)}T${clock.format(now)}`;
}
