package io.selfcare.search.lucene;

import java.util.function.IntConsumer;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.LongHeap;
import org.apache.lucene.util.NumericUtils;

/** One number for each of the articles of an index that were met. */
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

  /** Adds a number that is not zero. */
  void add(int article, float number) {
    if (numbers[article] == 0) {
      if (size == met.length) {
        met = ArrayUtil.grow(met);
      }
      met[size++] = article;
    }
    numbers[article] += number;
  }

  /** 0 when the article was not met. */
  float of(int article) {
    return numbers[article];
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
}
