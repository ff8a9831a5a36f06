import { type FoundFact, withoutDay } from '../../facts/overview/find-entries.ts';
import type { ListedNotice } from '../../facts/overview/listed-facts.ts';
import type { Day } from '../../notice.ts';
import { addDays } from '../../time/calendar.ts';
import { allSaid, type Saying } from './said-facts.ts';
import type { About } from './sought.ts';

/** Of older notices nothing is told where no fact fits, in days. */
const RECENT = 120;
/** The share of what an overview is to be about that a stretch with its title holds at least, and of what the best one holds. */
const ABOUT = 0.7;
const BESIDE_BEST = 0.85;
/** What one notice alone says is no overview. */
const FEWEST = 2;

/**
 * Where no fact fits what is asked of a subject, and no time is asked about: what recent notices say of it, one stretch each, with the day
 * that it tells. `[]` where fewer than two say nearly all of it.
 */
export function recentlySaid(
  notices: readonly ListedNotice[],
  about: About,
  { asOf, ...saying }: Saying & { readonly asOf: Day },
): FoundFact[] {
  const since = addDays(asOf, -RECENT);
  const said = notices
    .filter(
      ({ notice: { published } }) => published !== null && published.on >= since && published.on <= asOf,
    )
    .flatMap((listed): { readonly found: FoundFact; readonly share: number }[] => {
      const [best] = allSaid(listed.notice, saying)
        .map((item) => ({ item, share: about.share(item) }))
        .sort((a, b) => b.share - a.share);
      return best && best.share >= ABOUT ? [{ found: withoutDay(best.item, listed), share: best.share }] : [];
    });
  const most = Math.max(0, ...said.map(({ share }) => share));
  const alike = said.filter(({ share }) => share >= BESIDE_BEST * most);
  return alike.length < FEWEST ? [] : alike.map(({ found }) => found);
}
