import { strToU8, zipSync } from 'fflate';
import { drawIcons } from '../../../icons/icons.ts';
import { createAppFiles, ICON_FILES } from './manifest.ts';
import { schemaFaults } from './schema-faults.ts';

/** The oldest day that a zip file can name: the same settings give the same bytes. */
const MADE_ON = '1980-01-01';

/**
 * The app package for Teams as a zip file, its manifest and texts checked against Microsoft's schemas; or `problems`, a line each. Takes what
 * `createAppFiles` takes.
 */
export function createAppPackage(
  ...given: Parameters<typeof createAppFiles>
): { readonly zip: Uint8Array } | { readonly problems: string[] } {
  const files = createAppFiles(...given);
  if ('problems' in files) return files;
  const documents = new Map([['manifest.json', files.manifest], ...files.localizations]);
  const problems = [...documents].flatMap(([name, document]) =>
    schemaFaults(document).map((fault) => `${name} doesn't meet Microsoft's schema: ${fault}`),
  );
  if (problems.length > 0) return { problems };
  const icons = drawIcons(given[0].accentColour);
  const entries = {
    ...Object.fromEntries(
      [...documents].map(([name, document]) => [name, strToU8(`${JSON.stringify(document, null, 2)}\n`)]),
    ),
    [ICON_FILES.color]: icons.color,
    [ICON_FILES.outline]: icons.outline,
  };
  return { zip: zipSync(entries, { mtime: MADE_ON }) };
}
