// From what a contestant answered to the figures of the tables, and from those to what holds and what does not.
//
// A decision counts like this. In scope a question is right when the decision is `answer` and the right article is
// first, or when it is `clarify` and the right article is among the options offered. Out of scope a question is
// refused only when the decision is `limit`: to ask back is not to refuse. A contestant without decisions of its own
// has none of these figures; the ones at a budget of two points use its score.

import { recallAt, reciprocalRank, percentile } from './report.mjs';
import { auroc, calibrationError, keptRight, refusedBelow, share, thresholdWithin } from './measures.mjs';

const BUDGET = 0.02;
const RESULTS = 10;

/** The figures of one contestant on a set, from its outcomes to the questions of `questionsOf(set)`, in that order. */
export function figures(set, { outcomes, seconds, scored = false }) {
  const inScope = outcomes.slice(0, set.inScope.length).map((outcome, i) => judged(outcome, set.inScope[i]));
  const groups = groupsOf(set, outcomes.slice(set.inScope.length));
  const ranks = inScope.map(({ rank }) => rank);
  const everything = [...inScope, ...Object.values(groups).flat()];
  const threshold = thresholdWithin(BUDGET, inScope);
  const decides = inScope.every(({ decision }) => decision !== undefined);
  return {
    questions: inScope.length,
    seconds,
    first: recallAt(ranks, 1),
    third: recallAt(ranks, 3),
    reciprocal: reciprocalRank(ranks, RESULTS),
    calibration: scored ? NaN : calibrationError(inScope),
    calibrationOfMix: scored ? NaN : calibrationError(everything),
    p50: percentile(outcomes.map(({ millis }) => millis), 0.5),
    p95: percentile(outcomes.map(({ millis }) => millis), 0.95),
    p99: percentile(outcomes.map(({ millis }) => millis), 0.99),
    size: each(groups, (group) => group.length),
    auroc: each(groups, (group) => auroc(inScope, group)),
    decided: decides
      ? { inScope: share(inScope, ({ wellDecided }) => wellDecided), ...each(groups, (group) => share(group, refused)) }
      : {},
    clarified: decides ? { inScope: share(inScope, clarified), ...each(groups, (group) => share(group, clarified)) } : {},
    budget: {
      threshold,
      inScope: keptRight(threshold, inScope),
      ...each(groups, (group) => refusedBelow(threshold, group)),
    },
  };
}

/** Every question of a set in the order in which contestants are asked. */
export function questionsOf(set) {
  return [...set.inScope.map(({ text }) => text), ...Object.values(set.outOfScope).flat()];
}

/** The figure a path like `budget.near` names. */
export function figureAt(measured, path) {
  return path.split('.').reduce((at, name) => at?.[name], measured) ?? NaN;
}

function judged(outcome, { relevant }) {
  const rank = outcome.ranked.indexOf(relevant) + 1;
  const wellDecided =
    (outcome.decision === 'answer' && rank === 1) ||
    (outcome.decision === 'clarify' && outcome.options.includes(relevant));
  return { ...outcome, rank, right: rank === 1, wellDecided };
}

function groupsOf(set, outcomes) {
  let from = 0;
  return each(set.outOfScope, (questions) => {
    const group = outcomes.slice(from, from + questions.length);
    from += questions.length;
    return group.map((outcome) => ({ ...outcome, right: false }));
  });
}

function each(groups, figure) {
  return Object.fromEntries(Object.entries(groups).map(([name, group]) => [name, figure(group)]));
}

const refused = ({ decision }) => decision === 'limit';
const clarified = ({ decision }) => decision === 'clarify';
