package io.selfcare.knowledge.imports;

import io.selfcare.knowledge.Article;
import io.selfcare.knowledge.ArticleFacts;
import io.selfcare.knowledge.BulkArticles;
import io.selfcare.knowledge.BulkChange;
import io.selfcare.knowledge.lines.LineField;
import io.selfcare.knowledge.lines.LineFields;
import io.selfcare.platform.audit.Actor;
import io.selfcare.platform.audit.AuditEntry;
import io.selfcare.platform.db.ChangeTx;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.ids.ArticleId;
import io.selfcare.platform.jobs.JobRun;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Relates articles once all rows are stored, since a row may name articles that come later. Doing
 * it again changes nothing.
 */
public final class RelatedArticles {
  private final TenantDb db;
  private final BulkArticles bulk;

  public RelatedArticles(TenantDb db, BulkArticles bulk) {
    this.db = db;
    this.bulk = bulk;
  }

  /** A row that relates its article to others. */
  record Relation(long row, String article, List<String> others) {
    /** Whether a line says anything of this kind. */
    static boolean isIn(LineFields fields) {
      return fields.text(LineField.EXTERNAL_ID) != null && fields.has(LineField.RELATED);
    }

    static Relation of(long row, LineFields fields) {
      return new Relation(
          row,
          String.valueOf(fields.text(LineField.EXTERNAL_ID)),
          fields.list(LineField.RELATED).stream()
              .distinct()
              .limit(ArticleFacts.MOST_RELATED)
              .toList());
    }
  }

  void store(JobRun run, List<Relation> relations) {
    db.change(run.space(), run.actor(), (ChangeTx tx) -> relate(tx, run, relations));
  }

  private int relate(ChangeTx tx, JobRun run, List<Relation> relations) {
    Map<String, Article> named = named(tx, relations);
    Map<ArticleId, Article> changed = new LinkedHashMap<>();
    Map<Long, List<String>> remarks = new LinkedHashMap<>();
    for (Relation relation : relations) {
      Article article = named.get(relation.article());
      if (article == null) {
        continue;
      }
      List<ArticleId> related = new ArrayList<>();
      List<String> unknown = new ArrayList<>();
      for (String other : relation.others()) {
        Article found = named.get(other);
        if (found == null) {
          unknown.add("There is no article '%s' to relate to.".formatted(other));
        } else if (!found.id().equals(article.id())) {
          related.add(found.id());
        }
      }
      if (!unknown.isEmpty()) {
        remarks.put(relation.row(), unknown);
      }
      if (!related.equals(article.facts().related())) {
        changed.put(article.id(), article.with(with(article.facts(), related)));
      }
    }
    run.remark(tx, remarks);
    bulk.store(
        tx,
        new BulkChange(
            List.of(), List.copyOf(changed.values()), List.of(), List.of(), List.of(), List.of()),
        Actor.system(run.id().text()));
    tx.audit(AuditEntry.of("articles.related", "job", run.id()).with("articles", changed.size()));
    return changed.size();
  }

  private Map<String, Article> named(ChangeTx tx, List<Relation> relations) {
    List<String> names =
        relations.stream()
            .flatMap(r -> Stream.concat(Stream.of(r.article()), r.others().stream()))
            .distinct()
            .toList();
    List<ArticleId> own = names.stream().flatMap(n -> ImportChunk.id(n).stream()).toList();
    Map<String, Article> named = new LinkedHashMap<>();
    for (Article article : bulk.lock(tx, names, own)) {
      String externalId = article.facts().externalId();
      named.put(externalId == null ? article.id().text() : externalId, article);
    }
    return named;
  }

  private static ArticleFacts with(ArticleFacts facts, List<ArticleId> related) {
    return new ArticleFacts(
        facts.externalId(),
        facts.categoryId(),
        facts.access(),
        facts.tags(),
        related,
        facts.care());
  }
}
