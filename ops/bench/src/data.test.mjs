import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleOfDocument, articleOfFiche, beginning, externalId, toNdjson } from './data.mjs';

test('an external id keeps letters, digits, dots, dashes and underscores', () => {
  assert.equal(externalId('particuliers/F10.2_a-b'), 'particuliers-F10.2_a-b');
});

test('the beginning of a text is cut at a word', () => {
  assert.equal(beginning('un deux  trois', 9), 'un deux');
  assert.equal(beginning('un deux', 7), 'un deux');
  assert.equal(beginning('anticonstitutionnellement', 5), 'antic');
});

test('a document without a title takes the beginning of its answer', () => {
  const article = articleOfDocument(['p0', '', 'Une réponse.'], 'fr');
  assert.equal(article.title, 'Une réponse.');
  assert.equal(article.body, 'Une réponse.');
});

test('a fiche becomes an article with category and tag, its summary ahead of its text', () => {
  const article = articleOfFiche(['a/F1', 'Titre', 'Fiche', 'Argent', 'Résumé.', 'Texte.']);
  assert.deepEqual(article, {
    externalId: 'a-F1',
    locale: 'fr',
    title: 'Titre',
    variants: [],
    body: 'Résumé.\n\nTexte.',
    bodyFormat: 'text',
    category: 'Argent',
    tags: ['Fiche'],
    visibility: 'public',
  });
});

test('a fiche without a theme has no category, and a summary is not said twice', () => {
  const article = articleOfFiche(['a/F1', 'Titre', '', '', 'Résumé.', 'Résumé. Texte.']);
  assert.equal('category' in article, false);
  assert.deepEqual(article.tags, []);
  assert.equal(article.body, 'Résumé. Texte.');
});

test('newline-delimited JSON ends every line', () => {
  assert.equal(toNdjson([{ a: 'x\ny' }, { a: 1 }]), '{"a":"x\\ny"}\n{"a":1}\n');
});
