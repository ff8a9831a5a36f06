const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    formats.set(timeZone, format);
  }
  return format;
}

/** Milliseconds by which the zone's clocks are ahead of UTC at an instant. */
function aheadAt(instant: number, timeZone: string): number {
  const parts = formatOf(timeZone).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((one) => one.type === type)?.value);
  const shown = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return shown - Math.floor(instant / 1_000) * 1_000;
}

/**
 * The instant at which clocks in a time zone (IANA name) show `local`, `YYYY-MM-DDTHH:mm:ss`. Where they show it twice, the first time;
 * where they skip it, as if they had not been put forward yet.
 */
export function instantOf(local: string, timeZone: string): Date {
  const asUtc = Date.parse(`${local}Z`);
  const before = aheadAt(asUtc - 86_400_000, timeZone);
  const instant = asUtc - before;
  if (aheadAt(instant, timeZone) === before) return new Date(instant);
  const after = aheadAt(asUtc + 86_400_000, timeZone);
  const later = asUtc - after;
  return new Date(aheadAt(later, timeZone) === after ? later : instant);
}

/** `local` with the zone's distance from UTC, as RFC 3339 writes it: `2018-11-27T00:00:00+09:00`. */
export function withOffset(local: string, timeZone: string): string {
  const minutes = Math.round((Date.parse(`${local}Z`) - instantOf(local, timeZone).getTime()) / 60_000);
  const two = (value: number) => String(value).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${local}${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
