package io.selfcare.knowledge.sources;

import java.util.Arrays;
import java.util.List;

/**
 * The name of a file in a zip, which stays inside of it.
 *
 * @param path with slashes
 */
record EntryName(String path) {
  private static final int LONGEST = 1000;
  private static final int SHOWN = 100;

  /**
   * Checks a name.
   *
   * @throws io.selfcare.platform.http.ProblemException when it leads outside, or is none
   */
  static EntryName of(String raw) {
    EntryName name = new EntryName(raw.replace('\\', '/'));
    List<String> steps = Arrays.asList(name.path.split("/", -1));
    boolean outside =
        name.path.startsWith("/")
            || name.path.matches("[A-Za-z]:.*")
            || steps.contains("..")
            || steps.contains(".");
    if (outside) {
      throw Archive.refused("'%s' leads out of it.".formatted(name.shown()));
    }
    if (name.path.isBlank() || name.path.length() > LONGEST || name.path.indexOf('\0') >= 0) {
      throw Archive.refused("It has an entry whose name is none.");
    }
    return name;
  }

  /** What operating systems put beside the files of their users. */
  boolean hidden() {
    return path.startsWith("__MACOSX/")
        || Arrays.stream(path.split("/")).anyMatch(step -> step.startsWith("."));
  }

  String shown() {
    String printable = path.replaceAll("\\p{Cntrl}", "?");
    return printable.length() > SHOWN ? printable.substring(0, SHOWN) + "…" : printable;
  }
}
