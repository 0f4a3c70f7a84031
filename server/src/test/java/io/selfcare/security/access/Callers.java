package io.selfcare.security.access;

import io.selfcare.testing.Http;
import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.TestTenant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One caller of each kind that the spec's table of scopes knows, and some that it does not. */
final class Callers {
  static final String ORIGIN = "https://shop.example";

  private final Map<String, Http> known = new LinkedHashMap<>();
  private final Map<String, Http> unknown = new LinkedHashMap<>();

  Callers(SelfcareServer server, TestTenant tenant, Set<String> names) {
    for (String name : names) {
      known.put(
          name,
          switch (name) {
            case "operator" -> server.operator();
            case "widget" -> tenant.widget(ORIGIN);
            default -> tenant.as(name);
          });
    }
    String key = tenant.liveKey();
    unknown.put("no key", server.http((@Nullable String) null));
    unknown.put("garbage", server.http("garbage"));
    unknown.put("another alphabet", server.http("sk_live_" + "é".repeat(43)));
    unknown.put("the wrong mode", server.http(key.replace("_live_", "_test_")));
    unknown.put("a key cut short", server.http(key.substring(0, key.length() - 1)));
    unknown.put(
        "another scheme",
        server.http((@Nullable String) null).with("Authorization", "Basic " + key));
    unknown.put("two keys", tenant.http().with("Authorization", "Bearer " + key));
  }

  /** By the name in the table of scopes. */
  Map<String, Http> known() {
    return known;
  }

  /** Who must be told to authenticate. */
  Map<String, Http> unknown() {
    return unknown;
  }
}
