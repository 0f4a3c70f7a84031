import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articlesOfIntents } from './quality-sets.mjs';

const ROWS = [
  ['card_arrival', 'where is my card'],
  ['lost_card', 'i lost my card'],
  ['card_arrival', 'has it been sent'],
  ['card_arrival', 'where is my card'],
];

test('an intent is one article: its first phrasing the title, the others variants, none of them twice', () => {
  const [arrival, lost] = articlesOfIntents(ROWS, 'en');
  assert.equal(arrival.externalId, 'card_arrival');
  assert.equal(arrival.title, 'where is my card');
  assert.deepEqual(arrival.variants, ['has it been sent']);
  assert.equal(arrival.body, 'Card arrival.');
  assert.deepEqual(lost.variants, []);
});

test('an English label is not the text of an article in another language', () => {
  assert.equal(articlesOfIntents([['lost_card', 'J’ai perdu ma carte']], 'fr')[0].body, 'J’ai perdu ma carte');
});

test('a phrasing that is too long for a variant is cut', () => {
  const [article] = articlesOfIntents([['long', 'court'], ['long', 'mot '.repeat(100)]], 'fr');
  assert.ok(article.variants[0].length <= 300);
});
