package io.selfcare.knowledge.lines;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.selfcare.platform.http.ErrorCode;
import io.selfcare.platform.http.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** RFC 4180 with a header that names the fields; the header is no row. */
final class CsvSource implements LineSource {
  private static final int LONGEST_ROW = 2 * 1024 * 1024;

  private final CsvReader<CsvRecord> csv;
  private final Iterator<CsvRecord> rows;
  private final Columns columns;
  private final TextEncoding encoding;
  private @Nullable List<Columns.Column> header;
  private long number;
  private boolean ended;

  CsvSource(InputStream input, TextEncoding encoding, char separator, Columns columns) {
    this.columns = columns;
    this.encoding = encoding;
    csv =
        CsvReader.builder()
            .fieldSeparator(separator)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .maxBufferSize(LONGEST_ROW)
            .ofCsvRecord(new LossyReader(input, encoding.charset()));
    rows = csv.iterator();
  }

  @Override
  public @Nullable Line next() {
    try {
      if (header == null) {
        if (!rows.hasNext()) {
          return null;
        }
        header = columns.header(rows.next().getFields());
      }
      if (ended || !rows.hasNext()) {
        return null;
      }
      number++;
      return row(header, rows.next());
    } catch (CsvParseException e) {
      return broken();
    }
  }

  /** After a row that cannot be cut out of the file nobody knows where the next one begins. */
  private Line broken() {
    if (header == null) {
      throw new ProblemException(ErrorCode.VALIDATION_FAILED, "The header cannot be read as CSV.");
    }
    ended = true;
    return new Line.Unreadable(
        number + 1,
        ErrorCode.VALIDATION_FAILED,
        "",
        "From here on the file cannot be read as CSV: a quoted cell does not end, or a row is too long.");
  }

  private Line row(List<Columns.Column> columns, CsvRecord record) {
    if (record.getFieldCount() > columns.size()) {
      return new Line.Unreadable(
          number,
          ErrorCode.VALIDATION_FAILED,
          "",
          "The row has %d cells, the header %d.".formatted(record.getFieldCount(), columns.size()));
    }
    LineFields fields = new LineFields();
    for (int i = 0; i < record.getFieldCount(); i++) {
      LineField field = columns.get(i).field().orElse(null);
      if (field == null) {
        continue;
      }
      String cell = CellText.read(record.getField(i));
      if (cell.indexOf(LossyReader.BROKEN) >= 0) {
        return new Line.Unreadable(
            number,
            ErrorCode.VALIDATION_FAILED,
            "/" + field.word(),
            "The cell is not %s.".formatted(encoding.word().toUpperCase(Locale.ROOT)));
      }
      if (!cell.isEmpty() && field.list()) {
        fields.with(field, CellText.split(cell, this.columns.listSeparator()));
      } else if (!cell.isEmpty()) {
        fields.with(field, cell);
      }
    }
    return new Line.Read(number, fields.withDefaults(this.columns.defaults()));
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
