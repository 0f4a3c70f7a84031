package io.selfcare.platform.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the server may send requests besides the public internet over https.
 *
 * @param allowed {@code host:port} of development, also over http and on private addresses; none in
 *     production
 */
public record OutboundConfiguration(@Nullable List<String> allowed) {
  public OutboundConfiguration {
    allowed = allowed == null ? List.of() : List.copyOf(allowed);
  }

  boolean allows(String host, int port) {
    return allowed != null && allowed.contains(host + ":" + port);
  }
}
