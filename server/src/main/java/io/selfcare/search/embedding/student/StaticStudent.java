package io.selfcare.search.embedding.student;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** The learnt vectors of features, one byte a dimension. Safe for use by many threads. */
public final class StaticStudent {
  private static final int FORMAT = 1;

  private final int dimensions;
  private final int[] features;
  private final float[] scales;
  private final byte[] rows;

  /**
   * A student of its numbers.
   *
   * @param features known ones, in rising order
   * @param scales by feature, what its bytes are multiplied by
   * @param rows the bytes of all features, one after the other
   */
  StaticStudent(int dimensions, int[] features, float[] scales, byte[] rows) {
    this.dimensions = dimensions;
    this.features = features;
    this.scales = scales;
    this.rows = rows;
  }

  public int dimensions() {
    return dimensions;
  }

  /** The sum of the vectors of a text's features; all zero when none is known. */
  public float[] encode(String text) {
    float[] sum = new float[dimensions];
    for (int feature : TextFeatures.of(text)) {
      int row = Arrays.binarySearch(features, feature);
      if (row >= 0) {
        float scale = scales[row];
        int at = row * dimensions;
        for (int i = 0; i < dimensions; i++) {
          sum[i] += scale * rows[at + i];
        }
      }
    }
    return sum;
  }

  /** Reads what {@link #write} wrote. */
  public static StaticStudent read(InputStream file) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(file)));
    if (in.readInt() != FORMAT) {
      throw new IOException("This student has another format.");
    }
    int dimensions = in.readInt();
    int[] features = new int[in.readInt()];
    float[] scales = new float[features.length];
    for (int i = 0; i < features.length; i++) {
      features[i] = in.readInt();
      scales[i] = in.readFloat();
    }
    byte[] rows = new byte[features.length * dimensions];
    in.readFully(rows);
    return new StaticStudent(dimensions, features, scales, rows);
  }

  void write(OutputStream file) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(file)))) {
      out.writeInt(FORMAT);
      out.writeInt(dimensions);
      out.writeInt(features.length);
      for (int i = 0; i < features.length; i++) {
        out.writeInt(features[i]);
        out.writeFloat(scales[i]);
      }
      out.write(rows);
    }
  }
}
