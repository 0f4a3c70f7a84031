package io.selfcare.architecture;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A rule for one source file.
 *
 * @param check names what breaks it
 * @param offender a text that breaks it
 */
record FileRule(String name, Function<SourceFile, Stream<String>> check, String offender) {
  private static final int LINES = 400;
  private static final int PARAMETERS = 7;
  private static final Pattern UNFINISHED = Pattern.compile("\\b(TODO|FIXME|XXX)\\b");
  private static final Pattern DEAD_CODE =
      Pattern.compile("(?m)^\\s*//.*(;|\\{|\\})\\s*$|^\\s*//\\s*(import|return|if \\()");

  static List<FileRule> all() {
    return List.of(
        new FileRule(
            "A9 no file over 400 lines",
            file -> when(file.lines() > LINES, file.lines() + " lines"),
            "\n".repeat(LINES + 1)),
        new FileRule(
            "A9 no constructor over 7 parameters, unless it is of a record",
            file -> Declarations.wideConstructors(file, PARAMETERS),
            "class A { A(int a, int b, int c, int d, int e, int f, int g, int h) {} }"),
        new FileRule(
            "A9 a record of more than 7 components is data: it holds no collaborator",
            file -> Declarations.wideWiring(file, PARAMETERS),
            "record A(int a, int b, int c, int d, int e, int f, int g, AService h) {}"),
        new FileRule(
            "a public type says in Javadoc what it is responsible for",
            Declarations::silentTypes,
            "public class A {}"),
        new FileRule(
            "nothing is left for later",
            file -> when(UNFINISHED.matcher(file.text()).find(), "has a reminder"),
            "// " + "TO" + "DO later"),
        new FileRule(
            "no code is commented out",
            file -> when(DEAD_CODE.matcher(file.text()).find(), "has code in a comment"),
            "  // call();"));
  }

  /** A file that breaks it. */
  SourceFile example() {
    return SourceFile.parse(List.of(new SourceFile.Text("Example.java", offender))).getFirst();
  }

  /** One line a violation, with the file. */
  Stream<String> violations(SourceFile file) {
    return check.apply(file).map(what -> file + ": " + what);
  }

  private static Stream<String> when(boolean broken, String what) {
    return broken ? Stream.of(what) : Stream.empty();
  }
}
