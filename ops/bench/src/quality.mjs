// Measures answers through the HTTP API, beside peers on the same data: what is found, what is refused, how sure.
//
//   ops/bench/quality [--data DIR] [--sets a,b] [--questions N] [--no-peers | --only-peers]
//                     [--peer-seconds N] [--at-once N] [--out DIR]
//                     [--url URL --operator-key KEY]
//
//   --data DIR          the folder that holds the sets (SELFCARE_SHARED/data, or ../shared/data)
//   --sets a,b          only these sets, or those whose names begin like that: clinc150, "banking77_fr full", …
//   --questions N       at most so many questions of each kind, evenly spread over the set
//   --no-peers          only the server
//   --only-peers        only the others; nothing has to hold then
//   --peer-seconds N    give up a peer that needs longer on a set (600)
//   --at-once N         questions that are under way at a time (1; latencies are those of a server at rest)
//   --out DIR           also write what every contestant answered, one file for each set and contestant
//   --url, --operator-key   ask this server instead of one that is started here on an empty folder
//
// An intent becomes one article: its first phrasing is the title, the others are its variants, its text is the label
// in words (the first phrasing where the label is in another language). A FAQ becomes one article for each of its
// entries. Of the demo tenants one variant in four is held back and asked. Each set is a tenant of its own, imported,
// published, asked, and deleted. Peers get the same articles:
// nlp.js and Tock's recipe (OpenNLP) titles and variants as utterances of an intent, and only where these are
// questions; MiniSearch and bare Lucene the text as well.
//
// ECE: expected calibration error of the confidence in ten bins, in scope and over all questions of the set. As
// decided: in scope right is a right first result with decision `answer`, or the right article among the options of
// `clarify`; out of scope refused is `limit` alone. At ≤ 2 points: refused below the threshold that costs at most
// two points of right first results, chosen on the questions in scope alone; for peers their score is the confidence.
// The command fails when something that must hold does not, or a peer is not behind.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail, readArguments } from './arguments.mjs';
import { Client } from './client.mjs';
import { bareLucene, boostedLucene, tock } from './contestants/java.mjs';
import { miniSearch } from './contestants/minisearch.mjs';
import { nlpJs } from './contestants/nlpjs.mjs';
import { installPeers } from './contestants/peers.mjs';
import { selfcare } from './contestants/selfcare.mjs';
import { externalId, sharedFolder, toNdjson } from './data.mjs';
import { figures, questionsOf } from './quality-figures.mjs';
import { found, needed, refused, verdicts } from './quality-report.mjs';
import { NAMES, read } from './quality-sets.mjs';
import { onOwnServer } from './server.mjs';

const { values } = readArguments(import.meta.url, {
  data: { type: 'string', default: join(sharedFolder(), 'data') },
  sets: { type: 'string' },
  questions: { type: 'string', default: 'Infinity' },
  'no-peers': { type: 'boolean', default: false },
  'only-peers': { type: 'boolean', default: false },
  'peer-seconds': { type: 'string', default: '600' },
  'at-once': { type: 'string', default: '1' },
  out: { type: 'string' },
  url: { type: 'string' },
  'operator-key': { type: 'string', default: process.env.SELFCARE_OPERATOR_KEY },
});
const sets = chosen(values.sets).map((name) => read(values.data, name, Number(values.questions)));
const own = selfcare(undefined).name;

if (values['only-peers']) {
  await measure();
} else if (values.url) {
  if (!values['operator-key']) {
    fail('--url needs the operator key of that server (--operator-key, or SELFCARE_OPERATOR_KEY).');
  }
  await measure(new Client(values.url, values['operator-key']));
} else {
  await onOwnServer(({ operator }) => measure(operator));
}

function chosen(wanted) {
  const prefixes = wanted?.split(',').map((each) => each.trim());
  const names = NAMES.filter((name) => !prefixes || prefixes.some((prefix) => name.startsWith(prefix)));
  return names.length > 0 ? names : fail(`There is no such set. There are: ${NAMES.join(', ')}.`);
}

async function measure(operator) {
  const results = [];
  for (const set of sets) {
    const entries = [];
    for (const contestant of contestants(operator)) {
      console.error(`${set.name}: ${contestant.name}`);
      entries.push(await entryOf(contestant, set));
    }
    results.push({ set, entries });
  }
  report(results);
}

function contestants(operator) {
  const server = values['only-peers'] ? [] : [selfcare(operator, Number(values['at-once']))];
  return values['no-peers'] ? server : [...server, ...peers(Number(values['peer-seconds']))];
}

function peers(seconds) {
  installPeers();
  return [bareLucene(seconds), boostedLucene(seconds), miniSearch, tock(seconds), nlpJs(seconds)];
}

async function entryOf({ name, needsPhrasings, enter }, set) {
  if (needsPhrasings && set.withoutQuestions) {
    return { name, skipped: 'no phrasings' };
  }
  const entered = await enter(set, questionsOf(set));
  if (entered.skipped) {
    return { name, skipped: entered.skipped };
  }
  if (values.out) {
    keep(name, set, entered.outcomes);
  }
  return { name, measured: figures(set, entered) };
}

function keep(name, set, outcomes) {
  mkdirSync(values.out, { recursive: true });
  const questions = [
    ...set.inScope,
    ...Object.entries(set.outOfScope).flatMap(([group, texts]) => texts.map((text) => ({ text, group }))),
  ];
  const lines = outcomes.map((outcome, i) => ({ text: questions[i].text, relevant: questions[i].relevant, group: questions[i].group, ...outcome }));
  writeFileSync(join(values.out, `${externalId(`${set.name}.${name}`)}.ndjson`), toNdjson(lines));
}

function report(results) {
  const all = results.flatMap((result) => verdicts(result, own));
  const tables = [found(results), refused(results), all.length > 0 ? needed(all) : ''];
  console.log(tables.filter(Boolean).join('\n\n'));
  const missed = all.filter(({ met }) => !met).length;
  if (missed > 0) {
    console.error(`${missed} of ${all.length} figures are not what they must be.`);
    process.exitCode = 1;
  }
}
