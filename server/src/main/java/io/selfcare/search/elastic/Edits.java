package io.selfcare.search.elastic;

/**
 * How many letters have to be changed, added, left out or exchanged to make one word of another.
 */
final class Edits {
  private Edits() {}

  /** Whether at most so many edits make one of the other, the first letter being the same. */
  static boolean within(int most, String one, String other) {
    int[] a = one.codePoints().toArray();
    int[] b = other.codePoints().toArray();
    return a.length > 0
        && b.length > 0
        && a[0] == b[0]
        && Math.abs(a.length - b.length) <= most
        && last(a, b)[b.length] <= most;
  }

  /** The same, where the other word may go on. */
  static boolean withinBeginning(int most, String typed, String other) {
    int[] a = typed.codePoints().toArray();
    int[] b = other.codePoints().toArray();
    if (a.length == 0 || b.length == 0 || a[0] != b[0]) {
      return false;
    }
    for (int distance : last(a, b)) {
      if (distance <= most) {
        return true;
      }
    }
    return false;
  }

  /** The edits from the whole of one word to each beginning of the other. */
  private static int[] last(int[] a, int[] b) {
    int[] before = new int[b.length + 1];
    int[] row = new int[b.length + 1];
    for (int j = 0; j <= b.length; j++) {
      row[j] = j;
    }
    int[] twoBefore = row.clone();
    for (int i = 1; i <= a.length; i++) {
      twoBefore = i > 1 ? before : twoBefore;
      before = row;
      row = new int[b.length + 1];
      row[0] = i;
      for (int j = 1; j <= b.length; j++) {
        int changed = before[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
        row[j] = Math.min(changed, Math.min(before[j], row[j - 1]) + 1);
        if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
          row[j] = Math.min(row[j], twoBefore[j - 2] + 1);
        }
      }
    }
    return row;
  }
}
