package io.selfcare.knowledge.quality;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dropwizard.jackson.Jackson;
import io.selfcare.knowledge.Rows;
import io.selfcare.platform.db.ChangeTx;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.http.PageRequest;
import io.selfcare.platform.ids.ArticleId;
import io.selfcare.platform.ids.FindingId;
import io.selfcare.platform.ids.Ids;
import io.selfcare.platform.ids.JobId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** The findings of a space. */
final class FindingDao {
  private static final ObjectMapper JSON = Jackson.newObjectMapper();

  private static final String SELECT =
      """
      select f.*, a.external_id, o.external_id as other_external_id,
        coalesce(at.title, (select t.title from translations t where t.space_id = f.space_id
          and t.article_id = f.article_id order by t.locale limit 1), '') as title,
        coalesce(ot.title, '') as other_title
      from quality_findings f
      join articles a on a.space_id = f.space_id and a.id = f.article_id
      left join articles o on o.space_id = f.space_id and o.id = f.other_article_id
      left join translations at on at.space_id = f.space_id and at.article_id = f.article_id
        and at.locale = f.locale
      left join translations ot on ot.space_id = f.space_id and ot.article_id = f.other_article_id
        and ot.locale = f.locale
      where f.space_id = :space
      """;

  /**
   * Keeps what an examination found. What is known keeps its id, and its acknowledgement as long as
   * the fingerprint is the same. An article that is gone meanwhile is passed over.
   */
  void keepAll(TenantTx tx, JobId examination, List<Finding> findings, Ids ids) {
    try (PreparedBatch batch =
        tx.handle()
            .prepareBatch(
                """
                insert into quality_findings (space_id, id, kind, article_id, other_article_id,
                  locale, subject, fingerprint, evidence, status, examination, found_at)
                select :space, :id, :kind, :article, :other, :locale, :subject, :fingerprint,
                  cast(:evidence as jsonb), 'open', :examination, :now
                where exists (select from articles where space_id = :space and id = :article)
                  and (cast(:other as uuid) is null or exists (
                    select from articles where space_id = :space and id = :other))
                on conflict (space_id, kind, article_id, locale, subject) do update set
                  other_article_id = excluded.other_article_id, evidence = excluded.evidence,
                  examination = excluded.examination, fingerprint = excluded.fingerprint,
                  status = case when quality_findings.fingerprint = excluded.fingerprint
                    then quality_findings.status else 'open' end
                """)) {
      for (Finding finding : findings) {
        Evidence evidence = finding.evidence();
        batch
            .bind("space", tx.space().value())
            .bind("id", ids.next())
            .bind("kind", evidence.kind().word())
            .bind("article", finding.article().value())
            .bind("other", finding.other() == null ? null : finding.other().value())
            .bind("locale", finding.locale())
            .bind("subject", evidence.subject())
            .bind("fingerprint", evidence.fingerprint())
            .bind("evidence", json(evidence))
            .bind("examination", examination.value())
            .bind("now", tx.now())
            .add();
      }
      batch.execute();
    }
  }

  /**
   * Closes what the examination did not find, and notes that it has ended. Forgets counts of
   * readers that are older than anybody looks.
   */
  void end(TenantTx tx, JobId examination, int texts) {
    tx.handle()
        .createUpdate(
            "delete from quality_findings where space_id = :space and examination <> :examination")
        .bind("space", tx.space().value())
        .bind("examination", examination.value())
        .execute();
    tx.handle()
        .createUpdate(
            "delete from reading_counts where space_id = :space and day < cast(:now as date) - 400")
        .bind("space", tx.space().value())
        .bind("now", tx.now())
        .execute();
    tx.handle()
        .createUpdate(
            """
            insert into quality_examinations (space_id, job_id, texts, ended_at)
            values (:space, :examination, :texts, :now)
            on conflict (space_id) do update set job_id = excluded.job_id, texts = excluded.texts,
              ended_at = excluded.ended_at
            """)
        .bind("space", tx.space().value())
        .bind("examination", examination.value())
        .bind("texts", texts)
        .bind("now", tx.now())
        .execute();
  }

  /** The last examination that has ended. */
  Optional<QualitySummary.Examined> last(TenantTx tx) {
    return tx.handle()
        .createQuery("select * from quality_examinations where space_id = :space")
        .bind("space", tx.space().value())
        .map(
            (row, context) ->
                new QualitySummary.Examined(Rows.instant(row, "ended_at"), row.getInt("texts")))
        .findOne();
  }

  List<QualitySummary.Count> counts(TenantTx tx) {
    return tx.handle()
        .createQuery(
            """
            select kind, count(*) filter (where status = 'open') as open,
              count(*) filter (where status = 'acknowledged') as acknowledged
            from quality_findings where space_id = :space group by kind
            """)
        .bind("space", tx.space().value())
        .map(
            (row, context) ->
                new QualitySummary.Count(
                    FindingKind.of(row.getString("kind")),
                    row.getInt("open"),
                    row.getInt("acknowledged")))
        .list();
  }

  /** The newest first. */
  List<KeptFinding> list(TenantTx tx, FindingFilter filter, PageRequest page) {
    return tx.handle()
        .createQuery(
            SELECT
                + """
                  and (cast(:kind as text) is null or f.kind = :kind)
                  and f.status = :status
                  and (cast(:article as uuid) is null or f.article_id = :article
                    or f.other_article_id = :article)
                  and (cast(:locale as text) is null or f.locale = :locale)
                  and (cast(:after as uuid) is null or f.id < cast(:after as uuid))
                order by f.id desc limit :limit
                """)
        .bind("space", tx.space().value())
        .bind("kind", filter.kind() == null ? null : filter.kind().word())
        .bind("status", filter.acknowledged() ? "acknowledged" : "open")
        .bind("article", filter.article() == null ? null : filter.article().value())
        .bind("locale", filter.locale())
        .bind("after", page.after())
        .bind("limit", page.fetch())
        .map((row, context) -> kept(row))
        .list();
  }

  Optional<KeptFinding> find(TenantTx tx, FindingId id) {
    return tx.handle()
        .createQuery(SELECT + " and f.id = :id")
        .bind("space", tx.space().value())
        .bind("id", id.value())
        .map((row, context) -> kept(row))
        .findOne();
  }

  /** False when there is no such finding. */
  boolean acknowledge(ChangeTx tx, FindingId id, @Nullable String comment) {
    return tx.handle()
            .createUpdate(
                """
                update quality_findings set status = 'acknowledged', comment = :comment,
                  acknowledged_by = :by, acknowledged_at = :now
                where space_id = :space and id = :id
                """)
            .bind("space", tx.space().value())
            .bind("id", id.value())
            .bind("comment", comment)
            .bind("by", tx.actor().id())
            .bind("now", tx.now())
            .execute()
        == 1;
  }

  /** False when there is no such finding. */
  boolean reopen(ChangeTx tx, FindingId id) {
    return tx.handle()
            .createUpdate(
                "update quality_findings set status = 'open' where space_id = :space and id = :id")
            .bind("space", tx.space().value())
            .bind("id", id.value())
            .execute()
        == 1;
  }

  private static KeptFinding kept(ResultSet row) throws SQLException {
    UUID other = Rows.uuid(row, "other_article_id");
    return new KeptFinding(
        new FindingId(row.getObject("id", UUID.class)),
        new Finding(
            new ArticleId(row.getObject("article_id", UUID.class)),
            other == null ? null : new ArticleId(other),
            row.getString("locale"),
            evidence(FindingKind.of(row.getString("kind")), row.getString("evidence"))),
        new KeptFinding.Named(row.getString("external_id"), row.getString("title")),
        other == null
            ? null
            : new KeptFinding.Named(
                row.getString("other_external_id"), row.getString("other_title")),
        Rows.instant(row, "found_at"),
        row.getString("status").equals("open")
            ? null
            : new KeptFinding.Acknowledged(
                Rows.instant(row, "acknowledged_at"),
                row.getString("acknowledged_by"),
                row.getString("comment")));
  }

  private static String json(Evidence evidence) {
    try {
      return JSON.writeValueAsString(evidence);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Evidence evidence(FindingKind kind, String column) {
    try {
      return JSON.readValue(column, kind.evidence());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
