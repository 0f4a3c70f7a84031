package io.selfcare.security.durability;

import io.selfcare.testing.Http;
import io.selfcare.testing.Reply;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** How the operations of the team are made to succeed. */
final class TeamChanges {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final String PROPOSALS = "/v1/article-proposals";
  private static final Map<String, Object> COMMENT = Map.of("text", "Vraiment ?");
  private static final Map<String, Object> PROPOSAL =
      Map.of("locale", "fr", "title", "Un", "body", "Un.", "reason", "On le demande.");

  private final Http http;

  TeamChanges(Http http) {
    this.http = http;
  }

  /** Says how each of them succeeds. */
  void describe(BiConsumer<String, Supplier<Supplier<Reply>>> recipe) {
    recipe.accept("startQualityExamination", () -> () -> http.post("/v1/knowledge-quality"));
    for (String step : List.of("acknowledge", "reopen")) {
      recipe.accept(
          step + "QualityFinding",
          () -> {
            String path = "/v1/knowledge-quality/findings/" + finding() + "/" + step;
            return () -> http.post(path);
          });
    }
    describeTheTeam(recipe);
  }

  private void describeTheTeam(BiConsumer<String, Supplier<Supplier<Reply>>> recipe) {
    recipe.accept(
        "acknowledgeKnowledgeChange",
        () -> {
          finding();
          String id = http.get("/v1/knowledge-changes").is(200).at("/data/0/id");
          return () -> http.post("/v1/knowledge-changes/" + id + "/acknowledge");
        });
    recipe.accept(
        "createDraftComment",
        () -> {
          String path = comments();
          return () -> http.post(path, COMMENT);
        });
    recipe.accept(
        "updateDraftComment",
        () -> {
          String path = made(comments(), COMMENT);
          return () -> http.patch(path, Map.of("resolved", true));
        });
    recipe.accept(
        "deleteDraftComment",
        () -> {
          String path = made(comments(), COMMENT);
          return () -> http.delete(path);
        });
    recipe.accept("createArticleProposal", () -> () -> http.post(PROPOSALS, PROPOSAL));
    recipe.accept(
        "acceptArticleProposal",
        () -> {
          String path = made(PROPOSALS, PROPOSAL);
          return () -> http.post(path + "/accept");
        });
    recipe.accept(
        "rejectArticleProposal",
        () -> {
          String path = made(PROPOSALS, PROPOSAL);
          return () -> http.post(path + "/reject", Map.of("reason", "Non."));
        });
  }

  private String comments() {
    return "/v1/articles/" + article() + "/translations/fr/comments";
  }

  private String made(String path, Map<String, Object> wish) {
    return path + "/" + http.post(path, wish).is(201).at("/id");
  }

  private String article() {
    Map<String, Object> text = Map.of("locale", "fr", "title", "Un", "body", "Un.");
    return http.post("/v1/articles", Map.of("translations", List.of(text))).is(201).at("/id");
  }

  /** An article that is published in one of two locales gives a finding. */
  private String finding() {
    String id = article();
    http.post("/v1/articles/" + id + "/translations/fr/publish").is(200);
    String job = http.post("/v1/knowledge-quality").is(202).at("/id");
    Instant deadline = Instant.now().plus(PATIENCE);
    while (!http.get("/v1/jobs/" + job).is(200).at("/status").equals("succeeded")
        && Instant.now().isBefore(deadline)) {
      java.util.concurrent.locks.LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
    return http.get("/v1/knowledge-quality/findings?articleId=" + id).is(200).at("/data/0/id");
  }
}
