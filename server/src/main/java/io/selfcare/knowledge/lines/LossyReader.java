package io.selfcare.knowledge.lines;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Reads text in a known encoding. Bytes that are none become half a surrogate pair, which no text
 * holds, so that only the row they stand in is refused and not the whole file.
 */
final class LossyReader extends Reader {
  /** Stands for bytes that are no text. */
  static final char BROKEN = '\uDCFF';

  private static final char MARK = '\uFEFF';

  private final InputStream input;
  private final CharsetDecoder decoder;
  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
  private final CharBuffer chars = CharBuffer.allocate(1 << 16).flip();
  private boolean begun;
  private boolean ended;

  LossyReader(InputStream input, Charset charset) {
    this.input = input;
    this.decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    while (!chars.hasRemaining()) {
      if (ended && !bytes.hasRemaining()) {
        return -1;
      }
      fill();
    }
    int count = Math.min(length, chars.remaining());
    chars.get(target, offset, count);
    return count;
  }

  private void fill() throws IOException {
    bytes.compact();
    int read = input.read(bytes.array(), bytes.position(), bytes.remaining());
    ended |= read < 0;
    bytes.position(bytes.position() + Math.max(read, 0)).flip();
    chars.clear();
    CoderResult result = decoder.decode(bytes, chars, ended);
    while (result.isError() && chars.hasRemaining()) {
      bytes.position(bytes.position() + result.length());
      chars.put(BROKEN);
      result = decoder.decode(bytes, chars, ended);
    }
    chars.flip();
    if (!begun && chars.hasRemaining()) {
      begun = true;
      if (chars.get(0) == MARK) {
        chars.get();
      }
    }
  }

  @Override
  public void close() throws IOException {
    input.close();
  }
}
