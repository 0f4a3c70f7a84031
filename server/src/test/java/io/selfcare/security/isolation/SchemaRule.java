package io.selfcare.security.isolation;

import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * One rule that the schema keeps.
 *
 * @param says the rule
 * @param offenders a query for the names of what breaks it
 * @param mutant statements that break it
 */
record SchemaRule(String says, String offenders, String mutant) {
  /** What breaks the rule at present. */
  List<String> broken(Handle handle) {
    return handle.createQuery(offenders).mapTo(String.class).list();
  }

  @Override
  public String toString() {
    return says;
  }
}
