package io.selfcare.security.isolation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Fills a world with what the team has beside its articles: findings. */
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
