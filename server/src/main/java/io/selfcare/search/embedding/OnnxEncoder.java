package io.selfcare.search.embedding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import io.selfcare.search.embedding.tokens.Tokenizer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * A sentence transformer run on this machine. One text at a time and one thread for each: models
 * with eight-bit weights scale by what is in the batch, so that beside other texts a text would
 * have another vector.
 */
final class OnnxEncoder implements TextEncoder {
  private final Tokenizer tokenizer;
  private final OrtSession session;
  private final Pooling pooling;
  private final int longest;

  /** Held shared by those that encode: a session must not be freed under them. */
  private final ReadWriteLock open = new ReentrantReadWriteLock();

  private final int dimensions;

  private OnnxEncoder(OrtSession session, Tokenizer tokenizer, Pooling pooling, int longest) {
    this.session = session;
    this.tokenizer = tokenizer;
    this.pooling = pooling;
    this.longest = longest;
    this.dimensions = encode("").length;
  }

  /**
   * An encoder of the files of a model.
   *
   * @param longest in tokens; what comes after is not read
   */
  static OnnxEncoder of(byte[] model, Tokenizer tokenizer, Pooling pooling, int longest) {
    try {
      OrtSession.SessionOptions options = new OrtSession.SessionOptions();
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      return new OnnxEncoder(
          OrtEnvironment.getEnvironment().createSession(model, options),
          tokenizer,
          pooling,
          longest);
    } catch (OrtException e) {
      throw new UncheckedIOException(
          "The model cannot be read: " + e.getMessage(), new IOException(e));
    }
  }

  @Override
  public int dimensions() {
    return dimensions;
  }

  @Override
  public float[] encode(String text) {
    long[] tokens = tokenizer.ids(text, longest);
    open.readLock().lock();
    Map<String, OnnxTensor> inputs = new LinkedHashMap<>();
    try {
      for (String name : session.getInputNames()) {
        inputs.put(
            name,
            OnnxTensor.createTensor(
                OrtEnvironment.getEnvironment(), new long[][] {input(name, tokens)}));
      }
      try (OrtSession.Result result = session.run(inputs)) {
        return pooling.of(((float[][][]) result.get(0).getValue())[0]);
      }
    } catch (OrtException e) {
      throw new UncheckedIOException("The model failed: " + e.getMessage(), new IOException(e));
    } finally {
      inputs.values().forEach(OnnxTensor::close);
      open.readLock().unlock();
    }
  }

  private static long[] input(String name, long[] tokens) {
    return switch (name) {
      case "input_ids" -> tokens;
      case "attention_mask" -> filled(tokens.length, 1);
      case "token_type_ids" -> filled(tokens.length, 0);
      default -> throw new IllegalArgumentException("The model wants " + name + ".");
    };
  }

  private static long[] filled(int length, long value) {
    long[] filled = new long[length];
    Arrays.fill(filled, value);
    return filled;
  }

  @Override
  public void close() {
    open.writeLock().lock();
    try {
      session.close();
    } catch (OrtException e) {
      throw new UncheckedIOException("The model cannot be closed.", new IOException(e));
    } finally {
      open.writeLock().unlock();
    }
  }
}
