package io.selfcare.knowledge.attachments;

import io.selfcare.platform.ids.AttachmentId;
import io.selfcare.platform.ids.SpaceId;
import io.selfcare.platform.ids.UnknownIdException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Signs the addresses of files and tells which are valid. An address holds for 24 to 36 hours and
 * is the same for twelve of them, so that browsers can keep what they have fetched. The signature
 * names the space, since who follows an address has no key.
 */
public final class FileLinks {
  /** How a text names an attachment, before the id. */
  public static final String SCHEME = "attachment:";

  private static final Pattern NAMED =
      Pattern.compile("(href|src)=\"attachment:(att_[0-9a-z]{26})\"");
  private static final long ROUND = Duration.ofHours(12).toSeconds();
  private static final long SHORTEST = Duration.ofHours(24).toSeconds();
  private static final int SPACE = 16;
  private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

  private final byte[] key;
  private final InstantSource clock;
  private final String base;

  /**
   * Prepares.
   *
   * @param key at least 256 bits
   * @param publicUrl what addresses begin with; null or blank for relative ones
   */
  public FileLinks(byte[] key, InstantSource clock, @Nullable String publicUrl) {
    this.key = key.clone();
    this.clock = clock;
    this.base = publicUrl == null ? "" : publicUrl.strip().replaceFirst("/+$", "");
  }

  /** Where the file can be fetched for a day. */
  public String url(SpaceId space, AttachmentId id) {
    long expires = (clock.instant().getEpochSecond() / ROUND + 1) * ROUND + SHORTEST;
    return "%s/v1/files/%s?expires=%d&signature=%s"
        .formatted(base, id.text(), expires, TEXT.encodeToString(signature(space, id, expires)));
  }

  /** The same for every attachment that safe HTML names as a link or picture. */
  String signed(SpaceId space, String html) {
    return html.contains(SCHEME)
        ? NAMED.matcher(html).replaceAll(named -> replacement(space, named))
        : html;
  }

  /** The attachments that safe HTML names as links or pictures, by their text form. */
  static Set<String> named(String html) {
    return html.contains(SCHEME)
        ? NAMED
            .matcher(html)
            .results()
            .map(named -> named.group(2))
            .filter(FileLinks::isId)
            .collect(Collectors.toCollection(TreeSet::new))
        : Set.of();
  }

  /** Not every name of the right length and letters is one. */
  private static boolean isId(String id) {
    try {
      AttachmentId.parse(id);
      return true;
    } catch (UnknownIdException e) {
      return false;
    }
  }

  private String replacement(SpaceId space, MatchResult named) {
    if (!isId(named.group(2))) {
      return Matcher.quoteReplacement(named.group());
    }
    AttachmentId id = AttachmentId.parse(named.group(2));
    return "%s=\"%s\"".formatted(named.group(1), url(space, id).replace("&", "&amp;"));
  }

  /** The space of a file whose address is valid now; empty for any other. */
  Optional<SpaceId> space(AttachmentId id, @Nullable String expires, @Nullable String signature) {
    try {
      long end = Long.parseLong(expires == null ? "" : expires);
      byte[] sent = Base64.getUrlDecoder().decode(signature == null ? "" : signature);
      if (sent.length <= SPACE || end <= clock.instant().getEpochSecond()) {
        return Optional.empty();
      }
      ByteBuffer buffer = ByteBuffer.wrap(sent);
      SpaceId space = new SpaceId(new UUID(buffer.getLong(), buffer.getLong()));
      return MessageDigest.isEqual(signature(space, id, end), sent)
          ? Optional.of(space)
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private byte[] signature(SpaceId space, AttachmentId id, long expires) {
    byte[] named = bytes(space.value());
    byte[] mac =
        mac(
            ByteBuffer.allocate(2 * SPACE + Long.BYTES)
                .put(named)
                .put(bytes(id.value()))
                .putLong(expires)
                .array());
    return ByteBuffer.allocate(SPACE + mac.length).put(named).put(mac).array();
  }

  private static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(SPACE)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }

  private byte[] mac(byte[] what) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(what);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
