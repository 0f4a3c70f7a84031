// Started by nlpjs.mjs: reads locale, articles and questions from its input, prints what nlp.js made of them.

import { readFileSync } from 'node:fs';
import { peerPackages } from './peers.mjs';

const RESULTS = 10;
const NONE = 'None';
const LANGUAGES = { en: 'LangEn', fr: 'LangFr' };

const { locale, articles, questions } = JSON.parse(readFileSync(0, 'utf8'));
const print = console.log;
console.log = () => {};

const started = performance.now();
const nlp = await trained();
const seconds = (performance.now() - started) / 1000;
const outcomes = [];
for (const text of questions) {
  outcomes.push(await ask(text));
}
print(JSON.stringify({ seconds, outcomes }));

async function trained() {
  const require = peerPackages();
  const { containerBootstrap } = require('@nlpjs/core');
  const container = await containerBootstrap();
  container.use(require('@nlpjs/nlp').Nlp);
  container.use(require(`@nlpjs/lang-${locale}`)[LANGUAGES[locale]]);
  const manager = container.get('nlp');
  manager.settings.autoSave = false;
  manager.addLanguage(locale);
  for (const { externalId, title, variants } of articles) {
    [title, ...variants].forEach((text) => manager.addDocument(locale, text, externalId));
  }
  await manager.train();
  return manager;
}

/** Its intents the best first, the score of the first as confidence; `None` is its way to say that it does not know. */
async function ask(text) {
  const begun = performance.now();
  const { intent, classifications } = await nlp.process(locale, text);
  const millis = performance.now() - begun;
  const known = classifications.filter((each) => each.intent !== NONE).slice(0, RESULTS);
  return {
    ranked: known.map((each) => each.intent),
    confidence: known[0]?.score ?? 0,
    decision: intent === NONE ? 'limit' : 'answer',
    millis,
  };
}
