package io.selfcare.cli;

import java.util.List;

/**
 * A demo tenant with the keys to play with it.
 *
 * @param folder its content among the resources
 * @param loaded whether all its content is in
 */
public record DemoTenant(
    String folder,
    String name,
    String primaryColor,
    List<String> locales,
    List<Example> examples,
    String secretKey,
    String publishableKey,
    boolean loaded) {
  /** A question worth asking. */
  public record Example(String locale, String question) {}

  DemoTenant withContent() {
    return new DemoTenant(
        folder, name, primaryColor, locales, examples, secretKey, publishableKey, true);
  }
}
