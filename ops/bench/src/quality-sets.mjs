// The sets that answers are measured on, and what must hold for each.
//
// A measured set is: name, locale, articles as an import takes them, questions in scope with the external id of
// their article, and groups of questions out of scope.

import { join } from 'node:path';
import { beginning, externalId, findFile, readRows, readSet } from './data.mjs';
import { DEMO_NAMES, readDemo } from './demo-sets.mjs';
import { evenly } from './measures.mjs';

const TITLE_CHARACTERS = 300;
const FOREIGN_OF_EACH = 150;

/** Intents: folder, file to learn from, file to ask, files of what is out of scope, and what must hold. */
const INTENTS = {
  'clinc150': {
    learn: 'train.tsv', ask: 'valid.tsv', outOfScope: { unknown: 'oos_valid.tsv' },
    needed: { 'decided.inScope': 0.945, 'decided.unknown': 0.88 },
  },
  'banking77 10-shot': { folder: 'banking77', learn: 'train_10.tsv', ask: 'test.tsv', needed: { first: 0.875 } },
  'banking77 full': { folder: 'banking77', learn: 'train_full.tsv', ask: 'test.tsv', needed: { first: 0.943 } },
  'banking77_oos': {
    learn: 'train.tsv', ask: 'test.tsv', outOfScope: { near: 'id_oos_test.tsv', far: 'ood_test.tsv' },
    needed: { 'budget.near': 0.55, 'budget.far': 0.97 },
  },
  'banking77_fr 10-shot': { folder: 'banking77_fr', learn: 'train_10.tsv', ask: 'valid.tsv', needed: { first: 0.78 } },
  'banking77_fr full': { folder: 'banking77_fr', learn: 'train.tsv', ask: 'valid.tsv', needed: { first: 0.91 } },
  'banking77_fr_oos': {
    learn: 'train.tsv', ask: 'valid.tsv', outOfScope: { near: 'near_oos_valid.tsv' }, needed: { 'budget.near': 0.55 },
  },
};

/** Questions and answers, or texts whose titles are no questions; questions of the other sets of the language are foreign to them. */
const FAQS = {
  covidfaq_fr: { needed: { first: 0.68, reciprocal: 0.76, 'budget.foreign': 0.88 } },
  covidfaq_en: { needed: { 'budget.foreign': 0.88 } },
  servicepublic_fr: { withoutQuestions: true, needed: { first: 0.73, reciprocal: 0.8, 'budget.foreign': 0.88 } },
  piaf_fr: { withoutQuestions: true, needed: { 'budget.foreign': 0.88 }, notBelow: { reciprocal: 'Lucene' } },
  stackfaq: { needed: { reciprocal: 0.975, 'budget.foreign': 0.88 } },
};

/** Where foreign questions come from, by language. */
const FOREIGN = {
  fr: ['covidfaq_fr', 'servicepublic_fr', 'piaf_fr', 'banking77_fr 10-shot'],
  en: ['covidfaq_en', 'stackfaq', 'banking77 10-shot', 'clinc150'],
};

/** The names of all sets, in the order of the table. */
export const NAMES = [...Object.keys(INTENTS), ...Object.keys(FAQS), ...DEMO_NAMES];

/** Reads a set from the folder of the data; `most` bounds its questions in scope and those of each group. */
export function read(data, name, most = Infinity) {
  const set = name in INTENTS ? intents(data, name) : name in FAQS ? faq(data, name) : demo(data, name);
  return {
    ...set,
    inScope: evenly(set.inScope, most),
    outOfScope: Object.fromEntries(
      Object.entries(set.outOfScope).map(([group, questions]) => [group, evenly(questions, most)]),
    ),
  };
}

function intents(data, name) {
  const { folder = name, learn, ask, outOfScope = {}, needed } = INTENTS[name];
  const rows = (file) => readRows(findFile(join(data, folder), file)).filter(([, text]) => text?.trim());
  const locale = localeOf(folder);
  return {
    name,
    locale,
    kind: 'intents',
    needed,
    articles: articlesOfIntents(rows(learn), locale),
    inScope: rows(ask).map(([label, text]) => ({ text, relevant: externalId(label) })),
    outOfScope: Object.fromEntries(
      Object.entries(outOfScope).map(([group, file]) => [group, rows(file).map(([, text]) => text)]),
    ),
  };
}

function faq(data, name) {
  const { locale, articles, questions } = readSet(join(data, name), name);
  return {
    name,
    locale,
    kind: 'faq',
    ...FAQS[name],
    articles,
    inScope: questions,
    outOfScope: { foreign: foreignTo(data, name, locale) },
  };
}

function demo(data, name) {
  const { locale, articles, questions } = readDemo(name);
  return {
    name,
    locale,
    kind: 'intents',
    needed: {},
    articles,
    inScope: questions,
    outOfScope: { foreign: foreignTo(data, name, locale) },
  };
}

function foreignTo(data, name, locale) {
  return FOREIGN[locale]
    .filter((other) => other !== name)
    .flatMap((other) => evenly(questionsOf(data, other), FOREIGN_OF_EACH));
}

function questionsOf(data, name) {
  return name in INTENTS
    ? intents(data, name).inScope.map(({ text }) => text)
    : readSet(join(data, name), name).questions.map(({ text }) => text);
}

function localeOf(folder) {
  return /_fr(_|$)/.test(folder) ? 'fr' : 'en';
}

/**
 * One article for each label of the rows (label, phrasing): its first phrasing is the title, the others are the
 * variants, and the text is the label in words where it is in the language of the phrasings (English), the first
 * phrasing elsewhere. What is longer than a title or variant may be is cut at a word.
 */
export function articlesOfIntents(rows, locale) {
  const phrasings = new Map();
  for (const [label, text] of rows) {
    phrasings.set(label, (phrasings.get(label) ?? new Set()).add(beginning(text, TITLE_CHARACTERS)));
  }
  return [...phrasings].map(([label, texts]) => {
    const [title, ...variants] = texts;
    const words = label.replace(/[_\s?]+/g, ' ').trim();
    return {
      externalId: externalId(label),
      locale,
      title,
      variants,
      body: locale === 'en' ? `${words.charAt(0).toUpperCase()}${words.slice(1)}.` : title,
      bodyFormat: 'text',
      visibility: 'public',
    };
  });
}
