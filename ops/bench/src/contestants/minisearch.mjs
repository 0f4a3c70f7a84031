// MiniSearch as it comes: every field searched, and no more. Forgiving prefixes and typing errors, which search boxes
// like, costs it a tenth of the right first results on whole questions. Its score is no probability.

import { peerPackages } from './peers.mjs';

const RESULTS = 10;

export const miniSearch = { name: 'MiniSearch', enter };

async function enter({ articles }, questions) {
  const MiniSearch = peerPackages()('minisearch');
  const started = performance.now();
  const index = new MiniSearch({ idField: 'externalId', fields: ['title', 'variants', 'body'] });
  index.addAll(articles.map((article) => ({ ...article, variants: article.variants.join('\n') })));
  const seconds = (performance.now() - started) / 1000;
  return { seconds, scored: true, outcomes: questions.map((text) => ask(index, text)) };
}

function ask(index, text) {
  const started = performance.now();
  const found = index.search(text).slice(0, RESULTS);
  const millis = performance.now() - started;
  return { ranked: found.map(({ id }) => id), confidence: found[0]?.score ?? 0, millis };
}
