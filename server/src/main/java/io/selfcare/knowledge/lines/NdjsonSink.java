package io.selfcare.knowledge.lines;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** One JSON object a line. */
final class NdjsonSink implements LineSink {
  private final JsonGenerator json;

  NdjsonSink(OutputStream output) {
    try {
      json = new ObjectMapper().getFactory().createGenerator(output, JsonEncoding.UTF8);
      json.setRootValueSeparator(null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void write(LineFields fields) throws IOException {
    json.writeStartObject();
    for (LineField field : LineField.values()) {
      if (fields.has(field)) {
        json.writeFieldName(field.word());
        if (field.list()) {
          String[] values = fields.list(field).toArray(String[]::new);
          json.writeArray(values, 0, values.length);
        } else {
          json.writeString(fields.text(field));
        }
      }
    }
    json.writeEndObject();
    json.writeRaw('\n');
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
