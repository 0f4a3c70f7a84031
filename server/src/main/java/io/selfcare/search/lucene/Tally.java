package io.selfcare.search.lucene;

import java.util.function.IntConsumer;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.LongHeap;
import org.apache.lucene.util.NumericUtils;

/** One number for each of the documents of an index that were met; lent by {@link Tallies}. */
final class Tally {
  private static final int FIRST_ROOM = 64;

  private final float[] numbers;
  private int[] met = new int[FIRST_ROOM];
  private int size;

  /**
   * Nothing is met yet.
   *
   * @param documents how many the index has
   */
  Tally(int documents) {
    this.numbers = new float[documents];
  }

  /** How many documents an index may have. */
  int room() {
    return numbers.length;
  }

  /** Adds a number that is not zero. */
  void add(int document, float number) {
    if (numbers[document] == 0) {
      meet(document);
    }
    numbers[document] += number;
  }

  /** Keeps the greatest of positive numbers. */
  void keepGreatest(int document, float number) {
    if (numbers[document] == 0) {
      meet(document);
    }
    numbers[document] = Math.max(numbers[document], number);
  }

  private void meet(int document) {
    if (size == met.length) {
      met = ArrayUtil.grow(met);
    }
    met[size++] = document;
  }

  /** 0 when the document was not met. */
  float of(int document) {
    return numbers[document];
  }

  /** Takes every document with its number, in the order in which they were met. */
  void forEach(Taker taker) {
    for (int i = 0; i < size; i++) {
      taker.take(met[i], numbers[met[i]]);
    }
  }

  /** Nothing is met any more. */
  void clear() {
    for (int i = 0; i < size; i++) {
      numbers[met[i]] = 0;
    }
    size = 0;
  }

  /** The greatest in sight, in no order; of equals those that come first in the index. */
  void best(int most, Sight sight, IntConsumer take) {
    LongHeap best = new LongHeap(most);
    for (int i = 0; i < size; i++) {
      if (sight.sees(met[i])) {
        long rank = (long) NumericUtils.floatToSortableInt(numbers[met[i]]) << Integer.SIZE;
        best.insertWithOverflow(rank | Integer.MAX_VALUE - met[i]);
      }
    }
    for (int left = best.size(); left > 0; left--) {
      take.accept(Integer.MAX_VALUE - (int) best.pop());
    }
  }

  /** Takes a document and its number. */
  interface Taker {
    void take(int document, float number);
  }
}
