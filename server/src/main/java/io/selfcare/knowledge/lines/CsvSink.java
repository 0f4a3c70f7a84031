package io.selfcare.knowledge.lines;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** RFC 4180 with a header; no cell can be a formula. */
final class CsvSink implements LineSink {
  private final CsvWriter csv;

  CsvSink(OutputStream output) {
    csv = CsvWriter.builder().build(new OutputStreamWriter(output, StandardCharsets.UTF_8));
    csv.writeRecord(Arrays.stream(LineField.values()).map(LineField::word).toList());
  }

  @Override
  public void write(LineFields fields) {
    csv.writeRecord(Arrays.stream(LineField.values()).map(field -> cell(fields, field)).toList());
  }

  private static String cell(LineFields fields, LineField field) {
    if (!fields.has(field)) {
      return "";
    }
    return CellText.write(
        field.list() ? CellText.join(fields.list(field)) : fields.list(field).getFirst());
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
