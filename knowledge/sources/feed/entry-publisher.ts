import { isNobody, isOrganisation } from '../../ingest/publisher/organisation.ts';
import { siteOwner } from '../../ingest/publisher/site-name.ts';

/** Who is named beside a feed or an entry of it. */
export interface Named {
  /** Who is said to publish it (`dc:publisher`). */
  readonly publishers: readonly (string | undefined)[];
  /** Who wrote it: an authority, a part of one, a person, or a login. */
  readonly authors: readonly (string | undefined)[];
}

/** Who publishes an entry: who is said to, or an author that is an authority. Null where only persons and logins are named. */
export function publisherAmong({ publishers, authors }: Named): string | null {
  const stated = publishers.find((name) => name !== undefined && !isNobody(name));
  return stated ?? authors.find((name) => name !== undefined && isOrganisation(name)) ?? null;
}

/** Who publishes a feed, told by what is named in it, or else by its title. */
export function publisherOfFeed(named: Named, title: string): string | null {
  return publisherAmong(named) ?? siteOwner(title);
}
