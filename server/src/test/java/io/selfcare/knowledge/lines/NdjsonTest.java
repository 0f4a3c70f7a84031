package io.selfcare.knowledge.lines;

import static org.assertj.core.api.Assertions.assertThat;

import io.selfcare.platform.http.ErrorCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NdjsonTest {
  @Test
  void linesKeepTheirNumbersAcrossBlankOnes() throws IOException {
    List<Line> lines = read("\uFEFF{\"title\":\"a\"}\r\n\n  \n{\"title\":\"b\"}");
    assertThat(lines).extracting(Line::number).containsExactly(1L, 4L);
    assertThat(((Line.Read) lines.getFirst()).fields().text(LineField.TITLE)).isEqualTo("a");
  }

  @Test
  void nullIsAbsent() throws IOException {
    Line.Read line = (Line.Read) read("{\"title\":null,\"tags\":[\"a\",\"b\"]}").getFirst();
    assertThat(line.fields().has(LineField.TITLE)).isFalse();
    assertThat(line.fields().list(LineField.TAGS)).containsExactly("a", "b");
  }

  @Test
  void aBadLineSaysWhyAndTheNextOneIsRead() throws IOException {
    assertThat(
            List.of(
                code("{\"title\":\"a\""),
                code("[1]"),
                code("{\"titel\":\"a\"}"),
                code("{\"title\":\"a\",\"title\":\"b\"}"),
                code("{\"title\":1}"),
                code("{\"tags\":\"a\"}"),
                code("{\"tags\":[\"a\",null]}"),
                code("{\"title\":\"a\"} x"),
                code("[".repeat(1000))))
        .containsExactly(
            ErrorCode.MALFORMED_JSON,
            ErrorCode.MALFORMED_JSON,
            ErrorCode.UNKNOWN_FIELD,
            ErrorCode.DUPLICATE_FIELD,
            ErrorCode.VALIDATION_FAILED,
            ErrorCode.VALIDATION_FAILED,
            ErrorCode.VALIDATION_FAILED,
            ErrorCode.MALFORMED_JSON,
            ErrorCode.NESTING_TOO_DEEP);
  }

  @Test
  void bytesThatAreNoTextSpoilTheirLineOnly() throws IOException {
    byte[] bytes = "{\"title\":\"?\"}\n{\"title\":\"b\"}\n".getBytes(StandardCharsets.UTF_8);
    bytes[10] = (byte) 0xFF;
    List<Line> lines = read(bytes);
    assertThat(lines.getFirst()).isInstanceOf(Line.Unreadable.class);
    assertThat(lines.getLast()).isInstanceOf(Line.Read.class);
  }

  @Test
  void aLineThatIsTooLongIsRefusedAndNotHeld() throws IOException {
    String longest = "{\"title\":\"" + "a".repeat(ByteLines.LONGEST) + "\"}\n{\"title\":\"b\"}";
    List<Line> lines = read(longest);
    assertThat(((Line.Unreadable) lines.getFirst()).code()).isEqualTo(ErrorCode.BODY_TOO_LARGE);
    assertThat(lines.getLast()).isInstanceOf(Line.Read.class);
  }

  private static ErrorCode code(String line) throws IOException {
    List<Line> lines = read(line + "\n{\"title\":\"b\"}");
    assertThat(lines).hasSize(2);
    assertThat(lines.getLast()).isInstanceOf(Line.Read.class);
    return ((Line.Unreadable) lines.getFirst()).code();
  }

  private static List<Line> read(String text) throws IOException {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Line> read(byte[] bytes) throws IOException {
    return Lines.of(LineFormat.ndjson(new ByteArrayInputStream(bytes), Columns.plain()));
  }

  /** Reads everything there is. */
  static final class Lines {
    private Lines() {}

    static List<Line> of(LineSource opened) throws IOException {
      List<Line> lines = new ArrayList<>();
      try (LineSource source = opened) {
        for (Line line = source.next(); line != null; line = source.next()) {
          lines.add(line);
        }
      }
      return lines;
    }
  }
}
