package io.selfcare.knowledge.attachments;

import io.selfcare.testing.Http;
import io.selfcare.testing.Reply;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;

/** Sends files. */
final class Uploads {
  private Uploads() {}

  static Reply send(Http http, String filename, byte[] bytes) {
    return http.with("Content-Type", "application/octet-stream")
        .send(
            "POST",
            "/v1/attachments?filename=" + URLEncoder.encode(filename, StandardCharsets.UTF_8),
            BodyPublishers.ofByteArray(bytes));
  }
}
