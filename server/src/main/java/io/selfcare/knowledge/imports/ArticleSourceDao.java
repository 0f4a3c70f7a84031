package io.selfcare.knowledge.imports;

import io.selfcare.platform.db.ChangeTx;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.ids.ArticleId;
import io.selfcare.platform.ids.JobId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which source each imported article came from. */
final class ArticleSourceDao {
  /** An article of a source, by the name that its rows use. */
  record Sourced(ArticleId id, Optional<String> externalId) {
    String name() {
      return externalId.orElse(id.text());
    }
  }

  void mark(ChangeTx tx, String source, JobId job, Collection<ArticleId> articles) {
    if (articles.isEmpty()) {
      return;
    }
    tx.handle()
        .createUpdate(
            """
            insert into article_sources (space_id, article_id, source, job_id)
            select :space, article, :source, :job from unnest(cast(:articles as uuid[])) article
            on conflict (space_id, article_id) do update set source = :source, job_id = :job
            """)
        .bind("space", tx.space().value())
        .bind("source", source)
        .bind("job", job.value())
        .bindArray("articles", UUID.class, articles.stream().map(ArticleId::value).toList())
        .execute();
  }

  /** What a source has brought and is still in use, in the order of ids. */
  List<Sourced> inUse(TenantTx tx, String source) {
    return tx.handle()
        .createQuery(
            """
            select a.id, a.external_id from article_sources s
            join articles a on a.space_id = s.space_id and a.id = s.article_id
            where s.space_id = :space and s.source = :source
              and exists (select from translations t where t.space_id = a.space_id
                and t.article_id = a.id and t.state <> 'archived')
            order by a.id
            """)
        .bind("space", tx.space().value())
        .bind("source", source)
        .map(
            (row, context) ->
                new Sourced(
                    new ArticleId(row.getObject("id", UUID.class)),
                    Optional.ofNullable(row.getString("external_id"))))
        .list();
  }
}
