package io.selfcare.knowledge;

/**
 * Why somebody should look after an article.
 *
 * @param expired it holds no more
 * @param overdue nobody has read it again in time
 */
public record Stale(boolean expired, boolean overdue) {
  public static final Stale NOT = new Stale(false, false);

  public boolean any() {
    return expired || overdue;
  }
}
