import type { Notice } from './notice.ts';
import { orderInFigures, orderInWords } from './time/day-order.ts';
import type { DayOrder } from './time/time.ts';

/** Tells which of day and month stands first in a notice's dates in figures; null where nothing tells. */
export type DayOrders = (notice: Notice) => DayOrder | null;

/** Countries, by the end of their addresses, where day or month stands first by custom. Where both are in use, or the year stands first, none is named. */
const DAY_FIRST =
  /\.(?:uk|ie|au|nz|in|za|sg|my|de|at|ch|fr|be|nl|lu|es|pt|it|pl|cz|sk|no|dk|fi|gr|ro|bg|hr|si|br|ar|cl|mx)$/i;
const MONTH_FIRST = /\.(?:gov|mil|us)$/i;
/** So many other notices of a publisher are looked through for a sign. */
const OTHERS = 100;

const remembered = new WeakMap<Notice, { readonly order: DayOrder | null }>();

/** By the notice's own dates. */
function ownOrder(notice: Notice): DayOrder | null {
  const known = remembered.get(notice);
  if (known) return known.order;
  const text = `${notice.title}\n${notice.text}`;
  const order = orderInFigures(text) ?? orderInWords(text);
  remembered.set(notice, { order });
  return order;
}

function regionOrder({ url }: Notice): DayOrder | null {
  const host = url === null ? '' : new URL(url).hostname;
  if (DAY_FIRST.test(host)) return 'day-first';
  return MONTH_FIRST.test(host) ? 'month-first' : null;
}

/** By the notice's own dates, else by the address of its publisher. */
export const dayOrderOf: DayOrders = (notice) => ownOrder(notice) ?? regionOrder(notice);

/** The order that other notices of its publisher keep to; null where they show none, or both. */
function publishersOrder(notice: Notice, held: readonly Notice[]): DayOrder | null {
  if (notice.publisher === null) return null;
  const found = new Set<DayOrder>();
  let looked = 0;
  for (const other of held) {
    if (other === notice || other.publisher !== notice.publisher || other.language !== notice.language)
      continue;
    const order = ownOrder(other);
    if (order !== null) found.add(order);
    looked += 1;
    if (looked === OTHERS || found.size > 1) break;
  }
  const [order = null] = found;
  return found.size === 1 ? order : null;
}

/** By the notice's own dates, else by those of its publisher's other notices among the ones held, else by the publisher's address. */
export const dayOrdersAmong =
  (held: readonly Notice[]): DayOrders =>
  (notice) =>
    ownOrder(notice) ?? publishersOrder(notice, held) ?? regionOrder(notice);
