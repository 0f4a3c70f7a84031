// A small client of the API for measurements: it asks, waits for jobs, and fails with what the server said.

import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

const POLL_MILLIS = 200;

/** What the server answered when it was not what was hoped for. */
export class ApiError extends Error {
  constructor(method, path, status, text) {
    super(`${method} ${path} answered ${status}: ${text}`);
    this.status = status;
  }
}

/** Talks to one server with one key. */
export class Client {
  constructor(url, key) {
    this.url = url.replace(/\/$/, '');
    this.key = key;
  }

  /** The same server with another key. */
  as(key) {
    return new Client(this.url, key);
  }

  /**
   * Sends a request and gives status, headers and parsed body; throws ApiError beyond 2xx. A POST can be repeated
   * without doing anything twice, unless it is `once`.
   */
  async send(method, path, { body, contentType = 'application/json', headers = {}, once = false } = {}) {
    const response = await fetch(this.url + path, {
      method,
      headers: {
        Authorization: `Bearer ${this.key}`,
        ...(body === undefined ? {} : { 'Content-Type': contentType }),
        ...(method === 'POST' && !once ? { 'Idempotency-Key': randomUUID() } : {}),
        ...headers,
      },
      body: body === undefined || typeof body === 'string' ? body : JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) {
      throw new ApiError(method, path, response.status, text);
    }
    return { status: response.status, headers: response.headers, body: text ? JSON.parse(text) : undefined };
  }

  async get(path) {
    return (await this.send('GET', path)).body;
  }

  async post(path, body) {
    return (await this.send('POST', path, { body })).body;
  }

  /** Asks a question; nothing is remembered for a repetition. */
  async ask(question) {
    return (await this.send('POST', '/v1/answers', { body: question, once: true })).body;
  }

  /** Creates a tenant whose limits leave room for a measurement; this client needs the operator key. */
  async createTenant(name, locale) {
    return this.post('/v1/tenants', {
      name,
      defaultLocale: locale,
      locales: [locale],
      limits: { requestsPerSecond: 10000, requestsPerSecondPerKey: 10000 },
    });
  }

  /** Deletes a tenant and all it has. */
  async deleteTenant(tenantId) {
    await this.send('DELETE', `/v1/tenants/${encodeURIComponent(tenantId)}`);
  }

  /** Hands over newline-delimited JSON for import and publication; gives the id of the job. */
  async importArticles(ndjson) {
    const { headers, body } = await this.send('POST', '/v1/imports?kind=articles&publish=true', {
      body: ndjson,
      contentType: 'application/x-ndjson',
    });
    return body?.id ?? headers.get('location').split('/').pop();
  }

  job(jobId) {
    return this.get(`/v1/jobs/${encodeURIComponent(jobId)}`);
  }

  /** Waits until the job has ended, `seconds` at most, and gives it; `onProgress` sees every reading. */
  async waitForJob(jobId, seconds, onProgress = () => {}) {
    const deadline = Date.now() + seconds * 1000;
    for (;;) {
      const job = await this.job(jobId);
      onProgress(job);
      if (job.status === 'succeeded' || job.status === 'failed') {
        return job;
      }
      if (Date.now() > deadline) {
        throw new Error(`Job ${jobId} has not ended after ${seconds} s: ${JSON.stringify(job)}`);
      }
      await pause(POLL_MILLIS);
    }
  }

  /** Every row of a list, page by page. */
  async *list(path, limit = 100) {
    let cursor;
    do {
      const separator = path.includes('?') ? '&' : '?';
      const from = cursor ? `&cursor=${encodeURIComponent(cursor)}` : '';
      const page = await this.get(`${path}${separator}limit=${limit}${from}`);
      yield* page.data;
      cursor = page.hasMore ? page.nextCursor : undefined;
    } while (cursor);
  }
}

/** Runs `task` on every item, `width` at a time, and gives the results in the items' order. */
export async function inParallel(items, width, task) {
  const results = new Array(items.length);
  let next = 0;
  const worker = async () => {
    while (next < items.length) {
      const index = next++;
      results[index] = await task(items[index], index);
    }
  };
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker));
  return results;
}
