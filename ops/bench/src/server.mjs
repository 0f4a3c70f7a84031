// Starts a server of our own through ops/run, watches its memory, and ends it: kindly or at once.

import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from './client.mjs';
import { repository } from './data.mjs';

const READY_SECONDS = 600;
const SAMPLE_MILLIS = 250;
const LAST_LINES = 40;

/** A port of this machine that nobody listens on. */
export async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}

/** One life of a server on a data folder. */
export class Server {
  /** Starts it and waits for its `ready` line. */
  static async start({ data, port, operatorKey, javaOptions = process.env.SELFCARE_JAVA_OPTS ?? '' }) {
    const server = new Server(data, port, operatorKey, javaOptions);
    await server.#ready();
    return server;
  }

  #lines = [];

  constructor(data, port, operatorKey, javaOptions) {
    this.data = data;
    this.started = performance.now();
    this.peakKilobytes = 0;
    this.processorSeconds = 0;
    this.process = spawn(
      join(repository, 'ops/run'),
      ['--port', String(port), '--data', data, '--no-demo'],
      {
        env: { ...process.env, SELFCARE_OPERATOR_KEY: operatorKey, SELFCARE_JAVA_OPTS: javaOptions },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    this.ended = once(this.process, 'exit');
    this.sampler = setInterval(() => this.#sample(), SAMPLE_MILLIS);
    this.ended.then(() => clearInterval(this.sampler));
  }

  /** The process that is the server: ops/run replaces itself by it. */
  get pid() {
    return this.process.pid;
  }

  /** Ends it as a power cut would, and waits until it is gone. */
  async killAtOnce() {
    this.process.kill('SIGKILL');
    await this.ended;
  }

  /** Asks it to stop and waits until it has. */
  async stop() {
    if (this.process.exitCode === null && this.process.signalCode === null) {
      this.process.kill('SIGTERM');
      await this.ended;
    }
  }

  /** What it has printed lately. */
  lastLines() {
    return this.#lines.join('\n');
  }

  async #ready() {
    const ready = new Promise((resolve) => {
      for (const stream of [this.process.stdout, this.process.stderr]) {
        stream.setEncoding('utf8');
        let rest = '';
        stream.on('data', (chunk) => {
          const lines = (rest + chunk).split('\n');
          rest = lines.pop();
          this.#lines = [...this.#lines, ...lines].slice(-LAST_LINES);
          const line = lines.find((each) => /(^|\s)ready http/.test(each));
          if (line) {
            resolve(line);
          }
        });
      }
    });
    const timer = new AbortController();
    const late = new Promise((resolve) => {
      const handle = setTimeout(resolve, READY_SECONDS * 1000, undefined);
      timer.signal.addEventListener('abort', () => clearTimeout(handle));
    });
    const line = await Promise.race([ready, late, this.ended.then(() => undefined)]);
    timer.abort();
    if (!line) {
      await this.stop();
      throw new Error(`The server did not get ready. Its last lines:\n${this.lastLines()}`);
    }
    this.url = /(http\S+)/.exec(line)[1];
    this.secondsToReady = (performance.now() - this.started) / 1000;
  }

  #sample() {
    try {
      const shown = execFileSync('ps', ['-o', 'rss=,time=', '-p', String(this.pid)], { encoding: 'utf8' });
      const [kilobytes, time] = shown.trim().split(/\s+/);
      this.peakKilobytes = Math.max(this.peakKilobytes, Number(kilobytes));
      this.processorSeconds = time.split(/[:-]/).reduce((sum, part) => sum * 60 + Number(part), 0);
    } catch {
      // ps fails once the process is gone; the peak stays what was seen.
    }
  }
}

/**
 * Starts a server on an empty folder, hands it to `run` with a client that has the operator key and a function that
 * starts the server again on the same data, and removes everything afterwards. With `keep` the server's data are in
 * that folder, and stay.
 */
export async function onOwnServer(run, { keep } = {}) {
  const life = {
    data: keep ?? mkdtempSync(join(tmpdir(), 'selfcare-bench-')),
    port: await freePort(),
    operatorKey: `op_${randomBytes(24).toString('hex')}`,
  };
  let server;
  const again = async () => {
    await server?.stop();
    server = await Server.start(life);
    return server;
  };
  try {
    await again();
    return await run({ server, again, operator: new Client(server.url, life.operatorKey) });
  } finally {
    await server?.stop();
    databasePids(life.data).forEach((pid) => process.kill(pid, 'SIGKILL'));
    if (!keep) {
      rmSync(life.data, { recursive: true, force: true });
    }
  }
}

/** The ids of the PostgreSQL servers whose data lie under `folder`, as they wrote them there. */
export function databasePids(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('postmaster.pid'))
    .map((name) => Number(readFileSync(join(folder, name), 'utf8').split('\n')[0]))
    .filter((pid) => pid > 1 && isAlive(pid));
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
