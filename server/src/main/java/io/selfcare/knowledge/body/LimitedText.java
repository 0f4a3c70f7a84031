package io.selfcare.knowledge.body;

/**
 * Collects text up to a limit. Markdown can repeat one long link target thousands of times, so a
 * body of allowed length can ask for gigabytes of HTML.
 */
final class LimitedText implements Appendable {
  private final StringBuilder text = new StringBuilder();
  private final int limit;

  LimitedText(int limit) {
    this.limit = limit;
  }

  @Override
  public Appendable append(CharSequence more) {
    return append(more, 0, more.length());
  }

  @Override
  public Appendable append(CharSequence more, int start, int end) {
    if (text.length() + end - start > limit) {
      throw new BodyTooComplexException(
          "The body becomes more than %d characters of HTML.".formatted(limit));
    }
    text.append(more, start, end);
    return this;
  }

  @Override
  public Appendable append(char c) {
    return append(String.valueOf(c), 0, 1);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
