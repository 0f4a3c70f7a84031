import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figureAt, figures, questionsOf } from './quality-figures.mjs';

const SET = {
  inScope: [
    { text: 'q1', relevant: 'a' },
    { text: 'q2', relevant: 'a' },
    { text: 'q3', relevant: 'b' },
    { text: 'q4', relevant: 'b' },
  ],
  outOfScope: { near: ['n1', 'n2'], far: ['f1'] },
};
const outcome = (ranked, confidence, decision, options = []) => ({ ranked, confidence, decision, options, millis: 1 });
const OUTCOMES = [
  outcome(['a', 'b'], 0.9, 'answer'),
  outcome(['b', 'a'], 0.5, 'clarify', ['b', 'a']),
  outcome(['b'], 0.3, 'limit'),
  outcome(['a'], 0.8, 'answer'),
  outcome(['a'], 0.6, 'clarify', ['a', 'b']),
  outcome([], 0, 'limit'),
  outcome(['a'], 0.1, 'limit'),
];

test('questions are asked in scope first, then group by group', () => {
  assert.deepEqual(questionsOf(SET), ['q1', 'q2', 'q3', 'q4', 'n1', 'n2', 'f1']);
});

test('ranks count the articles in scope', () => {
  const measured = figures(SET, { outcomes: OUTCOMES, seconds: 1 });
  assert.equal(measured.first, 0.5);
  assert.equal(measured.third, 0.75);
  assert.equal(measured.reciprocal, (1 + 1 / 2 + 1 + 0) / 4);
});

test('asking back is right in scope when the article is offered, and no refusal out of scope', () => {
  const measured = figures(SET, { outcomes: OUTCOMES, seconds: 1 });
  assert.deepEqual(measured.decided, { inScope: 0.5, near: 0.5, far: 1 });
  assert.deepEqual(measured.clarified, { inScope: 0.25, near: 0.5, far: 0 });
});

test('the budget looks at the questions in scope alone', () => {
  const measured = figures(SET, { outcomes: OUTCOMES, seconds: 1 });
  assert.equal(measured.budget.threshold, 0.3);
  assert.equal(measured.budget.inScope, 0.5);
  assert.equal(figureAt(measured, 'budget.near'), 0.5);
  assert.equal(figureAt(measured, 'auroc.far'), 1);
});

test('a score without meaning has no calibration, one without decisions no decided figures', () => {
  const bare = OUTCOMES.map(({ ranked, confidence, millis }) => ({ ranked, confidence, millis }));
  const measured = figures(SET, { outcomes: bare, seconds: 1, scored: true });
  assert.ok(Number.isNaN(measured.calibration));
  assert.ok(Number.isNaN(figureAt(measured, 'decided.near')));
});
