// Command lines of the measurements: options, help from the head of the script, and one way to give up.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** Ends the process with a sentence that says what to do. */
export function fail(sentence) {
  console.error(sentence);
  process.exit(2);
}

/** The options and positionals of the command line; `--help` shows the comment at the head of `script`. */
export function readArguments(script, options) {
  const parsed = parse(options);
  if (parsed.values.help) {
    const lines = readFileSync(fileURLToPath(script), 'utf8').split('\n');
    const head = lines.slice(0, lines.findIndex((line) => !line.startsWith('//')));
    console.log(head.map((line) => line.replace(/^\/\/ ?/, '')).join('\n'));
    process.exit(0);
  }
  return parsed;
}

function parse(options) {
  try {
    return parseArgs({
      options: { ...options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
  } catch (error) {
    return fail(`${error.message} (--help shows how it is called)`);
  }
}
