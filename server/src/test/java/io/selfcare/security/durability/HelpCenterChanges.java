package io.selfcare.security.durability;

import io.selfcare.testing.Http;
import io.selfcare.testing.Reply;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** How what belongs to a help center is changed with success. */
final class HelpCenterChanges {
  private final Http http;

  HelpCenterChanges(Http http) {
    this.http = http;
  }

  void register(BiConsumer<String, Supplier<Supplier<Reply>>> recipes) {
    recipes.accept("createAttachment", () -> () -> upload());
    recipes.accept(
        "deleteAttachment",
        () -> {
          String path = "/v1/attachments/" + upload().is(201).at("/id");
          return () -> http.delete(path);
        });
  }

  private Reply upload() {
    return http.with("Content-Type", "application/octet-stream")
        .send("POST", "/v1/attachments?filename=a.txt", BodyPublishers.ofString("Un texte."));
  }
}
