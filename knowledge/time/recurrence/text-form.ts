import type { Days, Feast, Hours, NthWeekday, Recurrence, Rule } from './recurrence.ts';

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const KINDS = {
  week: 'weekly',
  fortnight: 'fortnightly',
  month: 'monthly',
  'month-day': 'monthly',
  year: 'yearly',
  feast: 'lunar',
  holiday: 'holidays',
  once: 'once',
} as const satisfies Record<Days['every'], string>;

const two = (value: number): string => String(value).padStart(2, '0');
const clock = (minutes: number | null): string =>
  minutes === null ? '..' : `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
const weekdayName = (weekday: number): string => WEEKDAYS[weekday - 1] ?? '';

function printDays(days: Days): string {
  switch (days.every) {
    case 'week':
      return days.weekdays.map(weekdayName).join(',');
    case 'fortnight':
      return `${days.weekdays.map(weekdayName).join(',')}${days.anchor === null ? '' : `@${days.anchor}`}`;
    case 'month':
      return days.nth.map(({ n, weekday }) => `${n === -1 ? 'last' : n}${weekdayName(weekday)}`).join(',');
    case 'month-day':
      return days.days.map((day) => (day === -1 ? 'last' : String(day))).join(',');
    case 'year':
    case 'once':
      return days.days.join(',');
    case 'feast':
      return `${days.feast}${days.span === 'day' ? '' : days.span === 'days' ? '+1' : '?'}`;
    case 'holiday':
      return '';
  }
}

const printHours = ({ from, to }: Hours): string =>
  to === null ? clock(from) : `${clock(from)}-${clock(to)}`;

/**
 * The canonical text of a recurrence: `weekly:mon,tue 09:00-18:00; sat 10:00-14:00; sun closed; holidays closed until 2027-03-31`. A rule of
 * the same kind as the one before it doesn't repeat the kind.
 */
export function printRecurrence({ rules, from, until, always, moves, partial }: Recurrence): string {
  let last = '';
  const clauses = rules.map(({ days, hours, closed }) => {
    const kind = KINDS[days.every];
    const named = kind === 'holidays' ? kind : kind === last ? printDays(days) : `${kind}:${printDays(days)}`;
    last = kind;
    const told = closed ? 'closed' : hours.map(printHours).join(',');
    return told === '' ? named : `${named} ${told}`;
  });
  return [
    clauses.join('; '),
    always ? 'always' : '',
    moves ? 'moves' : '',
    partial ? 'partial' : '',
    from === null ? '' : `from ${from}`,
    until === null ? '' : `until ${until}`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

const DAY = /^\d{4}-\d\d-\d\d$/;
const MONTH_DAY = /^\d\d-\d\d$/;

function minutesOf(text: string): number | null | undefined {
  if (text === '..') return null;
  const [, hours, minutes] = /^(\d\d):([0-5]\d)$/.exec(text) ?? [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}

function parseHours(text: string): Hours | null {
  const [first = '', second] = text.split('-');
  const from = minutesOf(first);
  const to = second === undefined ? null : minutesOf(second);
  return from === undefined || to === undefined || (from === null && to === null) ? null : { from, to };
}

/** `mon-fri` as its days; `[]` where a name is none. */
function parseWeekdays(text: string): number[] {
  return text.split(',').flatMap((one) => {
    const [first = 0, last = first] = one.split('-').map((name) => WEEKDAYS.indexOf(name ?? '') + 1);
    if (first === 0 || last === 0) return [];
    return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, at) => ((first - 1 + at) % 7) + 1);
  });
}

function parseNth(text: string): NthWeekday | null {
  const [, n, name] = /^([1-5]|last)(\w{3})$/.exec(text) ?? [];
  const weekday = WEEKDAYS.indexOf(name ?? '') + 1;
  return weekday === 0 ? null : { n: n === 'last' ? -1 : Number(n), weekday };
}

const all = <T>(items: readonly (T | null)[]): T[] | null =>
  items.length > 0 && items.every((one) => one !== null) ? (items as T[]) : null;

function parseMonthly(text: string): Days | null {
  const parts = text.split(',');
  const nth = all(parts.map(parseNth));
  if (nth) return { every: 'month', nth };
  const days = all(parts.map((one) => (one === 'last' ? -1 : /^\d{1,2}$/.test(one) ? Number(one) : null)));
  return days && { every: 'month-day', days };
}

function parseDays(kind: string, text: string): Days | null {
  const isWhole = (pattern: RegExp): boolean => text.split(',').every((one) => pattern.test(one));
  switch (kind) {
    case 'weekly': {
      const weekdays = parseWeekdays(text);
      return weekdays.length > 0 ? { every: 'week', weekdays } : null;
    }
    case 'fortnightly': {
      const [names = '', anchor = null] = text.split('@');
      const weekdays = parseWeekdays(names);
      return weekdays.length > 0 ? { every: 'fortnight', weekdays, anchor } : null;
    }
    case 'monthly':
      return parseMonthly(text);
    case 'yearly':
      return isWhole(MONTH_DAY) ? { every: 'year', days: text.split(',') } : null;
    case 'once':
      return isWhole(DAY) ? { every: 'once', days: text.split(',') } : null;
    case 'lunar': {
      const [, feast, span] = /^(seollal|chuseok)(\+1|\?)?$/.exec(text) ?? [];
      if (feast === undefined) return null;
      return {
        every: 'feast',
        feast: feast as Feast,
        span: span === '+1' ? 'days' : span === '?' ? 'open' : 'day',
      };
    }
    default:
      return null;
  }
}

function parseRule(text: string, kindBefore: string): { rule: Rule; kind: string } | null {
  const [head = '', told = ''] = text.split(' ');
  const [first = '', rest] = head.split(':');
  const kind = head === 'holidays' ? head : rest === undefined ? kindBefore : first;
  const days: Days | null = kind === 'holidays' ? { every: 'holiday' } : parseDays(kind, rest ?? first);
  const hours = told === '' || told === 'closed' ? [] : all(told.split(',').map(parseHours));
  return days && hours && { rule: { days, hours, closed: told === 'closed' }, kind };
}

const TAIL = /^(.*?)( always)?( moves)?( partial)?(?: from ([\d-]{5,10}))?(?: until ([\d-]{5,10}))?$/;

/** Reads what `printRecurrence` writes, with ranges of weekdays (`mon-fri`) too; null for any other text. */
export function parseRecurrence(text: string): Recurrence | null {
  if (text.length > 2_000) return null;
  const [, clauses = '', always, moves, partial, from = null, until = null] = TAIL.exec(text) ?? [];
  const isDay = (day: string | null): boolean => day === null || DAY.test(day) || MONTH_DAY.test(day);
  if (!isDay(from) || !isDay(until)) return null;
  const rules: Rule[] = [];
  let kind = '';
  for (const clause of clauses.split(/; ?/)) {
    const read = parseRule(clause, kind);
    if (!read) return null;
    rules.push(read.rule);
    kind = read.kind;
  }
  return {
    rules,
    from,
    until,
    always: always !== undefined,
    moves: moves !== undefined,
    partial: partial !== undefined,
  };
}
