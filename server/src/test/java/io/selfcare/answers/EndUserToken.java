package io.selfcare.answers;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import io.selfcare.testing.TestTenant;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs tokens as a tenant's own server would. */
public final class EndUserToken {
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private final String tenantId;
  private final JsonNode key;

  public EndUserToken(TestTenant tenant) {
    this.tenantId = tenant.id();
    this.key =
        tenant.http().post("/v1/end-user-keys", java.util.Map.of("name", "Portal")).is(201).json();
  }

  /** A token for a customer of these segments. */
  public String of(String... segments) {
    String header = "{\"alg\":\"HS256\",\"kid\":\"%s\"}".formatted(key.at("/id").asText());
    String claims =
        "{\"sub\":\"customer-1\",\"aud\":\"%s\",\"exp\":%d,\"segments\":[%s]}"
            .formatted(
                tenantId,
                Instant.now().plus(Duration.ofMinutes(10)).getEpochSecond(),
                List.of(segments).stream()
                    .map(segment -> '"' + segment + '"')
                    .collect(Collectors.joining(",")));
    String signed = encode(header) + "." + encode(claims);
    return signed + "." + BASE64.encodeToString(mac(signed));
  }

  private byte[] mac(String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      byte[] secret = Base64.getUrlDecoder().decode(key.at("/secret").asText());
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      return mac.doFinal(text.getBytes(UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String encode(String text) {
    return BASE64.encodeToString(text.getBytes(UTF_8));
  }
}
