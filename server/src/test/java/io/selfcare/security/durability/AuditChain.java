package io.selfcare.security.durability;

import com.fasterxml.jackson.databind.JsonNode;
import io.selfcare.platform.ids.AuditEntryId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;

/** Recomputes the chain of an audit log from what the API shows of it, as any reader could. */
final class AuditChain {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'");

  private AuditChain() {}

  /**
   * The sequence number of the first entry that does not follow from the one before.
   *
   * @param entries of one space, the oldest first
   */
  static OptionalLong firstBroken(List<JsonNode> entries) {
    String previous = "0".repeat(64);
    long sequence = 0;
    for (JsonNode entry : entries) {
      sequence++;
      String hash = hash(previous, entry);
      if (entry.at("/sequence").asLong() != sequence
          || !entry.at("/previousHash").asText().equals(previous)
          || !entry.at("/hash").asText().equals(hash)) {
        return OptionalLong.of(sequence);
      }
      previous = hash;
    }
    return OptionalLong.empty();
  }

  private static String hash(String previous, JsonNode entry) {
    String text =
        String.join(
            "\n",
            previous,
            entry.at("/sequence").asText(),
            AuditEntryId.parse(entry.at("/id").asText()).value().toString(),
            OffsetDateTime.parse(entry.at("/at").asText())
                .withOffsetSameInstant(ZoneOffset.UTC)
                .format(TIME),
            entry.at("/actor/kind").asText(),
            entry.at("/actor/id").asText(),
            entry.at("/action").asText(),
            entry.at("/target/kind").asText(),
            entry.at("/target/id").asText(),
            entry.at("/details").toString());
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
