// Reads the tab-separated sets these measurements run on and turns their rows into lines of an import.

import { readFileSync, existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const TITLE_CHARACTERS = 300;
const BEGINNING_CHARACTERS = 80;

/** The folder of this repository. */
export const repository = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

/** The folder that holds the sets: SELFCARE_SHARED, or `shared` beside the repository. */
export function sharedFolder() {
  return resolve(process.env.SELFCARE_SHARED ?? join(repository, '../shared'));
}

/** The rows of a tab-separated file, gzipped when its name ends in `.gz`, each an array of strings. */
export function readRows(file) {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('\t'));
}

/** The first of `names` that exists in `folder`, plain or gzipped; fails when none does. */
export function findFile(folder, ...names) {
  const found = names
    .flatMap((name) => [join(folder, name), join(folder, `${name}.gz`)])
    .find((file) => existsSync(file));
  if (!found) {
    throw new Error(`${folder} has no ${names.join(' or ')}.`);
  }
  return found;
}

/** An id of a set as an external id: what is not a letter, a digit, `.`, `_` or `-` becomes `-`. */
export function externalId(id) {
  return id.replace(/[^A-Za-z0-9._-]/g, '-');
}

/** The beginning of a text that has no title of its own, cut at a word. */
export function beginning(text, characters = BEGINNING_CHARACTERS) {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= characters) {
    return flat;
  }
  const cut = flat.slice(0, characters + 1);
  const space = cut.lastIndexOf(' ');
  return space > 0 ? cut.slice(0, space) : flat.slice(0, characters);
}

/** One row (id, question or title, answer) of a set's docs.tsv as an article; its locale is the set's. */
export function articleOfDocument([id, title, answer], locale) {
  const body = answer?.trim() || title;
  return {
    externalId: externalId(id),
    locale,
    title: beginning(title?.trim() || beginning(body), TITLE_CHARACTERS),
    variants: [],
    body,
    bodyFormat: 'text',
    visibility: 'public',
  };
}

/** One row (audience/id, title, type, theme, description, body) of the French knowledge base as an article. */
export function articleOfFiche([id, title, type, theme, description, text]) {
  const body = text.includes(description) ? text : `${description}\n\n${text}`;
  return {
    externalId: externalId(id),
    locale: 'fr',
    title: beginning(title, TITLE_CHARACTERS),
    variants: [],
    body,
    bodyFormat: 'text',
    ...(theme.trim() ? { category: theme.trim() } : {}),
    tags: type.trim() ? [type.trim()] : [],
    visibility: 'public',
  };
}

/** The articles of the French knowledge base in `file`. */
export function readFiches(file) {
  return readRows(file).map(articleOfFiche);
}

/** Articles as newline-delimited JSON. */
export function toNdjson(articles) {
  return articles.map((article) => `${JSON.stringify(article)}\n`).join('');
}

/** The documents and questions of the set in `folder`; the locale is the end of its name. */
export function readSet(folder, name) {
  const locale = /_([a-z]{2})$/.exec(name)?.[1] ?? 'en';
  return {
    name,
    locale,
    articles: readRows(findFile(folder, 'docs.tsv')).map((row) => articleOfDocument(row, locale)),
    questions: readRows(findFile(folder, 'queries_dev.tsv', 'queries.tsv')).map(
      ([id, text, relevant]) => ({ id, text, relevant: externalId(relevant) }),
    ),
  };
}
