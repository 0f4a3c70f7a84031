// Runs a contestant in a process of its own and ends it when it has had its time.

import { spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * Runs `command`, hands it `input` and gives what it printed; undefined when it was not done after `seconds`. What it
 * says on its error output is shown when it fails.
 */
export async function bounded(command, args, input, seconds) {
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'pipe'] });
  const ended = once(child, 'close');
  const output = [];
  const errors = [];
  child.stdout.on('data', (chunk) => output.push(chunk));
  child.stderr.on('data', (chunk) => errors.push(chunk));
  // A process that ends early does not read its input; its exit says why.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    child.kill('SIGKILL');
  }, seconds * 1000);
  const [code] = await ended;
  clearTimeout(timer);
  if (late) {
    return undefined;
  }
  if (code !== 0) {
    throw new Error(`${command} ${args.join(' ')} failed:\n${Buffer.concat(errors).toString('utf8').slice(-4000)}`);
  }
  return Buffer.concat(output).toString('utf8');
}
