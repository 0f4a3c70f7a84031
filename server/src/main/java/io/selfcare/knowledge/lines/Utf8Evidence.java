package io.selfcare.knowledge.lines;

/**
 * Weighs whether bytes are UTF-8: characters of several bytes that are whole against bytes that
 * belong to none. A broken row in a file of UTF-8 does not make it something else.
 */
final class Utf8Evidence {
  private long whole;
  private long stray;
  private int expected;

  void see(int b) {
    if (expected > 0) {
      if ((b & 0xC0) == 0x80) {
        expected--;
        if (expected == 0) {
          whole++;
        }
        return;
      }
      stray++;
      expected = 0;
    }
    if (b >= 0x80) {
      expected =
          b >= 0xC2 && b < 0xE0 ? 1 : b >= 0xE0 && b < 0xF0 ? 2 : b >= 0xF0 && b < 0xF5 ? 3 : 0;
      stray += expected == 0 ? 1 : 0;
    }
  }

  boolean convinces() {
    long broken = stray + (expected > 0 ? 1 : 0);
    return broken == 0 || whole > broken;
  }
}
