package io.selfcare.knowledge;

import io.selfcare.knowledge.Translation.Key;
import io.selfcare.platform.audit.Actor;
import io.selfcare.platform.db.ChangeTx;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.http.ErrorCode;
import io.selfcare.platform.http.ProblemException;
import io.selfcare.platform.ids.ArticleId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads and stores many articles with a handful of statements. Decides nothing. */
public final class BulkArticles {
  private final ArticleDao articles = new ArticleDao();
  private final TranslationDao translations = new TranslationDao();
  private final ArticleVersionDao versions = new ArticleVersionDao();
  private final Slugs slugs = new Slugs();
  private final Trail trail = new Trail();
  private final SourceTexts sources;
  private final EditorialRules rules;

  public BulkArticles(EnabledLocales locales, EditorialRules rules) {
    this.sources = new SourceTexts(locales);
    this.rules = rules;
  }

  /** The rules under which texts go live. */
  public Editorial editorial(TenantTx tx) {
    return rules.of(tx);
  }

  /**
   * The articles that these names mean, with where their translations stand; nobody else changes
   * them until the transaction ends.
   *
   * @param ids articles that have no external id and are named by their own
   */
  public List<Article> lock(
      TenantTx tx, Collection<String> externalIds, Collection<ArticleId> ids) {
    List<Article> found = articles.lock(tx, externalIds, ids);
    Map<ArticleId, List<TranslationSummary>> summaries =
        translations.summaries(tx, found.stream().map(Article::id).toList());
    return found.stream().map(a -> a.with(summaries.getOrDefault(a.id(), List.of()))).toList();
  }

  public Map<Key, Translation> translations(
      TenantTx tx, Collection<ArticleId> ids, Collection<String> locales) {
    return translations.find(tx, ids, locales).stream()
        .collect(Collectors.toMap(Translation::key, Function.identity()));
  }

  /** The number of the last version a translation that is gone has left. */
  public int lastVersion(TenantTx tx, Key key) {
    return versions.last(tx, key);
  }

  /** Archives every translation of some articles; what is archived already stays so. */
  public void archive(ChangeTx tx, Collection<ArticleId> ids) {
    List<Article> found = articles.lockAll(tx, ids);
    Map<ArticleId, List<TranslationSummary>> summaries =
        translations.summaries(tx, found.stream().map(Article::id).toList());
    List<String> locales =
        summaries.values().stream()
            .flatMap(List::stream)
            .map(TranslationSummary::locale)
            .distinct()
            .toList();
    List<Translation> used =
        translations.find(tx, ids, locales).stream()
            .filter(t -> t.publication().state() != TranslationState.ARCHIVED)
            .toList();
    List<Translation> archived =
        used.stream().map(t -> t.stepped(t.publication().archived(), tx.now())).toList();
    store(
        tx, new BulkChange(List.of(), List.of(), List.of(), archived, used, List.of()), tx.actor());
  }

  /** Stores everything of a chunk; the articles must be locked. */
  public void store(ChangeTx tx, BulkChange change, Actor publisher) {
    articles.insertAll(tx, change.newArticles());
    boolean all = articles.updateAll(tx, change.changedArticles());
    articles.touchAll(
        tx, change.changedTranslations().stream().map(t -> t.key().articleId()).toList());
    translations.insertAll(tx, change.newTranslations());
    all &= translations.updateAll(tx, change.changedTranslations());
    versions.insertAll(tx, change.published(), publisher, null);
    slugs.claimAll(tx, change.wentLive());
    note(tx, change, publisher);
    if (!all) {
      throw new ProblemException(ErrorCode.CONFLICT, "Somebody changed the same articles.");
    }
  }

  private void note(ChangeTx tx, BulkChange change, Actor importer) {
    Map<Key, Translation> before =
        change.replaced().stream().collect(Collectors.toMap(Translation::key, Function.identity()));
    List<Translation> edited =
        Stream.concat(change.newTranslations().stream(), change.changedTranslations().stream())
            .toList();
    trail.noteAll(
        tx, edited.stream().map(now -> event(tx, importer, before.get(now.key()), now)).toList());
    sources.edited(tx, edited.stream().map(Translation::key).toList());
    sources.published(tx, change.published().stream().map(Translation::key).toList());
  }

  private static TranslationEvent event(
      ChangeTx tx, Actor importer, @Nullable Translation before, Translation now) {
    Publication from = before == null ? null : before.publication();
    Integer version = now.publication().liveVersion();
    return Trail.event(tx, importer, TranslationStep.IMPORTED, from, now, version, null);
  }
}
