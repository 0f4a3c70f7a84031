// The keys of tenants that are kept for another measurement, in a file beside the data of their server.

import { appendFileSync, existsSync, readFileSync } from 'node:fs';

/** The keys in a file, the first tenant's first. */
export class Keys {
  constructor(file) {
    this.file = file;
    this.keys = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  }

  add(key) {
    appendFileSync(this.file, `${key}\n`);
    this.keys.push(key);
  }
}
