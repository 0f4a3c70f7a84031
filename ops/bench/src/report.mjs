// Figures and how they are shown.

/** The value below which the share `p` (0–1) of the values lie: the nearest rank. */
export function percentile(values, p) {
  if (values.length === 0) {
    return NaN;
  }
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(p * sorted.length) - 1)];
}

/** The share of the questions whose relevant article is among the first `k`. Ranks begin at 1; 0 is not found. */
export function recallAt(ranks, k) {
  return ranks.filter((rank) => rank > 0 && rank <= k).length / ranks.length;
}

/** The mean of 1 / rank, ranks beyond `k` counting nothing. */
export function reciprocalRank(ranks, k) {
  const sum = ranks.reduce((total, rank) => total + (rank > 0 && rank <= k ? 1 / rank : 0), 0);
  return sum / ranks.length;
}

/** Rows of strings as aligned columns, the first one to the left and the others to the right. */
export function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column])))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
