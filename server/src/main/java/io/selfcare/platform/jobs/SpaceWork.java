package io.selfcare.platform.jobs;

import io.selfcare.platform.ids.SpaceId;
import java.util.List;

/**
 * Work that content leaves behind, done in the background space by space, a slice at a time, so
 * that a large space does not hold up the others. What waits is written in the database: a killed
 * server goes on where it stopped. Doing a slice twice does no harm.
 */
public interface SpaceWork {
  String name();

  /** The spaces where something can be done now, that which waits longest first. */
  List<SpaceId> waiting();

  /** Does a slice of the work of a space. */
  void step(SpaceId space) throws Exception;
}
