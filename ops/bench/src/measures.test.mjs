import assert from 'node:assert/strict';
import { test } from 'node:test';
import { auroc, calibrationError, evenly, keptRight, refusedBelow, thresholdWithin } from './measures.mjs';

const answered = (confidence, right = true) => ({ confidence, right });

test('a threshold loses no more right answers than the budget, whatever happens to wrong ones', () => {
  const inScope = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8].map((confidence) => answered(confidence));
  inScope.push(answered(0.05, false), answered(0.9, false));
  const threshold = thresholdWithin(0.2, inScope);
  assert.equal(threshold, 0.3);
  assert.equal(keptRight(threshold, inScope), 0.6);
  assert.equal(refusedBelow(threshold, inScope), 0.3);
});

test('without a budget the least sure right answer is kept', () => {
  assert.equal(thresholdWithin(0, [answered(0.4), answered(0.6)]), 0.4);
  assert.equal(thresholdWithin(0.02, [answered(0.4, false)]), Infinity);
});

test('right answers of the same confidence are kept or lost together, and never too many lost', () => {
  const inScope = [0.5, 0.5, 0.5, 0.9].map((confidence) => answered(confidence));
  assert.equal(keptRight(thresholdWithin(0.25, inScope), inScope), 1);
});

test('AUROC is one where the two are apart, a half where they are alike, and ties count half', () => {
  const of = (...confidences) => confidences.map((confidence) => answered(confidence));
  assert.equal(auroc(of(0.8, 0.9), of(0.1, 0.2)), 1);
  assert.equal(auroc(of(0.1, 0.2), of(0.8, 0.9)), 0);
  assert.equal(auroc(of(0.5, 0.5), of(0.5)), 0.5);
  assert.equal(auroc(of(0.4, 0.6), of(0.5, 0.6)), 0.375);
  assert.ok(Number.isNaN(auroc([], of(0.5))));
});

test('a confidence that is what it says has no calibration error', () => {
  const honest = Array.from({ length: 10 }, (_, i) => answered(0.7, i < 7));
  assert.ok(calibrationError(honest) < 1e-9);
});

test('calibration errors of bins add up by their weight', () => {
  const questions = [answered(1, false), answered(1, true), answered(0.25, false), answered(0.25, false)];
  assert.equal(calibrationError(questions), 0.5 * 0.5 + 0.5 * 0.25);
});

test('a sample is spread over the whole list', () => {
  assert.deepEqual(evenly([0, 1, 2, 3, 4, 5], 3), [0, 2, 4]);
  assert.deepEqual(evenly([1, 2], 3), [1, 2]);
});
