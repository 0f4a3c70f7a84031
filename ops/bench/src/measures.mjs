// What is said about answers: how sure they were, whether they were right, and what a threshold makes of both.
//
// A question in scope has gone well or not (`right`: its article is first) with a confidence; a question out of
// scope has a confidence only. Everything here is arithmetic on such lists.

const BINS = 10;

/**
 * The highest confidence below which everything can be refused while at most the share `budget` of all questions in
 * scope loses a right first result. Needs no question out of scope.
 */
export function thresholdWithin(budget, inScope) {
  const mayBeLost = Math.floor(budget * inScope.length + 1e-9);
  const right = inScope.filter((each) => each.right).map((each) => each.confidence).sort((a, b) => a - b);
  return right.length > mayBeLost ? right[mayBeLost] : Infinity;
}

/** The share of the questions in scope that are right and at or above the threshold. */
export function keptRight(threshold, inScope) {
  return share(inScope, (each) => each.right && each.confidence >= threshold);
}

/** The share of these questions that lie below the threshold. */
export function refusedBelow(threshold, questions) {
  return share(questions, (each) => each.confidence < threshold);
}

/** The probability that a question in scope has a higher confidence than one out of scope; a tie counts half. */
export function auroc(inScope, outOfScope) {
  if (inScope.length === 0 || outOfScope.length === 0) {
    return NaN;
  }
  const out = outOfScope.map((each) => each.confidence).sort((a, b) => a - b);
  const wins = inScope.reduce(
    (sum, { confidence }) => sum + (countBelow(out, confidence) + countUpTo(out, confidence)) / 2,
    0,
  );
  return wins / (inScope.length * out.length);
}

/**
 * The expected calibration error: in ten bins of confidence of equal width, how far the share of right ones lies
 * from the mean confidence, weighted by the questions in the bin. What is not `right` counts as wrong.
 */
export function calibrationError(questions) {
  const bins = Array.from({ length: BINS }, () => ({ confidence: 0, right: 0 }));
  for (const { confidence, right } of questions) {
    const bin = bins[Math.min(BINS - 1, Math.max(0, Math.floor(confidence * BINS)))];
    bin.confidence += confidence;
    bin.right += right ? 1 : 0;
  }
  return bins.reduce((sum, bin) => sum + Math.abs(bin.confidence - bin.right), 0) / questions.length;
}

/** The share of the items for which `is` holds; NaN of none. */
export function share(items, is) {
  return items.length === 0 ? NaN : items.filter(is).length / items.length;
}

/** `count` of the items, evenly spread over the list, in its order; all of them when there are no more. */
export function evenly(items, count) {
  if (items.length <= count) {
    return items;
  }
  return Array.from({ length: count }, (_, i) => items[Math.floor((i * items.length) / count)]);
}

function countBelow(sorted, value) {
  return position(sorted, (each) => each < value);
}

function countUpTo(sorted, value) {
  return position(sorted, (each) => each <= value);
}

/** How many items at the beginning of the list `still` hold. */
function position(sorted, still) {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (still(sorted[middle])) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
