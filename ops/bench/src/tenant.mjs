// Fills tenants for measurements: imported, published, and ready to answer as well as they ever will.

import { setTimeout } from 'node:timers/promises';
import { toNdjson } from './data.mjs';

const IMPORT_ROWS = 10_000;
const IMPORT_SECONDS = 1800;
const GLANCE_MILLIS = 200;

/** Imports and publishes the articles and waits for everything that this sets off; gives the seconds it took. */
export async function fill(client, articles) {
  const started = performance.now();
  for (let from = 0; from < articles.length; from += IMPORT_ROWS) {
    const rows = articles.slice(from, from + IMPORT_ROWS);
    const job = await client.waitForJob(await client.importArticles(toNdjson(rows)), IMPORT_SECONDS);
    if (job.status !== 'succeeded' || job.succeeded !== rows.length) {
      throw new Error(`The import went wrong: ${JSON.stringify(job)}`);
    }
  }
  for (let now = await client.get('/v1/understanding'); !now.upToDate; now = await client.get('/v1/understanding')) {
    if (performance.now() - started > IMPORT_SECONDS * 1000) {
      throw new Error(`The content is not understood yet: ${JSON.stringify(now)}`);
    }
    await setTimeout(GLANCE_MILLIS);
  }
  return (performance.now() - started) / 1000;
}
