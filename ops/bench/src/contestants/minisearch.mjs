// MiniSearch as its documentation shows it for a search box: every field searched, titles twice as much, prefixes and
// small typing errors forgiven. Its score is no probability.

import { peerPackages } from './peers.mjs';

const RESULTS = 10;
const OPTIONS = { boost: { title: 2 }, prefix: true, fuzzy: 0.2 };

export const miniSearch = { name: 'MiniSearch', enter };

async function enter({ articles }, questions) {
  const MiniSearch = peerPackages()('minisearch');
  const started = performance.now();
  const index = new MiniSearch({ idField: 'externalId', fields: ['title', 'variants', 'body'], searchOptions: OPTIONS });
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
