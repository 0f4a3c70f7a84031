package io.selfcare.knowledge.quality;

/** How often a text was shown, and how many readers it has helped or not. */
record ReadingCount(int shown, int helpful, int unhelpful) {
  static final ReadingCount NONE = new ReadingCount(0, 0, 0);

  ReadingCount plus(ReadingCount more) {
    return new ReadingCount(shown + more.shown, helpful + more.helpful, unhelpful + more.unhelpful);
  }
}
