// Where the npm packages of the peers are: installed once, from the lock file, into a folder that git ignores.

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { repository } from '../data.mjs';

const folder = join(repository, 'ops/bench/peers');

/** Installs the packages unless they are those of the lock file. */
export function installPeers() {
  const stamp = join(folder, 'node_modules/.lock');
  const lock = readFileSync(join(folder, 'package-lock.json'), 'utf8');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
    execFileSync('npm', ['ci', '--ignore-scripts', '--silent'], { cwd: folder, stdio: 'inherit' });
    writeFileSync(stamp, lock);
  }
}

/** Requires a package of the peers. */
export function peerPackages() {
  return createRequire(join(folder, 'package.json'));
}
