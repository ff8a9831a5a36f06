/** Hours east of Greenwich of the zones that are written by name. Those that mean several (`IST`) are not among them. */
const NAMED: Readonly<Record<string, number>> = {
  KST: 9,
  JST: 9,
  GMT: 0,
  UTC: 0,
  UT: 0,
  Z: 0,
  WET: 0,
  WEST: 1,
  BST: 1,
  CET: 1,
  CEST: 2,
  MEZ: 1,
  MESZ: 2,
  EET: 2,
  EEST: 3,
  MSK: 3,
  PKT: 5,
  ICT: 7,
  WIB: 7,
  HKT: 8,
  SGT: 8,
  PHT: 8,
  AWST: 8,
  ACST: 9.5,
  ACDT: 10.5,
  AEST: 10,
  AEDT: 11,
  NZST: 12,
  NZDT: 13,
  NST: -3.5,
  NDT: -2.5,
  AST: -4,
  ADT: -3,
  EST: -5,
  EDT: -4,
  CST: -6,
  CDT: -5,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
  AKST: -9,
  AKDT: -8,
  HST: -10,
};
const OFFSET = /^(?:GMT|UTC?)?([+-])(\d{1,2})(?::?(\d{2}))?$/i;

/** Hours east of Greenwich of a zone as it is written (`KST`, `+09:00`, `GMT+9`); null for one that isn't known. */
export function hoursEast(zone: string): number | null {
  const [, sign, hours, minutes] = OFFSET.exec(zone.replace('\u2212', '-')) ?? [];
  if (sign === undefined) return NAMED[zone.toUpperCase()] ?? null;
  const east = Number(hours) + Number(minutes ?? 0) / 60;
  return east > 14 ? null : sign === '-' ? -east : east;
}

/** The day that a moment falls on in a time zone (IANA name), `YYYY-MM-DD`. */
export function dayIn(timeZone: string, moment: Date): string {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(moment);
  const part = (type: string) => parts.find((piece) => piece.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}
