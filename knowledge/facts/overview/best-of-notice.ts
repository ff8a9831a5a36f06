import type { LocalTime } from '../../time/time.ts';
import { bySoonest, type FoundFact } from './find-entries.ts';
import { endsOf } from './fits-time.ts';
import type { OverviewAsked } from './overview.ts';

/** What tells a thing in its own words rather than in passing, by the aspect of the fact. */
const TELLING: Readonly<Partial<Record<FoundFact['item']['fact']['aspect'], number>>> = {
  amount: 2,
  eligibility: 1,
  documents: -1,
  contact: -1,
};

/** What begins on the days asked about is news of them, unlike what goes on. */
function beginsIn({ time, kind }: FoundFact, from: LocalTime): boolean {
  if (time?.is !== 'span' || kind === 'deadlines' || kind === 'apply') return false;
  return time.bound === 'during' && endsOf(time).start >= from;
}

/** How plainly a fact tells what is asked, beside others of its notice. */
function worthOf(one: FoundFact, { window, days, groups }: OverviewAsked): number {
  const { item } = one;
  const isOfGroup = groups.some((group) => item.groups.has(group));
  if (days !== null && window !== null) return Number(beginsIn(one, window.from)) + Number(isOfGroup);
  const isTold = one.kind === 'support' || one.kind === 'any';
  return 3 * Number(isOfGroup) + (isTold ? (TELLING[item.fact.aspect] ?? 0) : 0);
}

/** Of each notice the fact that tells it best, the soonest first. */
export function bestOfNotices(found: readonly FoundFact[], asked: OverviewAsked): FoundFact[] {
  const byNotice = Map.groupBy(found, ({ item }) => item.notice.id);
  return [...byNotice.values()]
    .flatMap((own) => {
      const [best] = own.toSorted(
        (a, b) =>
          worthOf(b, asked) - worthOf(a, asked) ||
          a.at.localeCompare(b.at) ||
          a.item.fact.start - b.item.fact.start,
      );
      return best ? [best] : [];
    })
    .sort(bySoonest);
}
