// The three tables of a measurement of quality: what is found, what is refused, and what had to hold.

import { figureAt } from './quality-figures.mjs';
import { table } from './report.mjs';

const NO_FIGURE = '–';
const MOST_CALIBRATION_ERROR = 0.05;

const MEASURES = {
  first: 'R@1',
  reciprocal: 'MRR@10',
  calibration: 'calibration error of confidence',
};

/** How often the right article is found, one row for each contestant on each set. */
export function found(results) {
  const head = ['found', 'by', 'questions', 'ready s', 'R@1', 'R@3', 'MRR@10', 'ECE', 'ECE of mix', 'p50 ms', 'p95', 'p99'];
  return table([head, ...results.flatMap(({ set, entries }) => entries.map((entry) => foundRow(set, entry)))]);
}

function foundRow(set, { name, measured, skipped }) {
  if (!measured) {
    return [set.name, name, skipped, ...Array(9).fill(NO_FIGURE)];
  }
  const { questions, seconds, first, third, reciprocal, calibration, calibrationOfMix, p50, p95, p99 } = measured;
  return [
    set.name, name, String(questions), seconds.toFixed(1),
    ...[first, third, reciprocal, calibration, calibrationOfMix].map(rate),
    ...[p50, p95, p99].map((millis) => millis.toFixed(1)),
  ];
}

/** What is refused, one row for each contestant on each group of questions out of scope. */
export function refused(results) {
  const head = [
    'refused', 'by', 'out', 'AUROC',
    'decided: right in', 'asked back in', 'refused out', 'asked back out',
    '≤ 2 points: right in', 'refused out',
  ];
  const rows = results.flatMap(({ set, entries }) =>
    Object.keys(set.outOfScope).flatMap((group) =>
      entries.filter(({ measured }) => measured).map((entry) => refusedRow(set, group, entry)),
    ),
  );
  return rows.length === 0 ? '' : table([head, ...rows]);
}

function refusedRow(set, group, { name, measured }) {
  const { size, auroc, decided, clarified, budget } = measured;
  return [
    `${set.name} ${group}`, name, String(size[group]),
    ...[auroc[group], decided.inScope, clarified.inScope, decided[group], clarified[group], budget.inScope, budget[group]].map(rate),
  ];
}

/** What must hold of the set of this contestant, beside the best of the others: `met` says whether it does. */
export function verdicts({ set, entries }, name) {
  const own = entries.find((entry) => entry.name === name);
  const peers = entries.filter((entry) => entry !== own && entry.measured);
  if (!own?.measured) {
    return [];
  }
  const bounds = Object.entries(set.notBelow ?? {}).map(([path, peer]) => [
    path,
    bestOf(peers.filter((entry) => entry.name.startsWith(peer)), path)?.figure ?? NaN,
  ]);
  const atLeast = [...Object.entries(set.needed), ...bounds].map(([path, needed]) => {
    const reached = figureAt(own.measured, path);
    const best = bestOf(peers, path);
    return { set: set.name, path, needed, reached, best, met: !(reached < needed) && !(reached < best?.figure) };
  });
  const { calibration } = own.measured;
  return [
    ...atLeast,
    {
      set: set.name, path: 'calibration', needed: MOST_CALIBRATION_ERROR, atMost: true, reached: calibration,
      met: calibration <= MOST_CALIBRATION_ERROR,
    },
  ];
}

/** The best of the others in this figure; undefined where none has it. */
function bestOf(peers, path) {
  return peers
    .map(({ name, measured }) => ({ name, figure: figureAt(measured, path) }))
    .filter(({ figure }) => !Number.isNaN(figure))
    .reduce((best, each) => (best === undefined || each.figure > best.figure ? each : best), undefined);
}

/** The verdicts as a table. */
export function needed(all) {
  const head = ['must hold', 'measure', 'needed', 'reached', 'best of the others', ''];
  return table([head, ...all.map(neededRow)]);
}

function neededRow({ set, path, needed: bound, atMost, reached, best, met }) {
  const [kind, group] = path.split('.');
  const measure = { decided: 'as decided', budget: 'at ≤ 2 points' }[kind];
  return [
    set,
    measure ? `${group === 'inScope' ? 'right in scope' : `${group} refused`} ${measure}` : MEASURES[kind],
    Number.isNaN(bound) ? NO_FIGURE : `${atMost ? '≤' : '≥'} ${rate(bound)}`,
    rate(reached),
    best ? `${rate(best.figure)} ${best.name}` : NO_FIGURE,
    met ? 'holds' : !(reached < bound) && !atMost ? 'BEHIND' : 'MISSED',
  ];
}

function rate(value) {
  return value === undefined || Number.isNaN(value) ? NO_FIGURE : value.toFixed(3);
}
