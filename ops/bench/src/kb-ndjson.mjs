// Writes the French knowledge base as newline-delimited JSON, ready for POST /v1/imports?kind=articles.
//
//   ops/bench/kb-ndjson [FILE] > articles.ndjson
//
// FILE is fiches.tsv or fiches.tsv.gz: audience/id, title, type, theme, description, body. Without it the
// file is looked for in servicepublic_kb under the data folder (SELFCARE_SHARED, or ../shared).

import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fail, readArguments } from './arguments.mjs';
import { readFiches, sharedFolder, toNdjson } from './data.mjs';

const { positionals } = readArguments(import.meta.url, {});
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 1));
const file = positionals[0] ?? join(sharedFolder(), 'data/servicepublic_kb/fiches.tsv.gz');
if (!existsSync(file)) {
  fail(`${file} is not there: name the file, or set SELFCARE_SHARED to the folder that has data/servicepublic_kb.`);
}
for (const article of readFiches(file)) {
  if (!process.stdout.write(toNdjson([article]))) {
    await once(process.stdout, 'drain');
  }
}
