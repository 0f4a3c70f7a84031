// nlp.js as its own quick start sets it up: title and variants are the utterances of an intent. Trains and answers in
// a process of its own, because on many utterances its training has no end in sight.

import { fileURLToPath } from 'node:url';
import { bounded } from './bounded.mjs';

const PROCESS = fileURLToPath(new URL('nlpjs-process.mjs', import.meta.url));

/** A contestant that is given up after `seconds`. */
export function nlpJs(seconds) {
  return { name: 'nlp.js', needsPhrasings: true, enter: (set, questions) => enter(set, questions, seconds) };
}

async function enter({ locale, articles }, questions, seconds) {
  const output = await bounded(process.execPath, [PROCESS], JSON.stringify({ locale, articles, questions }), seconds);
  return output === undefined ? { skipped: `not done after ${seconds} s` } : JSON.parse(output);
}
