package io.selfcare.knowledge.lines;

import io.selfcare.platform.http.ErrorCode;
import io.selfcare.platform.http.ProblemException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the columns of a file mean.
 *
 * @param named the fields that columns stand for; empty for a column that is left out
 * @param listSeparator what separates the values of a list within a cell
 * @param defaults what holds where a line says nothing
 */
public record Columns(
    Map<String, Optional<LineField>> named, char listSeparator, LineFields defaults) {
  public static final char LIST_SEPARATOR = '|';

  private static final int SHOWN = 50;

  /**
   * A column of a file.
   *
   * @param field empty when it is left out
   */
  record Column(Optional<LineField> field) {}

  public Columns {
    named = Map.copyOf(named);
  }

  /** Columns under the names of the fields. */
  public static Columns plain() {
    return new Columns(Map.of(), LIST_SEPARATOR, new LineFields());
  }

  /** What a name stands for when it is mapped or the field's own; empty when nobody knows it. */
  Optional<Column> exact(String name) {
    Optional<LineField> mapped = named.get(name);
    if (mapped != null) {
      return Optional.of(new Column(mapped));
    }
    return LineField.of(name).map(field -> new Column(Optional.of(field)));
  }

  /**
   * The columns of a header, in its order.
   *
   * @throws ProblemException when it names what nobody knows, or a field twice
   */
  List<Column> header(List<String> names) {
    List<String> unknown =
        names.stream().map(String::strip).filter(n -> column(n).isEmpty()).toList();
    if (!unknown.isEmpty()) {
      throw new ProblemException(
          ErrorCode.UNKNOWN_FIELD,
          "The header names %s; known are %s. Say what other columns mean with an import mapping, or leave them out with 'ignore'."
              .formatted(
                  unknown.stream()
                      .limit(SHOWN)
                      .map(n -> "'" + shortened(n) + "'")
                      .collect(Collectors.joining(", ")),
                  LineField.known()));
    }
    Set<LineField> seen = EnumSet.noneOf(LineField.class);
    List<Column> columns = names.stream().map(n -> column(n.strip()).orElseThrow()).toList();
    for (Column column : columns) {
      LineField field = column.field().orElse(null);
      if (field != null && !seen.add(field)) {
        throw new ProblemException(
            ErrorCode.DUPLICATE_FIELD, "The header names '%s' twice.".formatted(field.word()));
      }
    }
    return columns;
  }

  /** The field of a name; empty for one that is left out or that nobody knows. */
  public Optional<LineField> field(String name) {
    return column(name.strip()).flatMap(Column::field);
  }

  private Optional<Column> column(String name) {
    return exact(name)
        .or(() -> UsualNames.field(name).map(field -> new Column(Optional.of(field))));
  }

  static String shortened(String name) {
    String shown = name.replace(LossyReader.BROKEN, '?').replace('\0', '?');
    return shown.length() > SHOWN ? shown.substring(0, SHOWN) + "…" : shown;
  }
}
