package io.selfcare.knowledge.reading;

import io.selfcare.knowledge.PublishedArticle;
import io.selfcare.knowledge.PublishedArticle.Reference;
import io.selfcare.knowledge.PublishedArticles;
import io.selfcare.knowledge.attachments.AttachmentStore;
import io.selfcare.knowledge.body.PlainText;
import io.selfcare.knowledge.pins.CategoryPins;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.http.Page;
import io.selfcare.platform.http.PageRequest;
import io.selfcare.platform.http.ProblemException;
import io.selfcare.platform.ids.ArticleId;
import io.selfcare.platform.ids.SpaceId;
import io.selfcare.platform.ids.UnknownIdException;
import io.selfcare.search.Audience;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows readers what is live and theirs to see. Reads the record, never the search index. */
final class HelpCenterService {
  private static final int EXCERPT = 200;

  private final TenantDb db;
  private final ReadingLocales locales;
  private final PublishedArticles texts;
  private final AttachmentStore files;
  private final CategoryPins pins = new CategoryPins();
  private final LiveArticleDao articles = new LiveArticleDao();
  private final ReaderTreeDao trees = new ReaderTreeDao();
  private final AddressDao addresses = new AddressDao();

  HelpCenterService(
      TenantDb db, ReadingLocales locales, PublishedArticles texts, AttachmentStore files) {
    this.db = db;
    this.locales = locales;
    this.texts = texts;
    this.files = files;
  }

  /** The tree; customers are not shown branches in which there is nothing for them. */
  List<ReadableCategory> categories(SpaceId space, Reader reader, @Nullable String locale) {
    return db.read(
        space,
        tx -> {
          LocaleChoice choice = LocaleChoice.of(locale, locales.of(tx));
          return tree(tx, choice)
              .shown(
                  articles.counts(tx, reader.audience(), choice.chain()),
                  reader.audience().internal());
        });
  }

  /** One page of what the reader may see. */
  Page<ListedArticle> articles(
      SpaceId space,
      Reader reader,
      @Nullable String locale,
      ReaderFilter filter,
      PageRequest page) {
    return db.read(
        space,
        tx -> {
          LocaleChoice choice = LocaleChoice.of(locale, locales.of(tx));
          Page<LiveArticle> found =
              page.page(
                  articles.page(
                      tx,
                      reader.audience(),
                      choice.chain(),
                      filter,
                      pins.of(tx, filter.category()),
                      page),
                  LiveArticle::position);
          Map<Reference, PublishedArticle> read =
              texts.find(tx, found.data().stream().map(LiveArticle::reference).toList());
          return found.map(live -> listed(live, read, reader.audience(), choice));
        });
  }

  private static ListedArticle listed(
      LiveArticle live,
      Map<Reference, PublishedArticle> read,
      Audience audience,
      LocaleChoice choice) {
    PublishedArticle text = Objects.requireNonNull(read.get(live.reference()));
    return new ListedArticle(
        live,
        text.title(),
        excerpt(PlainText.of(ReaderHtml.of(text, audience))),
        choice.fallbackFrom(live.reference().locale()));
  }

  private static String excerpt(String text) {
    String line = text.replaceAll("\\s+", " ");
    if (line.length() <= EXCERPT) {
      return line;
    }
    int end = line.lastIndexOf(' ', EXCERPT);
    return line.substring(0, end > 0 ? end : line.offsetByCodePoints(0, EXCERPT / 2)) + "…";
  }

  /**
   * One article, by its id or by a slug it has or had.
   *
   * @throws ProblemException {@code not_found}, also when it is not for this reader
   */
  ReadArticle article(SpaceId space, Reader reader, String slugOrId, @Nullable String locale) {
    return db.read(
            space,
            tx -> {
              LocaleSettings settings = locales.of(tx);
              ArticleId id = id(slugOrId);
              return id == null
                  ? bySlug(tx, reader.audience(), slugOrId, locale, settings)
                  : read(tx, reader.audience(), id, LocaleChoice.of(locale, settings), null);
            })
        .orElseThrow(() -> ProblemException.notFound("article"));
  }

  private Optional<ReadArticle> bySlug(
      TenantTx tx,
      Audience audience,
      String slug,
      @Nullable String locale,
      LocaleSettings settings) {
    List<String> order = LocaleChoice.of(locale, settings).everywhere(settings);
    for (AddressDao.Address address : addresses.find(tx, slug, order)) {
      LocaleChoice choice = LocaleChoice.of(locale == null ? address.locale() : locale, settings);
      Optional<ReadArticle> found = read(tx, audience, address.articleId(), choice, slug);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<ReadArticle> read(
      TenantTx tx, Audience audience, ArticleId id, LocaleChoice choice, @Nullable String slug) {
    return articles
        .find(tx, audience, choice.chain(), id)
        .flatMap(
            live ->
                Optional.ofNullable(texts.find(tx, List.of(live.reference())).get(live.reference()))
                    .map(text -> article(tx, audience, live, text, choice, slug)));
  }

  private ReadArticle article(
      TenantTx tx,
      Audience audience,
      LiveArticle live,
      PublishedArticle text,
      LocaleChoice choice,
      @Nullable String slug) {
    String html = ReaderHtml.of(text, audience);
    return new ReadArticle(
        live,
        text,
        html,
        choice.fallbackFrom(live.reference().locale()),
        slug == null || slug.equals(live.slug()) ? null : slug,
        files.named(tx, html),
        tree(tx, choice).path(live.facts().categoryId()));
  }

  private ReaderTree tree(TenantTx tx, LocaleChoice choice) {
    return new ReaderTree(trees.all(tx), choice.chain().locales());
  }

  /** Null for a slug, which never looks like an id. */
  private static @Nullable ArticleId id(String slugOrId) {
    try {
      return ArticleId.parse(slugOrId);
    } catch (UnknownIdException e) {
      return null;
    }
  }
}
