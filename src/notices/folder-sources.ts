import { fileURLToPath } from 'node:url';
import { folderSource, type Source } from '../../knowledge/index.ts';

const SAMPLES = fileURLToPath(new URL('../../knowledge/notices', import.meta.url));

/** The sources of the paths set; of the sample notices where none is. */
export function noticeSources(paths: readonly string[]): Source[] {
  return paths.length === 0
    ? [folderSource({ path: SAMPLES, sample: true })]
    : paths.map((path) => folderSource({ path }));
}
