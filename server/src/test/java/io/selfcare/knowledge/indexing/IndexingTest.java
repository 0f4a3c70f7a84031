package io.selfcare.knowledge.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import io.selfcare.knowledge.ArticleText;
import io.selfcare.knowledge.Category;
import io.selfcare.knowledge.CategoryChange;
import io.selfcare.knowledge.CategoryFacts;
import io.selfcare.knowledge.CategoryService;
import io.selfcare.knowledge.Preconditions;
import io.selfcare.knowledge.PublishedArticle;
import io.selfcare.knowledge.PublishedArticle.Reference;
import io.selfcare.knowledge.PublishedArticles;
import io.selfcare.knowledge.Sent;
import io.selfcare.knowledge.body.BodyFormat;
import io.selfcare.knowledge.synonyms.SynonymFacts;
import io.selfcare.knowledge.synonyms.SynonymService;
import io.selfcare.knowledge.synonyms.SynonymSets;
import io.selfcare.platform.ids.ArticleId;
import io.selfcare.platform.ids.CategoryId;
import io.selfcare.platform.ids.SpaceId;
import io.selfcare.search.ArticleDocuments;
import io.selfcare.search.SynonymSet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class IndexingTest {
  private KnowledgeBase base;
  private IndexAudit audit;
  private Reindex reindex;

  @BeforeAll
  void start(@TempDir Path folder) {
    base = new KnowledgeBase(folder);
    audit = new IndexAudit(base.db, base.index);
    reindex = base.reindex;
  }

  @AfterAll
  void stop() throws Exception {
    base.close();
  }

  private void assertEqual(SpaceId space) {
    base.settle(space);
    assertThat(audit.compare(space)).matches(IndexAudit.Difference::none);
  }

  @Test
  void whatIsLiveIsFoundAndNothingElse() {
    SpaceId space = base.space();
    ArticleId lift = base.published(space, "Ascenseur en panne", null);
    assertThat(base.find(space, "ascenseur", null)).containsExactly(lift);
    ArticleText edited = ArticleText.page("Digicode", List.of(), "Autre.", BodyFormat.TEXT);
    base.translations.put(
        space, KnowledgeBase.EDITOR, lift, "fr", edited, new Preconditions("*", null));
    assertThat(base.find(space, "ascenseur", null)).containsExactly(lift);
    assertThat(base.find(space, "digicode", null)).isEmpty();
    base.publishing.publish(base.step(space, lift), null);
    assertThat(base.find(space, "digicode", null)).containsExactly(lift);
    assertEqual(space);
    base.publishing.unpublish(base.step(space, lift));
    assertThat(base.find(space, "digicode", null)).isEmpty();
    base.publishing.publish(base.step(space, lift), null);
    base.articles.delete(space, KnowledgeBase.EDITOR, lift, null, () -> {});
    assertThat(base.find(space, "digicode", null)).isEmpty();
    assertEqual(space);
  }

  @Test
  void articlesFollowTheirCategory() {
    SpaceId space = base.space();
    CategoryService categories = new CategoryService(base.db, base.outbox, base.ids, base.locales);
    CategoryId housing = category(categories, space, null, "Logement");
    CategoryId shop = category(categories, space, null, "Boutique");
    CategoryId keys = category(categories, space, housing, "Clés");
    ArticleId article = base.published(space, "Badge perdu", keys);
    assertThat(base.find(space, "badge", housing)).containsExactly(article);
    categories.update(
        space,
        KnowledgeBase.EDITOR,
        keys,
        "*",
        new CategoryChange(Sent.absent(), Sent.of(shop), Map.of(), Map.of(), Sent.absent()));
    assertThat(base.find(space, "badge", housing)).isEmpty();
    assertThat(base.find(space, "badge", shop)).containsExactly(article);
  }

  private static CategoryId category(
      CategoryService categories, SpaceId space, @Nullable CategoryId parent, String name) {
    Category created =
        categories.create(
            space, KnowledgeBase.EDITOR, new CategoryFacts(null, parent, Map.of("fr", name), 0));
    return created.id();
  }

  @Test
  void aLostIndexIsBuiltAgainFromTheRecord() {
    SpaceId space = base.space();
    List<ArticleId> articles = new ArrayList<>();
    for (int i = 0; i < 450; i++) {
      articles.add(base.published(space, "Facture numéro " + i, null));
    }
    assertEqual(space);
    var before = base.index.contents(space);
    assertThat(before).hasSize(450);
    base.index.drop(space);
    reindex.ensureReady(space);
    assertThat(base.index.contents(space)).isEqualTo(before);
    base.index.drop(space);
    base.publishing.unpublish(base.step(space, articles.getFirst()));
    assertEqual(space);
    assertThat(base.index.contents(space)).hasSize(449);
  }

  @Test
  void theAuditSeesWhatIsWrong() {
    SpaceId space = base.space();
    ArticleId article = base.published(space, "Compteur", null);
    assertEqual(space);
    base.index.replace(space, List.of(ArticleDocuments.removed(article)));
    assertThat(audit.compare(space).missing()).hasSize(1);
    reindex.rebuild(space);
    assertEqual(space);
  }

  @Test
  void aBuildThatDiedIsCompletedByTheNextProcess() {
    SpaceId space = base.space();
    ArticleId first = base.published(space, "Compteur d’eau", null);
    ArticleId second = base.published(space, "Compteur de gaz", null);
    assertEqual(space);
    base.index.create(space);
    base.projection.refresh(space, List.of(second));
    new Reindex(base.index, base.projection, audit).ensureReady(space);
    assertEqual(space);
    assertThat(base.find(space, "compteur d’eau", null)).startsWith(first);
  }

  @Test
  void onlyLiveTextsAreHandedToAnswers() {
    SpaceId space = base.space();
    ArticleId article = base.published(space, "Compteur", null);
    Reference live = new Reference(article, "fr", 1);
    Reference never = new Reference(article, "fr", 2);
    PublishedArticles published = new PublishedArticles(base.rules);
    Map<Reference, PublishedArticle> found = find(published, space, live, never);
    assertThat(found).containsOnlyKeys(live);
    assertThat(found.get(live).html()).isEqualTo("<p>Un texte.</p>\n");
    SpaceId other = base.space();
    assertThat(find(published, other, live)).isEmpty();
    base.publishing.archive(base.step(space, article));
    assertThat(find(published, space, live)).isEmpty();
  }

  private Map<Reference, PublishedArticle> find(
      PublishedArticles published, SpaceId space, Reference... asked) {
    return base.db.read(space, tx -> published.find(tx, List.of(asked)));
  }

  @Test
  void synonymsAreReadAgainOnlyWhenTheyChanged() {
    SpaceId space = base.space();
    SynonymSets sets = new SynonymSets();
    SynonymService synonyms = new SynonymService(base.db, base.ids);
    SynonymSet none = base.db.read(space, sets::of);
    assertThat(base.db.read(space, sets::of)).isSameAs(none);
    var entry =
        synonyms.create(
            space,
            KnowledgeBase.EDITOR,
            new SynonymFacts(
                "fr", SynonymFacts.Kind.TWO_WAY, List.of("ascenseur", "lift"), List.of()));
    SynonymSet one = base.db.read(space, sets::of);
    assertThat(one.rules()).hasSize(1);
    assertThat(base.db.read(space, sets::of)).isSameAs(one);
    synonyms.delete(space, KnowledgeBase.EDITOR, entry.id(), null);
    assertThat(base.db.read(space, sets::of).rules()).isEmpty();
  }
}
