import assert from 'node:assert/strict';
import { test } from 'node:test';
import { needed, verdicts } from './quality-report.mjs';

const entry = (name, first, reciprocal, calibration = 0.01) => ({ name, measured: { first, reciprocal, calibration } });
const metOf = (result) => verdicts(result, 'Ours').map(({ met }) => met);

test('what must hold is held against the bound, and against the best of the others', () => {
  const set = { name: 'set', needed: { first: 0.7 } };
  assert.deepEqual(metOf({ set, entries: [entry('Ours', 0.75), entry('Other', 0.6)] }), [true, true]);
  assert.deepEqual(metOf({ set, entries: [entry('Ours', 0.65), entry('Other', 0.6)] }), [false, true]);
  assert.deepEqual(metOf({ set, entries: [entry('Ours', 0.75), entry('Other', 0.8)] }), [false, true]);
});

test('a bound can be what the best of some others reaches', () => {
  const set = { name: 'set', needed: {}, notBelow: { reciprocal: 'Lucene' } };
  const others = [entry('Lucene', 0, 0.5), entry('Lucene ×2', 0, 0.6)];
  assert.deepEqual(metOf({ set, entries: [entry('Ours', 0, 0.6), ...others] }), [true, true]);
  assert.deepEqual(metOf({ set, entries: [entry('Ours', 0, 0.59), ...others] }), [false, true]);
});

test('a confidence that does not mean what it says is told, and a set that was not entered is not', () => {
  const set = { name: 'set', needed: {} };
  assert.deepEqual(metOf({ set, entries: [entry('Ours', 1, 1, 0.06)] }), [false]);
  assert.deepEqual(metOf({ set, entries: [{ name: 'Ours', skipped: 'no' }] }), []);
  assert.match(needed(verdicts({ set, entries: [entry('Ours', 1, 1, 0.06)] }, 'Ours')), /≤ 0\.050 +0\.060 +– +MISSED/);
});
