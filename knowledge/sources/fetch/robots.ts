import robotsParser from 'robots-parser';

/** What a site's robots.txt came to: its text, none (so all may be read), or no word from the site (so nothing may), and why. */
export type RobotsText = { readonly text: string } | 'none' | { readonly unreachable: string };

/** Whether a page may be read; the reason is one line. */
export type Permission =
  | {
      readonly allowed: true /** The pause between requests that the site asks for; 0 where it asks for none. */;
      readonly delayMs: number;
    }
  | { readonly allowed: false; readonly reason: string };

export interface RobotsOptions {
  /** Fetches a robots.txt; rejects only when aborted. */
  readonly read: (address: URL, signal: AbortSignal) => Promise<RobotsText>;
  /** The product's name, to which rules may be addressed. */
  readonly product: string;
  readonly now: () => Date;
}

const KEPT_MS = 86_400_000;
/** A site that gave no word may do so soon. */
const UNREACHABLE_KEPT_MS = 600_000;
const MAX_DELAY_MS = 60_000;

interface Kept {
  readonly until: number;
  readonly rules: ReturnType<typeof robotsParser> | 'none' | { readonly unreachable: string };
}

/** The lines that name a robot: a product token, or `*` for all, and whatever follows it. */
const NAMES_ROBOT = /^([ \t]*user-agent[ \t]*:[ \t]*)(\*(?=\s|$)|[a-z_-]+).*$/gim;

/** A robots.txt without what follows a product token where a robot is named (RFC 9309, section 2.2.1): versions, words, other names. */
function productsAlone(text: string): string {
  return text.replace(NAMES_ROBOT, '$1$2');
}

/** Asks a site's robots.txt, which is kept for a day, whether a page may be read. */
export function createRobots({
  read,
  product,
  now,
}: RobotsOptions): (url: URL, signal: AbortSignal) => Promise<Permission> {
  const kept = new Map<string, Kept>();
  async function rulesOf(origin: string, signal: AbortSignal): Promise<Kept> {
    const known = kept.get(origin);
    if (known && known.until > now().getTime()) return known;
    const address = new URL('/robots.txt', origin);
    const answer = await read(address, signal);
    const lost = typeof answer === 'object' && 'unreachable' in answer;
    const fresh: Kept = {
      until: now().getTime() + (lost ? UNREACHABLE_KEPT_MS : KEPT_MS),
      rules: answer === 'none' || lost ? answer : robotsParser(address.href, productsAlone(answer.text)),
    };
    kept.set(origin, fresh);
    return fresh;
  }
  return async (url, signal) => {
    const { rules } = await rulesOf(url.origin, signal);
    if (rules === 'none') return { allowed: true, delayMs: 0 };
    if ('unreachable' in rules) return { allowed: false, reason: rules.unreachable };
    if (rules.isDisallowed(url.href, product)) {
      return { allowed: false, reason: `the robots.txt of ${url.host} asks that it not be read` };
    }
    const seconds = Number(rules.getCrawlDelay(product) ?? 0);
    return { allowed: true, delayMs: Number.isFinite(seconds) ? Math.min(seconds * 1_000, MAX_DELAY_MS) : 0 };
  };
}
