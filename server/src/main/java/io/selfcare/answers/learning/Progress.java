package io.selfcare.answers.learning;

/** Hears how far training has come; may stop it by throwing. */
@FunctionalInterface
public interface Progress {
  /** Listens to nothing. */
  Progress SILENT = share -> {};

  /**
   * Called again and again while training goes on.
   *
   * @param share how much of the work is done, from 0 to 1
   */
  void at(double share);
}
