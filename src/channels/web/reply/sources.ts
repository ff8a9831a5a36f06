import { shortTitle, wordPublication } from '../../../../dialogs/index.ts';
import type { Citation, Notice } from '../../../../knowledge/index.ts';
import type { Source } from './page-reply.ts';
import type { Setting } from './setting.ts';

type Named = Pick<Notice, 'title' | 'publisher' | 'published' | 'licence' | 'sample'>;

/** A notice's title as it is shown: in one line, cut where it is too long, words in its place where it has none. */
export function titleOf({ title }: Pick<Named, 'title'>, { translate }: Setting): string {
  const said = title.replace(/\s+/g, ' ').trim();
  return said === '' ? translate('web.untitled') : shortTitle(said);
}

/** Publisher, day, licence, and that it is a sample: what is known of these. */
export function factsOf(notice: Named, { language, translate }: Setting): string[] {
  const { publisher, published, licence, sample } = notice;
  return [
    publisher,
    wordPublication(published, { language, translate }),
    licence === 'unknown' ? null : translate(`answer.licence.${licence}`),
    sample ? translate('web.sampleLabel') : null,
  ].filter((fact) => fact !== null);
}

/** The language of a quoted notice; that of the talk where the notice isn't held. */
export function languageOf(citation: Citation, { noticeOf, language }: Setting): string {
  return noticeOf(citation)?.language ?? language;
}

/** The notices quoted, each once, in the order in which they are first quoted. */
export function sourcesOf(
  citations: readonly Citation[],
  replacedIds: ReadonlySet<string>,
  setting: Setting,
): Source[] {
  const once = new Map<string, Citation[]>();
  for (const citation of citations)
    once.set(citation.noticeId, [...(once.get(citation.noticeId) ?? []), citation]);
  return [...once.values()].flatMap(([first, ...also]) =>
    first
      ? [
          {
            title: titleOf(first, setting),
            language: languageOf(first, setting),
            publisher: first.publisher,
            facts: factsOf(first, setting),
            href: setting.readerUrl(first, also),
            replaced: replacedIds.has(first.noticeId),
          },
        ]
      : [],
  );
}
