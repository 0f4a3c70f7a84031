package io.selfcare.platform.ids;

import java.util.UUID;

/** An identifier that knows what it identifies; its text form is a prefix and a sortable UUIDv7. */
public interface TypedId {
  UUID value();

  /** The prefix of the text form, underscore included. */
  String prefix();

  /** The text form, as the API shows it. */
  default String text() {
    return prefix() + Base32.encode(value());
  }

  /**
   * Reads the text form.
   *
   * @throws UnknownIdException when the text is not an identifier of this kind, so it names nothing
   */
  static UUID parse(String prefix, String text) {
    if (!text.startsWith(prefix)) {
      throw new UnknownIdException(text);
    }
    return Base32.decode(text.substring(prefix.length()))
        .orElseThrow(() -> new UnknownIdException(text));
  }
}
