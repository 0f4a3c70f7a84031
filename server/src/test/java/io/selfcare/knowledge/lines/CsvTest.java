package io.selfcare.knowledge.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.selfcare.platform.http.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CsvTest {
  @Test
  void theHeaderNamesTheFieldsInAnyOrderAndIsNoRow() throws IOException {
    List<Line> lines =
        read("\uFEFFtitle,externalId,variants\r\nClés,a-1,\"perdu|volé\r\n\"\n\"a,b\"\"c\",a-2,\n");
    assertThat(lines).extracting(Line::number).containsExactly(1L, 2L);
    LineFields second = ((Line.Read) lines.getLast()).fields();
    assertThat(second.text(LineField.TITLE)).isEqualTo("a,b\"c");
    assertThat(second.has(LineField.VARIANTS)).isFalse();
  }

  @Test
  void variantsAreSeparatedWithinTheirCell() throws IOException {
    Line.Read line = (Line.Read) read("variants\n a | b |c\\|d||\n").getFirst();
    assertThat(line.fields().list(LineField.VARIANTS)).containsExactly(" a ", " b ", "c|d");
  }

  @Test
  void anUnknownOrRepeatedColumnStopsTheJob() {
    assertThatThrownBy(() -> read("titel\na\n")).isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> read("title,title\na,b\n")).isInstanceOf(ProblemException.class);
  }

  @Test
  void aBadRowSpoilsNoOther() throws IOException {
    byte[] bytes = "title,body\na,b,c\n?,b\nok,b\nshort\n".getBytes(StandardCharsets.UTF_8);
    bytes["title,body\na,b,c\n".length()] = (byte) 0xC3;
    List<Line> lines = read(bytes);
    assertThat(lines.get(0)).isInstanceOf(Line.Unreadable.class);
    assertThat(((Line.Unreadable) lines.get(1)).reason()).contains("UTF-8");
    assertThat(lines.get(2)).isInstanceOf(Line.Read.class);
    assertThat(((Line.Read) lines.get(3)).fields().has(LineField.BODY)).isFalse();
  }

  @Test
  void aQuoteThatNeverEndsIsSaid() throws IOException {
    List<Line> lines = read("title,body\nok,b\n\"open,b\nc,d\n");
    assertThat(lines.getFirst()).isInstanceOf(Line.Read.class);
    assertThat(lines.getLast()).isInstanceOf(Line.Unreadable.class);
  }

  @Test
  void noCellIsAFormulaAndAllComeBack() throws IOException {
    for (String text :
        List.of("=1+1", "+33 1", "-5", "@cmd", "\tx", "\rx", "'=1", "''+", "'tis", "a|b", "été")) {
      LineFields fields =
          new LineFields()
              .with(LineField.TITLE, text)
              .with(LineField.VARIANTS, List.of(text, "c\\", "\\|", "-d"));
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      try (LineSink sink = LineFormat.CSV.sink(file)) {
        sink.write(fields);
      }
      assertThat(file.toString(StandardCharsets.UTF_8).lines().skip(1).toList())
          .allSatisfy(
              line -> {
                for (String cell : line.split(",")) {
                  assertThat(cell.replaceFirst("^\"", "")).doesNotMatch("[=+\\-@\t\r].*");
                }
              });
      Line.Read back = (Line.Read) read(file.toByteArray()).getFirst();
      assertThat(back.fields().text(LineField.TITLE)).isEqualTo(text);
      assertThat(back.fields().list(LineField.VARIANTS)).isEqualTo(fields.list(LineField.VARIANTS));
    }
  }

  private static List<Line> read(String text) throws IOException {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Line> read(byte[] bytes) throws IOException {
    return NdjsonTest.Lines.of(
        LineFormat.csv(new ByteArrayInputStream(bytes), TextEncoding.UTF_8, ',', Columns.plain()));
  }
}
