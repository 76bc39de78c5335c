import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { markupFaults } from './markup/faults.ts';
import { dist, sitePages } from './site-files.ts';

const pages = sitePages(dist);
let count = 0;
for (const file of pages) {
  for (const fault of await markupFaults(readFileSync(join(dist, file), 'utf8'))) {
    count += 1;
    console.error(`✗ ${file}:${fault}`);
  }
}
console.log(`${pages.length} pages: ${count} faults.`);
if (count > 0 || pages.length === 0) process.exitCode = 1;
