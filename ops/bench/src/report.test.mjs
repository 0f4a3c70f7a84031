import assert from 'node:assert/strict';
import { test } from 'node:test';
import { percentile, recallAt, reciprocalRank, table } from './report.mjs';

test('a percentile is the nearest rank', () => {
  assert.equal(percentile([4, 1, 3, 2], 0.5), 2);
  assert.equal(percentile([4, 1, 3, 2], 0.95), 4);
});

test('recall counts the ranks up to k and never the unfound', () => {
  assert.equal(recallAt([1, 2, 0, 4], 1), 0.25);
  assert.equal(recallAt([1, 2, 0, 4], 3), 0.5);
});

test('reciprocal rank counts nothing beyond k', () => {
  assert.equal(reciprocalRank([1, 2, 0, 11], 10), 0.375);
});

test('a table aligns its columns', () => {
  assert.equal(table([['set', 'R@1'], ['a', '0.5']]), 'set  R@1\na    0.5');
});
