// Measures the quality report: how fast it finds what is there twice, and how many planted questions it finds.
//
//   ops/bench/duplicates --operator-key KEY [--url URL] [--data DIR] [--seed N]
//
//   --url URL           the server (http://127.0.0.1:8080)
//   --operator-key KEY  the operator key (or SELFCARE_OPERATOR_KEY)
//   --data DIR          the folder that holds the sets (SELFCARE_SHARED/data, or ../shared/data)
//   --seed N            another choice of what is planted where (7)
//
// 1. The French knowledge base (servicepublic_kb) is examined; it may take 30 seconds.
// 2. Of banking77_fr each intent becomes an article with the phrasings of the training file as its variants. 400
//    phrasings of the validation file, which nothing was fitted to, are put into articles of other intents; the
//    finding has to name the phrasing in that article. At least 90 % are to be found, and at least 80 % of what is
//    found is to be planted. `named` is the share that also names the article of the right intent.
// 3. The same with phrasings that stand in their own article too.
// 4. The same as 2 with ten phrasings for each intent: few phrasings say little, so it is shown and has no floor.
//
// The command fails when a figure stays below its floor.

import { join } from 'node:path';
import { fail, readArguments } from './arguments.mjs';
import { Client } from './client.mjs';
import { findFile, readFiches, readRows, sharedFolder, toNdjson } from './data.mjs';
import { table } from './report.mjs';

const SECONDS = 600;
const EXAMINATION_SECONDS = 30;
const PLANTED = 400;
const RECALL = 0.9;
const PRECISION = 0.8;

const { values } = readArguments(import.meta.url, {
  url: { type: 'string', default: 'http://127.0.0.1:8080' },
  'operator-key': { type: 'string', default: process.env.SELFCARE_OPERATOR_KEY },
  data: { type: 'string', default: join(sharedFolder(), 'data') },
  seed: { type: 'string', default: '7' },
});
if (!values['operator-key']) {
  fail('An operator key is needed (--help shows how it is called).');
}

const operator = new Client(values.url, values['operator-key']);
const bank = join(values.data, 'banking77_fr');
const failures = [];

const base = readFiches(findFile(join(values.data, 'servicepublic_kb'), 'fiches.tsv'));
const examined = await examine('servicepublic_kb', base);
console.log(
  `servicepublic_kb: ${base.length} articles examined in ${examined.seconds.toFixed(1)} s, ` +
    `${examined.count('duplicate_article')} pairs say the same, ${examined.count('colliding_question')} questions are there twice`,
);
hold(examined.seconds <= EXAMINATION_SECONDS, `the examination takes more than ${EXAMINATION_SECONDS} s`);

const rows = [['banking77_fr', 'phrasings', 'planted', 'found', 'recall', 'precision', 'named', 'seconds']];
rows.push(await planted('valid into train', 'train.tsv', { floors: true }));
rows.push(await planted('valid into train, copied', 'train.tsv', { copied: true, floors: true }));
rows.push(await planted('valid into ten of train', 'train_10.tsv', { count: 77 }));
console.log(table(rows));
if (failures.length > 0) {
  failures.forEach((failure) => console.error(failure));
  process.exitCode = 1;
}

async function planted(name, file, { copied = false, floors = false, count = PLANTED }) {
  const dice = random(Number(values.seed));
  const phrasings = byIntent(readRows(join(bank, file)));
  const intents = [...phrasings.keys()];
  const expected = new Map();
  for (const [intent, phrase] of shuffled(readRows(join(bank, 'valid.tsv')), dice).slice(0, count)) {
    const wrong = pick(intents.filter((other) => other !== intent), dice);
    phrasings.get(wrong).push(phrase);
    if (copied) {
      phrasings.get(intent).push(phrase);
    }
    expected.set(key(wrong, phrase), intent);
  }
  const articles = intents.map((intent) => article(intent, phrasings.get(intent)));
  const { findings, seconds } = await examine(name, articles);
  const collisions = findings.filter(({ kind }) => kind === 'colliding_question');
  const found = new Map();
  let wrong = 0;
  for (const finding of collisions) {
    const sides = [
      [finding.article.externalId, finding.evidence.phrase, finding.otherArticle.externalId],
      [finding.otherArticle.externalId, finding.evidence.otherPhrase, finding.article.externalId],
    ];
    // Where the phrasing stands in both articles, either may be the finding's own.
    const side = sides.slice(0, copied ? 2 : 1).find(([holder, phrase]) => expected.has(key(holder, phrase)));
    if (side) {
      found.set(key(side[0], side[1]), side[2]);
    } else {
      wrong += 1;
    }
  }
  const recall = found.size / expected.size;
  const precision = found.size / (found.size + wrong);
  const named = [...found].filter(([planted, other]) => expected.get(planted) === other).length / expected.size;
  if (floors) {
    hold(recall >= RECALL, `${name}: fewer than ${RECALL * 100} % of the planted phrasings are found`);
    hold(precision >= PRECISION, `${name}: fewer than ${PRECISION * 100} % of the findings were planted`);
  }
  const total = articles.reduce((sum, each) => sum + 1 + each.variants.length, 0);
  return [name, total, expected.size, found.size, recall.toFixed(3), precision.toFixed(3), named.toFixed(3), seconds.toFixed(1)].map(String);
}

async function examine(name, articles) {
  const tenant = await operator.createTenant(`Duplicates ${name}`, 'fr');
  try {
    const client = operator.as(tenant.apiKeys.live.secret);
    const job = await client.waitForJob(await client.importArticles(toNdjson(articles)), SECONDS);
    if (job.status !== 'succeeded' || job.failed > 0) {
      throw new Error(`The import of ${name} went wrong: ${JSON.stringify(job)}`);
    }
    const started = performance.now();
    const { id } = await client.post('/v1/knowledge-quality', { externalLinks: false });
    const ended = await client.waitForJob(id, SECONDS);
    if (ended.status !== 'succeeded') {
      throw new Error(`The examination of ${name} went wrong: ${JSON.stringify(ended)}`);
    }
    const seconds = (performance.now() - started) / 1000;
    const findings = [];
    for await (const finding of client.list('/v1/knowledge-quality/findings')) {
      findings.push(finding);
    }
    return { findings, seconds, count: (kind) => findings.filter((finding) => finding.kind === kind).length };
  } finally {
    await operator.deleteTenant(tenant.id);
  }
}

function article(intent, phrasings) {
  const [title, ...variants] = [...new Set(phrasings.map((phrase) => phrase.slice(0, 300)))];
  return {
    externalId: intent,
    locale: 'fr',
    title,
    variants: variants.slice(0, 200),
    body: `Réponse ${intent}`,
    bodyFormat: 'text',
    visibility: 'public',
  };
}

function byIntent(lines) {
  const intents = new Map();
  for (const [intent, phrase] of lines) {
    intents.set(intent, [...(intents.get(intent) ?? []), phrase]);
  }
  return intents;
}

function key(intent, phrase) {
  return `${intent} ${phrase.slice(0, 300)}`;
}

function hold(holds, failure) {
  if (!holds) {
    failures.push(failure);
  }
}

/** Numbers from 0 to 1 that a seed decides (mulberry32). */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function pick(items, dice) {
  return items[Math.floor(dice() * items.length)];
}

function shuffled(items, dice) {
  const mixed = [...items];
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = Math.floor(dice() * (i + 1));
    [mixed[i], mixed[j]] = [mixed[j], mixed[i]];
  }
  return mixed;
}
