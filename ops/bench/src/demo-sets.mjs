// The demo tenants as measured sets: few phrasings to an article, and very different ones, as editors write them.
//
// One variant in four is held back and asked instead, and so are the questions that the tenant itself suggests to try.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './data.mjs';

const HELD_BACK = 4;
const DEMOS = join(repository, 'server/src/main/resources/demo');

/** The demo tenants by the name of their set, and the language that is asked. */
const TENANTS = {
  'demo landlord_fr': { folder: 'landlord', locale: 'fr' },
  'demo shop_fr': { folder: 'shop', locale: 'fr' },
  'demo shop_en': { folder: 'shop', locale: 'en' },
};

/** The names of the sets. */
export const DEMO_NAMES = Object.keys(TENANTS);

/** Articles and questions of a set. */
export function readDemo(name) {
  const { folder, locale } = TENANTS[name];
  const lines = readFileSync(join(DEMOS, folder, `articles.${locale}.ndjson`), 'utf8').split('\n');
  const whole = lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line));
  const { questions } = JSON.parse(readFileSync(join(DEMOS, folder, 'tenant.json'), 'utf8'));
  return {
    name,
    locale,
    articles: whole.map(withoutHeldBack),
    questions: [...whole.flatMap(heldBack), ...questions.filter((each) => (each.locale ?? 'fr') === locale).map(suggested)],
  };
}

function withoutHeldBack(article) {
  return { ...article, variants: (article.variants ?? []).filter((_, i) => !isHeldBack(i)) };
}

function heldBack({ externalId, variants = [] }) {
  return variants.filter((_, i) => isHeldBack(i)).map((text) => ({ text, relevant: externalId }));
}

function isHeldBack(index) {
  return index % HELD_BACK === 1;
}

function suggested({ question, externalId }) {
  return { text: question, relevant: externalId };
}
