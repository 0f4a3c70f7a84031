package io.selfcare.platform.secrets;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Encrypts what must be readable again (AES-256-GCM); the context binds a secret to its place. */
public final class MasterKey {
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;
  private static final int KEY = 32;

  private final SecretKeySpec key;
  private final SecureRandom random = new SecureRandom();

  private MasterKey(byte[] key) {
    this.key = new SecretKeySpec(key, "AES");
  }

  /**
   * The key of the installation.
   *
   * @param configured any text with enough entropy; absent: a random key kept in the file
   */
  public static MasterKey open(@Nullable String configured, Path file) throws IOException {
    if (configured != null && !configured.isBlank()) {
      return new MasterKey(sha256(configured.getBytes(StandardCharsets.UTF_8)));
    }
    if (!Files.exists(file)) {
      keepNew(file);
    }
    return new MasterKey(HexFormat.of().parseHex(Files.readString(file).strip()));
  }

  /** The file appears with its content or not at all, so that a crash leaves no empty key. */
  private static void keepNew(Path file) throws IOException {
    byte[] fresh = new byte[KEY];
    new SecureRandom().nextBytes(fresh);
    Path draft = file.resolveSibling(file.getFileName() + ".draft");
    Files.deleteIfExists(draft);
    Files.createFile(
        draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(draft, HexFormat.of().formatHex(fresh), StandardOpenOption.SYNC);
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Encrypts under a context, without which it cannot be decrypted. */
  public byte[] encrypt(byte[] plain, String context) {
    byte[] nonce = new byte[NONCE];
    random.nextBytes(nonce);
    byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, plain, context);
    return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
  }

  /**
   * Decrypts.
   *
   * @throws IllegalStateException when the key, the context or the bytes are not the same
   */
  public byte[] decrypt(byte[] sealed, String context) {
    ByteBuffer buffer = ByteBuffer.wrap(sealed);
    byte[] nonce = new byte[NONCE];
    buffer.get(nonce);
    byte[] rest = new byte[buffer.remaining()];
    buffer.get(rest);
    return run(Cipher.DECRYPT_MODE, nonce, rest, context);
  }

  /** A key for one purpose (HMAC-SHA256), from which neither this key nor another follows. */
  public byte[] derive(String purpose) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key.getEncoded(), "HmacSHA256"));
      return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private byte[] run(int mode, byte[] nonce, byte[] data, String context) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(data);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(
          "a secret cannot be decrypted: is the master key the same?", e);
    }
  }

  private static byte[] sha256(byte[] data) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(data);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
