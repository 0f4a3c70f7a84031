// Imports a whole knowledge base, kills the server in the middle, starts it again, and counts.
//
//   ops/bench/import-crash [--no-kill] [--database] [--at SHARE] [--port N] [FILE]
//
//   --no-kill   do not kill: measure an import that nothing disturbs
//   --database  kill PostgreSQL as well as the server
//   --at SHARE  kill once this share of the rows is done (0.4)
//   --port N    the port of the server (a free one)
//
// FILE is fiches.tsv or fiches.tsv.gz as ops/bench/kb-ndjson reads it; without it the file is looked for in the
// same place. The server is started by ops/run on a temporary data folder. The command fails unless the job ends
// with every row succeeded, every external id exists exactly once, and a sample of the articles is found by title.

import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fail, readArguments } from './arguments.mjs';
import { Client, inParallel } from './client.mjs';
import { readFiches, sharedFolder, toNdjson } from './data.mjs';
import { table } from './report.mjs';
import { databasePids, freePort, Server } from './server.mjs';

const JOB_SECONDS = 600;
const SAMPLE = 200;
const RESULTS = 10;
const POLL_MILLIS = 20;

const { values, positionals } = readArguments(import.meta.url, {
  'no-kill': { type: 'boolean', default: false },
  database: { type: 'boolean', default: false },
  at: { type: 'string', default: '0.4' },
  port: { type: 'string' },
});
const file = positionals[0] ?? join(sharedFolder(), 'data/servicepublic_kb/fiches.tsv.gz');
if (!existsSync(file)) {
  fail(`${file} is not there: name the file, or set SELFCARE_SHARED to the folder that has data/servicepublic_kb.`);
}

const articles = readFiches(file);
const life = {
  data: mkdtempSync(join(tmpdir(), 'selfcare-import-')),
  port: Number(values.port ?? (await freePort())),
  operatorKey: `op_${randomBytes(24).toString('hex')}`,
};
const lives = [];
try {
  await run();
} finally {
  await lives.at(-1)?.stop();
  databasePids(life.data).forEach((pid) => process.kill(pid, 'SIGKILL'));
  rmSync(life.data, { recursive: true, force: true });
}

async function run() {
  let server = await begin();
  const tenant = await new Client(server.url, life.operatorKey).createTenant('Import', 'fr');
  const client = new Client(server.url, tenant.apiKeys.live.secret);
  const posted = performance.now();
  const jobId = await client.importArticles(toNdjson(articles));
  const accepted = performance.now();
  let killedAt = '–';
  if (!values['no-kill']) {
    killedAt = await killInTheMiddle(server, client, jobId);
    server = await begin();
  }
  const job = await client.waitForJob(jobId, JOB_SECONDS);
  const ended = performance.now();
  const problems = [wrongJob(job), await check(wrongArticles, client), await check(notFound, client)].flat();
  console.log(table([
    ['what', 'value'],
    ['articles', String(articles.length)],
    ['load of the machine in the last minute', loadavg()[0].toFixed(1)],
    ['start to ready, s', lives.map(({ secondsToReady }) => secondsToReady.toFixed(1)).join(' and ')],
    ['POST to 202, s', seconds(posted, accepted)],
    ['rows done when killed', killedAt],
    [values['no-kill'] ? 'POST to succeeded, s' : 'POST to succeeded, restart included, s', seconds(posted, ended)],
    ['job', `${job.status}, ${job.succeeded} of ${job.total} succeeded, ${job.failed} failed`],
    ['processor time of the JVM, s', lives.map(({ processorSeconds }) => processorSeconds.toFixed(0)).join(' and ')],
    ['peak resident memory, MiB', lives.map(({ peakKilobytes }) => Math.round(peakKilobytes / 1024)).join(' and ')],
    ['problems', String(problems.length)],
  ]));
  if (problems.length > 0) {
    console.error(problems.slice(0, 20).join('\n'));
    console.error(`The last lines of the server:\n${server.lastLines()}`);
    process.exitCode = 1;
  }
}

async function begin() {
  const server = await Server.start(life);
  lives.push(server);
  return server;
}

async function killInTheMiddle(server, client, jobId) {
  const enough = Number(values.at) * articles.length;
  for (;;) {
    const job = await client.job(jobId);
    if (job.status === 'succeeded' || job.status === 'failed') {
      throw new Error(`The job ended before it could be killed: ${JSON.stringify(job)}`);
    }
    const done = job.succeeded + job.failed;
    if (done >= enough) {
      await server.killAtOnce();
      if (values.database) {
        databasePids(life.data).forEach((pid) => process.kill(pid, 'SIGKILL'));
      }
      return String(done);
    }
    await pause(POLL_MILLIS);
  }
}

/** What a check finds wrong; a check that cannot be made is wrong too. */
async function check(wrong, client) {
  try {
    return await wrong(client);
  } catch (error) {
    return [error.message];
  }
}

function wrongJob(job) {
  const right = job.status === 'succeeded' && job.succeeded === articles.length && job.failed === 0;
  return right ? [] : [`The job says ${JSON.stringify(job)}.`];
}

async function wrongArticles(client) {
  const times = new Map(articles.map(({ externalId }) => [externalId, 0]));
  for await (const { externalId } of client.list('/v1/articles')) {
    times.set(externalId, (times.get(externalId) ?? 0) + 1);
  }
  return [...times].filter(([, count]) => count !== 1).map(([id, count]) => `${id} exists ${count} times.`);
}

async function notFound(client) {
  const step = Math.max(1, Math.floor(articles.length / SAMPLE));
  const sample = articles.filter((_, index) => index % step === 0);
  const missed = await inParallel(sample, 4, async ({ externalId, title }) => {
    const answer = await client.post('/v1/answers', { question: title, locale: 'fr', limit: RESULTS });
    return answer.results.some((result) => result.externalId === externalId) ? [] : [`${externalId} is not found by its title "${title}".`];
  });
  return missed.flat();
}

function seconds(from, to) {
  return ((to - from) / 1000).toFixed(1);
}
