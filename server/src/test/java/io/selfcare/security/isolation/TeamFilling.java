package io.selfcare.security.isolation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * Fills a world with what the team has beside its articles: findings, changes, comments, proposals.
 */
final class TeamFilling {
  private final World world;

  TeamFilling(World world) {
    this.world = world;
  }

  /** One of everything; an article of the world must be live. */
  void fill(Runnable awaitJob) {
    world.make("startQualityExamination", "jobId", null);
    awaitJob.run();
    findings();
    changes();
    world.make("createDraftComment", "commentId", world.body("createDraftComment"));
    world.call("updateDraftComment", world.body("updateDraftComment"));
    proposals();
  }

  private void changes() {
    JsonNode data = world.admin().get("/v1/knowledge-changes").is(200).json().at("/data");
    data.forEach(change -> world.remember("changeId", change.at("/id").asText()));
    world.call("acknowledgeKnowledgeChange", null);
  }

  private void proposals() {
    world.make("createArticleProposal", "proposalId", world.body("createArticleProposal"));
    world.call("acceptArticleProposal", world.body("acceptArticleProposal"));
    world.make("createArticleProposal", "proposalId", world.body("createArticleProposal"));
    world.call("rejectArticleProposal", world.body("rejectArticleProposal"));
    ObjectNode better = world.body("createArticleProposal");
    better.put("articleId", world.values("articleId").getLast());
    world.make("createArticleProposal", "proposalId", better);
  }

  private void findings() {
    JsonNode data = world.admin().get("/v1/knowledge-quality/findings").is(200).json().at("/data");
    data.forEach(finding -> world.remember("findingId", finding.at("/id").asText()));
    for (String step : List.of("acknowledgeQualityFinding", "reopenQualityFinding")) {
      boolean has = step.startsWith("acknowledge");
      world.call(step, has ? world.body(step) : null);
    }
  }
}
