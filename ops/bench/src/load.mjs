// Puts load on a server of this machine: finds the rate of questions at which it is saturated, and measures it at
// half of that.
//
//   ops/bench/load [--seconds N] [--step-seconds N] [--most N] [--data DIR]
//                  [--url URL --operator-key KEY]
//
//   --seconds N       how long to measure at half of saturation (60)
//   --step-seconds N  how long each rate is tried while saturation is searched (8)
//   --most N          the highest rate to try, questions per second (2000)
//   --data DIR        the folder that holds servicepublic_kb and servicepublic_fr (SELFCARE_SHARED/data)
//   --url, --operator-key   load this server instead of one that is started here on an empty folder
//
// A tenant gets the French knowledge base of 3,713 articles and is asked questions that differ from each other, so
// that nothing is answered from memory. Arrivals are those of customers who know nothing of each other and are fixed
// before the first is sent; a latency counts from when the question should have been sent, whatever the server was
// doing. A rate is sustained when nothing fails and 99 in 100 are answered within 500 ms. The load comes from the
// same machine: it takes its share of the processors. Two minutes of questions that are not counted come first, and
// twenty seconds before the measurement: a server that has just started is still being compiled. The command fails
// when, at half of saturation, p99 is more than four times p50, or a request fails.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fail, readArguments } from './arguments.mjs';
import { Client } from './client.mjs';
import { findFile, readFiches, readRows, sharedFolder } from './data.mjs';
import { javaArguments } from './java.mjs';
import { onOwnServer } from './server.mjs';
import { fill } from './tenant.mjs';

const LOCALE = 'fr';

const { values } = readArguments(import.meta.url, {
  seconds: { type: 'string', default: '60' },
  'step-seconds': { type: 'string', default: '8' },
  most: { type: 'string', default: '2000' },
  data: { type: 'string', default: join(sharedFolder(), 'data') },
  url: { type: 'string' },
  'operator-key': { type: 'string', default: process.env.SELFCARE_OPERATOR_KEY },
});
const articles = readFiches(findFile(join(values.data, 'servicepublic_kb'), 'fiches.tsv'));
const questions = readRows(findFile(join(values.data, 'servicepublic_fr'), 'queries_dev.tsv')).map(([, text]) => text);

if (values.url) {
  if (!values['operator-key']) {
    fail('--url needs the operator key of that server (--operator-key, or SELFCARE_OPERATOR_KEY).');
  }
  await load(new Client(values.url, values['operator-key']));
} else {
  await onOwnServer(({ operator }) => load(operator));
}

async function load(operator) {
  const tenant = await operator.createTenant('Load', LOCALE);
  const folder = mkdtempSync(join(tmpdir(), 'selfcare-load-'));
  try {
    const seconds = await fill(operator.as(tenant.apiKeys.live.secret), articles);
    console.log(`${articles.length} articles imported in ${seconds.toFixed(0)} s`);
    const file = join(folder, 'questions.txt');
    writeFileSync(file, questions.map((text) => `${text}\n`).join(''));
    const run = spawn(
      join(process.env.JAVA_HOME, 'bin/java'),
      javaArguments('LoadRun', [operator.url, LOCALE, file, values['step-seconds'], values.seconds, values.most]),
      { env: { ...process.env, SELFCARE_BENCH_KEY: tenant.apiKeys.live.secret }, stdio: ['ignore', 'inherit', 'inherit'] },
    );
    const [code] = await once(run, 'exit');
    process.exitCode = code ?? 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await operator.deleteTenant(tenant.id);
  }
}
