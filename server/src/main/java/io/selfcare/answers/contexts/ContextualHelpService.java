package io.selfcare.answers.contexts;

import io.selfcare.answers.AnswerSettings;
import io.selfcare.answers.AnswersWiring;
import io.selfcare.answers.contexts.ContextualRanking.Found;
import io.selfcare.answers.contexts.ContextualRanking.Ruled;
import io.selfcare.answers.priors.ArticlePriors;
import io.selfcare.answers.rules.AnswerRules;
import io.selfcare.knowledge.CategoryTrees;
import io.selfcare.knowledge.PublishedArticle;
import io.selfcare.knowledge.PublishedArticle.Reference;
import io.selfcare.knowledge.body.PlainText;
import io.selfcare.knowledge.body.VisibleHtml;
import io.selfcare.knowledge.pins.CategoryPins;
import io.selfcare.knowledge.quality.PopularTexts;
import io.selfcare.knowledge.reading.LiveTexts;
import io.selfcare.knowledge.reading.LocaleChoice;
import io.selfcare.knowledge.reading.QuestionText;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.ids.CategoryId;
import io.selfcare.platform.ids.SpaceId;
import io.selfcare.search.Audience;
import io.selfcare.search.Evidence;
import io.selfcare.search.SearchIndex;
import io.selfcare.search.SearchRequest;
import io.selfcare.search.SearchResult;
import io.selfcare.search.StopWords;
import io.selfcare.search.SynonymSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells what helps where a customer stands. Like an answer it reads, searches with no transaction
 * open, and reads again what is live now; it keeps nothing.
 */
final class ContextualHelpService {
  private static final int CANDIDATES = 10;

  private final TenantDb db;
  private final AnswerSettings settings;
  private final AnswerRules rules;
  private final AnswersWiring.Sources sources;
  private final SearchIndex index;
  private final CategoryTrees trees;
  private final LiveTexts live = new LiveTexts();
  private final CategoryPins categoryPins = new CategoryPins();
  private final PopularTexts popular = new PopularTexts();

  ContextualHelpService(
      TenantDb db,
      AnswerSettings settings,
      AnswerRules rules,
      AnswersWiring.Sources sources,
      SearchIndex index,
      CategoryTrees trees) {
    this.db = db;
    this.settings = settings;
    this.rules = rules;
    this.sources = sources;
    this.index = index;
    this.trees = trees;
  }

  /** What helps, in the locale that was asked for. */
  record Helped(String locale, List<ContextualArticle> articles) {
    Helped {
      articles = List.copyOf(articles);
    }
  }

  private record Present(
      LocaleChoice locale,
      SynonymSet synonyms,
      StopWords stopWords,
      List<Ruled> ruled,
      List<Reference> pinned,
      ArticlePriors priors) {}

  Helped help(SpaceId space, HelpRequest request) {
    Present now = db.read(space, tx -> present(tx, request));
    SearchResult said = search(space, request, now);
    Found found = new Found(now.ruled(), now.pinned(), said.hits(), said.knownShare());
    Map<Reference, PublishedArticle> texts =
        db.read(space, tx -> sources.articles().find(tx, found.references()));
    texts.values().removeIf(article -> !request.audience().maySee(article.facts().access()));
    Map<Reference, String> excerpts = ContextualRanking.excerpts(found);
    List<ContextualArticle> articles = new ArrayList<>();
    ContextualRanking.of(found, texts, now.priors())
        .forEach(
            (article, reasons) -> {
              String html = VisibleHtml.of(article.html(), request.audience());
              articles.add(
                  new ContextualArticle(
                      article,
                      html,
                      excerpts.getOrDefault(article.reference(), beginning(html)),
                      reasons,
                      now.locale().fallbackFrom(article.reference().locale())));
            });
    return new Helped(now.locale().wanted(), articles.stream().limit(request.limit()).toList());
  }

  private Present present(TenantTx tx, HelpRequest request) {
    LocaleChoice locale = LocaleChoice.of(request.locale(), settings.of(tx).locales());
    HeldRules held = rules.of(tx).contexts().at(tx, trees, request.place());
    Set<CategoryId> within =
        request.category() == null ? Set.of() : trees.of(tx).below(request.category());
    return new Present(
        locale,
        sources.synonyms().of(tx),
        sources.stopWords().of(tx),
        ruled(tx, held, locale, request.audience()),
        pinned(tx, locale, request, within),
        new ArticlePriors(popular.of(tx)));
  }

  private List<Ruled> ruled(TenantTx tx, HeldRules held, LocaleChoice locale, Audience audience) {
    List<Ruled> ruled = new ArrayList<>();
    for (HeldRules.Held each : held.rules()) {
      ContextFacts.Help help = each.rule().facts().help();
      Set<Reference> texts =
          new LinkedHashSet<>(live.find(tx, help.articles(), locale.chain(), audience));
      texts.addAll(
          live.among(tx, each.categories(), help.tags(), locale.chain(), audience, CANDIDATES));
      texts.forEach(text -> ruled.add(new Ruled(text, each)));
      if (ruled.size() >= CANDIDATES) {
        return List.copyOf(ruled.subList(0, CANDIDATES));
      }
    }
    return List.copyOf(ruled);
  }

  private List<Reference> pinned(
      TenantTx tx, LocaleChoice locale, HelpRequest request, Set<CategoryId> within) {
    Audience audience = request.audience();
    Set<Reference> pinned =
        new LinkedHashSet<>(
            live.find(tx, categoryPins.of(tx, request.category()), locale.chain(), audience));
    if (request.pageTitle() != null && within.isEmpty()) {
      sources
          .pinned()
          .asked(tx, QuestionText.of(request.pageTitle()), locale.chain(), audience)
          .forEach(article -> pinned.add(article.reference()));
    }
    return List.copyOf(pinned);
  }

  private SearchResult search(SpaceId space, HelpRequest request, Present now) {
    String words = PageWords.of(request.pageTitle(), request.place());
    return words.isEmpty()
        ? SearchResult.nothing("")
        : index.search(
            space,
            new SearchRequest(
                words,
                now.locale().chain(),
                request.audience(),
                request.category(),
                now.synonyms(),
                now.stopWords(),
                CANDIDATES));
  }

  private static String beginning(String html) {
    String words = PlainText.of(html).replaceAll("\\s+", " ").strip();
    int end = Math.min(words.length(), Evidence.EXCERPT_LENGTH);
    boolean split = end < words.length() && Character.isLowSurrogate(words.charAt(end));
    return words.substring(0, split ? end - 1 : end);
  }
}
