// How long it takes to learn from 150 articles with 100 phrasings each, and how answers flow meanwhile.
//
//   ops/bench/training [--data DIR] [--rate N] [--seconds N]
//
//   --data DIR   the folder that holds clinc150 (SELFCARE_SHARED/data, or ../shared/data)
//   --rate N     questions a second, at times fixed in advance (20)
//   --seconds N  how long answers are measured while nothing is learnt (20)
//
// A tenant of a server that is started here gets the 150 intents of clinc150, each an article with its 100 phrasings.
// Then one article is imported again with another phrasing: an import has succeeded when everything that follows from
// it is learnt, so its time is that of learning, with half a second or so around it. Questions are asked all the time;
// a latency counts from when the question should have been asked. The command fails when learning takes longer than
// 180 s (classifier 60 s, confidence 120 s) or an answer fails.

import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { readArguments } from './arguments.mjs';
import { sharedFolder } from './data.mjs';
import { read } from './quality-sets.mjs';
import { percentile, table } from './report.mjs';
import { onOwnServer } from './server.mjs';
import { fill } from './tenant.mjs';

const MOST_SECONDS = 180;

const { values } = readArguments(import.meta.url, {
  data: { type: 'string', default: join(sharedFolder(), 'data') },
  rate: { type: 'string', default: '20' },
  seconds: { type: 'string', default: '20' },
});
const { locale, articles, inScope } = read(values.data, 'clinc150');
const everyMillis = 1000 / Number(values.rate);
let asked = 0;

await onOwnServer(async ({ operator }) => {
  const tenant = await operator.createTenant('Training', locale);
  const client = operator.as(tenant.apiKeys.live.secret);
  const first = await fill(client, articles);
  await during(client, pause(2000));
  const quiet = await during(client, pause(Number(values.seconds) * 1000));
  let again;
  const meanwhile = await during(client, fill(client, [changed(articles[0])]).then((seconds) => (again = seconds)));
  report({ first, again, quiet, meanwhile });
});

function changed(article) {
  return { ...article, variants: [...article.variants, `${article.title} please`] };
}

/** Asks at the rate until `work` is done: what each answer took, in ms; a failed one counts NaN. */
async function during(client, work) {
  let working = true;
  const done = work.finally(() => (working = false));
  const answers = [];
  const started = performance.now();
  for (let number = 0; working; number++) {
    const intended = started + number * everyMillis;
    await pause(Math.max(0, intended - performance.now()));
    answers.push(ask(client, intended));
  }
  await done;
  return Promise.all(answers);
}

async function ask(client, intended) {
  const { text } = inScope[asked % inScope.length];
  const round = Math.floor(asked++ / inScope.length);
  try {
    await client.ask({ question: round === 0 ? text : `${text} ${round}`, locale });
    return performance.now() - intended;
  } catch {
    return NaN;
  }
}

function report({ first, again, quiet, meanwhile }) {
  const phrasings = articles.reduce((sum, { variants }) => sum + variants.length + 1, 0);
  console.log(`${articles.length} articles, ${phrasings} phrasings`);
  console.log(`imported and learnt in ${first.toFixed(1)} s; learnt again after a change in ${again.toFixed(1)} s`);
  const row = (name, millis) => {
    const answered = millis.filter((each) => !Number.isNaN(each));
    return [name, String(millis.length), String(millis.length - answered.length),
      ...[0.5, 0.9, 0.99].map((p) => percentile(answered, p).toFixed(1))];
  };
  console.log(table([
    ['an answer, ms', 'asked', 'failed', 'p50', 'p90', 'p99'],
    row('nothing is learnt', quiet),
    row('while it learns', meanwhile),
  ]));
  if (again > MOST_SECONDS || [...quiet, ...meanwhile].some(Number.isNaN)) {
    console.error(`Learning takes more than ${MOST_SECONDS} s, or answers failed.`);
    process.exitCode = 1;
  }
}
