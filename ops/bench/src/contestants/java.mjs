// The peers that are Java: each is a run of io.selfcare.bench.PeerRun on the classpath that the script prepared.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toNdjson } from '../data.mjs';
import { javaArguments } from '../java.mjs';
import { bounded } from './bounded.mjs';

/** Lucene's BM25 over title, variants and body in one field, with its own analyzer of the language. */
export const bareLucene = (seconds) => ({
  name: 'Lucene BM25',
  enter: (set, questions) => run('lucene', set, questions, seconds, { scored: true }),
});

/** The same with title and variants in a field of their own that counts twice. */
export const boostedLucene = (seconds) => ({
  name: 'Lucene BM25, question ×2',
  enter: (set, questions) => run('lucene-boosted', set, questions, seconds, { scored: true }),
});

/** Maximum entropy over tokens as Tock trains it; its probability is the confidence. */
export const tock = (seconds) => ({
  name: 'Tock’s recipe',
  needsPhrasings: true,
  enter: (set, questions) => run('tock', set, questions, seconds, {}),
});

async function run(peer, { locale, articles }, questions, seconds, more) {
  const folder = mkdtempSync(join(tmpdir(), 'selfcare-peer-'));
  try {
    writeFileSync(join(folder, 'articles.ndjson'), toNdjson(articles));
    writeFileSync(join(folder, 'questions.txt'), questions.map((text) => `${text}\n`).join(''));
    const output = await bounded(
      join(process.env.JAVA_HOME, 'bin/java'),
      javaArguments('PeerRun', [peer, locale, folder], '1500m'),
      '',
      seconds,
    );
    return output === undefined
      ? { skipped: `not done after ${seconds} s` }
      : { ...more, ...JSON.parse(readFileSync(join(folder, 'outcomes.json'), 'utf8')) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
