package io.selfcare.knowledge.everything;

import static org.assertj.core.api.Assertions.assertThat;

import io.selfcare.testing.OwnerDatabase;
import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.WithServer;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Whoever adds a table says here whether it is content. */
@WithServer
final class ContentTableTest {
  /**
   * What is no content: who may do what, what was done, what follows from content or is made anew.
   */
  private static final Set<String> NO_CONTENT =
      Set.of(
          "spaces",
          "api_keys",
          "end_user_keys",
          "audit_heads",
          "audit_log",
          "idempotency_keys",
          "outbox",
          "jobs",
          "job_results",
          "job_files",
          "answers",
          "shown_pages",
          "answer_feedback",
          "attachment_parts",
          "attachment_uses",
          "knowledge_changes",
          "knowledge_change_readers",
          "quality_findings",
          "quality_examinations",
          "reading_counts",
          "reading_positions",
          "answer_targets",
          "publication_schedules",
          "timers",
          "embeddings",
          "embedding_queue",
          "learning",
          "answer_models");

  private final SelfcareServer server;

  ContentTableTest(SelfcareServer server) {
    this.server = server;
  }

  @Test
  void everyTableOfASpaceIsExportedOrIsNoContent() {
    List<String> tables =
        OwnerDatabase.of(server)
            .withHandle(
                handle ->
                    handle
                        .createQuery(
                            """
                            select table_name from information_schema.columns
                            where table_schema = 'public' and column_name = 'space_id'
                            """)
                        .mapTo(String.class)
                        .list());
    Set<String> said = new TreeSet<>(NO_CONTENT);
    ContentTable.ALL.forEach(table -> said.add(table.name()));
    assertThat(said).containsAll(tables);
  }
}
