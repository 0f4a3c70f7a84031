package io.selfcare.platform.jobs;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;

/** Stores a file part by part; holds one part at a time. */
final class JobFileOutput extends OutputStream {
  static final int PART = 256 * 1024;

  private final PartStore store;
  private final ByteArrayOutputStream current = new ByteArrayOutputStream(PART);
  private int next;

  JobFileOutput(PartStore store) {
    this.store = store;
  }

  @Override
  public void write(int b) {
    current.write(b);
    cut();
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    int done = 0;
    while (done < length) {
      int count = Math.min(length - done, PART - current.size());
      current.write(bytes, offset + done, count);
      done += count;
      cut();
    }
  }

  private void cut() {
    if (current.size() >= PART) {
      store();
    }
  }

  private void store() {
    store.put(next++, current.toByteArray());
    current.reset();
  }

  @Override
  public void close() {
    if (current.size() > 0) {
      store();
    }
  }

  /** Takes one part. */
  @FunctionalInterface
  interface PartStore {
    void put(int part, byte[] bytes);
  }
}
