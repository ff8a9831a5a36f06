/**
 * A program for tests that start it where files may grow to a limit, as on a disk that runs full: it writes messages into the data folder
 * that it is given until one fails, and prints whether it could be written before and after, an outcome a line.
 */
import { createLogger } from '../../src/logging/log.ts';
import { openStores } from '../../src/storage/stores.ts';

const logger = createLogger({ level: 'silent', salt: 'test', forPeople: false });
const stores = openStores(process.argv[2] ?? '', () => new Date(), logger);

function tell(): void {
  try {
    stores.assertWritable();
    console.log('ready');
  } catch {
    console.log('not ready');
  }
}

tell();
for (let written = 0, text = 'x'.repeat(20_000); written < 1_000; written += 1) {
  try {
    await stores.log.append('talk', [{ type: 'message', text }]);
  } catch {
    console.log('failed');
    break;
  }
}
tell();
