/** `node sync-for-ever.ts FOLDER`: syncs again and again until it is killed; it says so once the first sync is under way. */
import { type Source, syncNotices } from '../../knowledge/index.ts';
import { openNoticeStore } from '../../src/storage/notices/sqlite-notice-store.ts';
import { makeNotice } from './citations.ts';

const NOTICES = 60;
const store = openNoticeStore(process.argv[2] ?? '');
const now = () => new Date();

for (let run = Date.now(); ; run += 1) {
  const source: Source = {
    id: 'changing',
    async *notices() {
      for (let at = 0; at < NOTICES; at += 1) {
        const id = `notice-${at}`;
        yield {
          notice: makeNotice({
            id,
            text: `Run ${run} says so of ${at}. ${'It is a long text. '.repeat(50)}`,
          }),
        };
        yield { page: id, remembered: { etag: `"${run}"` } };
      }
      yield { complete: true };
    },
  };
  const announce = () => process.stdout.write('.');
  await syncNotices(
    { source, store, now, today: () => '2026-11-22', withdrawAfter: 3, onProgress: announce },
    new AbortController().signal,
  );
}
