package io.selfcare.security.durability;

import io.selfcare.testing.Http;
import io.selfcare.testing.Reply;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How the changes around imports succeed. */
final class TransferChanges {
  private static final String MAPPINGS = "/v1/import-mappings";
  private static final int LONG = 5_000;

  private final Http http;

  TransferChanges(Http http) {
    this.http = http;
  }

  Map<String, Supplier<Supplier<Reply>>> recipes() {
    return Map.of(
        "createImportMapping", () -> () -> http.post(MAPPINGS, mapping("Nouvelle")),
        "putImportMapping",
            () -> {
              String path = made();
              Http current = http.with("If-Match", http.get(path).is(200).header("ETag"));
              return () -> current.put(path, mapping("Autre"));
            },
        "deleteImportMapping",
            () -> {
              String path = made();
              return () -> http.delete(path);
            },
        "cancelJob",
            () -> {
              String path = longImport();
              return () -> http.post(path + "/cancel");
            });
  }

  private String made() {
    return MAPPINGS + "/" + http.post(MAPPINGS, mapping("FAQ")).is(201).at("/id");
  }

  private static Map<String, Object> mapping(String name) {
    return Map.of("name", name, "columns", Map.of("Sujet", "title"));
  }

  /** A dry run, which leaves no entries of its own. */
  private String longImport() {
    String lines =
        IntStream.range(0, LONG)
            .mapToObj(
                "{\"externalId\":\"x-%d\",\"title\":\"Titre\",\"body\":\"texte\"}\n"::formatted)
            .collect(Collectors.joining());
    return http.with("Content-Type", "application/x-ndjson")
        .send("POST", "/v1/imports?kind=articles&dryRun=true", BodyPublishers.ofString(lines))
        .is(202)
        .header("Location");
  }
}
