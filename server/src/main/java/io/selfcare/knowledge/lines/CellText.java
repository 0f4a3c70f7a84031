package io.selfcare.knowledge.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands in a cell of CSV. A spreadsheet executes cells that look like a formula, so such
 * cells get an apostrophe in front; reading takes it away again.
 */
final class CellText {
  private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\t\r].*", Pattern.DOTALL);
  private static final char SEPARATOR = Columns.LIST_SEPARATOR;

  private CellText() {}

  static String write(String text) {
    return FORMULA.matcher(text).matches() ? "'" + text : text;
  }

  static String read(String cell) {
    boolean guarded = cell.startsWith("'") && FORMULA.matcher(cell).matches();
    return guarded ? cell.substring(1) : cell;
  }

  /** Several values in one cell; a separator inside a value is written with a backslash. */
  static String join(List<String> values) {
    StringBuilder cell = new StringBuilder();
    for (String value : values) {
      if (!cell.isEmpty()) {
        cell.append(SEPARATOR);
      }
      int backslashes = 0;
      for (int i = 0; i < value.length(); i++) {
        char c = value.charAt(i);
        if (c == SEPARATOR) {
          cell.repeat('\\', backslashes + 1);
        }
        backslashes = c == '\\' ? backslashes + 1 : 0;
        cell.append(c);
      }
      cell.repeat('\\', backslashes);
    }
    return cell.toString();
  }

  /** The values of a cell, without blank ones. */
  static List<String> split(String cell, char separator) {
    List<String> values = new ArrayList<>();
    StringBuilder value = new StringBuilder();
    int i = 0;
    while (i < cell.length()) {
      int end = i;
      while (end < cell.length() && cell.charAt(end) == '\\') {
        end++;
      }
      int backslashes = end - i;
      boolean last = end == cell.length();
      if (last || cell.charAt(end) != separator) {
        value.repeat('\\', last ? (backslashes + 1) / 2 : backslashes);
        if (!last) {
          value.append(cell.charAt(end));
        }
      } else {
        value.repeat('\\', backslashes / 2);
        if (backslashes % 2 == 1) {
          value.append(separator);
        } else {
          add(values, value);
        }
      }
      i = end + 1;
    }
    add(values, value);
    return values;
  }

  private static void add(List<String> values, StringBuilder value) {
    if (!value.toString().isBlank()) {
      values.add(value.toString());
    }
    value.setLength(0);
  }
}
