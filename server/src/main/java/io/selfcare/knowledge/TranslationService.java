package io.selfcare.knowledge;

import io.selfcare.knowledge.Translation.Key;
import io.selfcare.platform.audit.Actor;
import io.selfcare.platform.audit.AuditEntry;
import io.selfcare.platform.db.ChangeTx;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.events.Outbox;
import io.selfcare.platform.http.CurrentText;
import io.selfcare.platform.http.EntityTags;
import io.selfcare.platform.http.ErrorCode;
import io.selfcare.platform.http.ProblemException;
import io.selfcare.platform.ids.ArticleId;
import io.selfcare.platform.ids.SpaceId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The drafts of articles: written, read and thrown away. Never touches what is live. */
public final class TranslationService {
  private final TenantDb db;
  private final Outbox outbox;
  private final EnabledLocales locales;
  private final TextRenderer renderer;
  private final ArticleDao articles = new ArticleDao();
  private final TranslationDao translations = new TranslationDao();
  private final ArticleVersionDao versions = new ArticleVersionDao();
  private final ChangeFeed feed = new ChangeFeed();
  private final Trail trail = new Trail();
  private final SourceTexts sources;

  public TranslationService(
      TenantDb db, Outbox outbox, EnabledLocales locales, TextRenderer renderer) {
    this.db = db;
    this.outbox = outbox;
    this.locales = locales;
    this.renderer = renderer;
    this.sources = new SourceTexts(locales);
  }

  public Translation get(SpaceId space, ArticleId id, String locale) {
    return db.read(space, tx -> require(tx, TranslationKeys.of(id, locale)));
  }

  /** The locales in which the space has translations, so that they stay enabled. */
  public List<String> localesInUse(TenantTx tx) {
    return translations.locales(tx);
  }

  /** The drafts that a new article comes with, each locale once. */
  void createAll(ChangeTx tx, ArticleId id, List<NewTranslation> sent) {
    Locales enabled = locales.of(tx);
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < sent.size(); i++) {
      String pointer = "/translations/" + i;
      String locale = enabled.require(sent.get(i).locale(), pointer + "/locale");
      if (!seen.add(locale)) {
        throw ProblemException.invalid(
            pointer + "/locale", "duplicate", "The locale '%s' is there twice.".formatted(locale));
      }
      create(tx, new Key(id, locale), sent.get(i).text(), pointer);
    }
    sources.edited(tx, seen.stream().map(locale -> new Key(id, locale)).toList());
  }

  /**
   * Creates a translation or replaces its draft.
   *
   * @throws ProblemException {@code precondition_required} or {@code precondition_failed}, {@code
   *     locale_not_enabled}
   */
  public Translation put(
      SpaceId space,
      Actor actor,
      ArticleId id,
      String locale,
      ArticleText text,
      Preconditions sent) {
    return db.change(
        space,
        actor,
        tx -> {
          if (!articles.touch(tx, id)) {
            throw ProblemException.notFound("article");
          }
          Key key = new Key(id, locales.of(tx).require(locale, "path/locale"));
          Optional<Translation> current = translations.find(tx, key);
          check(sent, current, text);
          Translation next = write(tx, key, current, text);
          tx.audit(
              AuditEntry.of("article.edited", "article", id)
                  .with("locale", key.locale())
                  .with("revision", next.version()));
          return next;
        });
  }

  /** A draft for a larger change, kept from others until the transaction ends. */
  public Optional<Translation> lock(ChangeTx tx, ArticleId id, String locale) {
    articles.touch(tx, id);
    return translations.find(tx, new Key(id, locale));
  }

  /** The draft of an article in a locale. */
  public Optional<Translation> find(TenantTx tx, ArticleId id, String locale) {
    return translations.find(tx, new Key(id, locale));
  }

  /**
   * The draft that a path names.
   *
   * @throws ProblemException {@code not_found}
   */
  public Translation require(TenantTx tx, ArticleId id, String locale) {
    return require(tx, TranslationKeys.of(id, locale));
  }

  /**
   * Writes a draft as part of a larger change, which leaves the audit entry.
   *
   * @param current what is there, locked
   */
  public Translation write(ChangeTx tx, Key key, Optional<Translation> current, ArticleText text) {
    Translation next =
        current.isEmpty()
            ? create(tx, key, text, "")
            : replace(tx, current.get(), text, Edit.PLAIN);
    sources.edited(tx, List.of(key));
    return next;
  }

  /** Which version is to be the draft, and why. */
  record Restoring(int version, @Nullable String ifMatch, @Nullable String comment) {}

  /**
   * Makes the text of a version the draft, exactly.
   *
   * @throws ProblemException {@code not_found}, {@code precondition_failed}
   */
  Translation restore(SpaceId space, Actor actor, Key key, Restoring wish) {
    return db.change(
        space,
        actor,
        tx -> {
          articles.touch(tx, key.articleId());
          Translation current = require(tx, key);
          EntityTags.check(wish.ifMatch(), current.version());
          ArticleText text =
              versions
                  .find(tx, key, wish.version())
                  .orElseThrow(() -> ProblemException.notFound("version"))
                  .text();
          Edit edit = new Edit(TranslationStep.RESTORED, wish.version(), wish.comment());
          Translation next = replace(tx, current, text, edit);
          sources.edited(tx, List.of(key));
          audit(tx, edit.step(), next, wish.version());
          return next;
        });
  }

  /** The translation fits its source as it is now. */
  Translation confirm(SpaceId space, Actor actor, Key key, @Nullable String comment) {
    return db.change(
        space,
        actor,
        tx -> {
          articles.touch(tx, key.articleId());
          Translation current = require(tx, key);
          sources.edited(tx, List.of(key));
          trail.note(tx, TranslationStep.CONFIRMED, current.publication(), current, null, comment);
          audit(tx, TranslationStep.CONFIRMED, current, null);
          return require(tx, key);
        });
  }

  private static void audit(
      ChangeTx tx, TranslationStep step, Translation now, @Nullable Integer version) {
    AuditEntry entry =
        AuditEntry.of(step.action(), "article", now.key().articleId())
            .with("locale", now.key().locale());
    tx.audit(version == null ? entry : entry.with("version", version));
  }

  /**
   * Removes one locale of an article.
   *
   * @param right asked when it is live
   */
  public void delete(
      SpaceId space,
      Actor actor,
      ArticleId id,
      String locale,
      @Nullable String ifMatch,
      PublishRight right) {
    db.change(
        space,
        actor,
        tx -> {
          articles.touch(tx, id);
          Translation current = require(tx, TranslationKeys.of(id, locale));
          EntityTags.check(ifMatch, current.version());
          if (current.publication().live()) {
            right.require();
          }
          feed.deleting(tx, id, current.key().locale());
          translations.delete(tx, current.key());
          tx.audit(
              AuditEntry.of("article.translation_deleted", "article", id)
                  .with("locale", current.key().locale()));
          outbox.publish(tx, KnowledgeTopics.ARTICLE_CHANGED, id.value());
          return id;
        });
  }

  private Translation create(ChangeTx tx, Key key, ArticleText text, String pointer) {
    Publication publication =
        Publication.draftAfter(versions.last(tx, key)).editedBy(tx.actor().id());
    String html = ArticleRules.html(renderer, tx, key.locale(), text, pointer);
    Translation created = new Translation(key, text, html, publication, 1, tx.now(), tx.now());
    translations.insertAll(tx, List.of(created));
    trail.note(tx, TranslationStep.CREATED, null, created, null, null);
    return created;
  }

  /** A draft that is replaced: why, and by which version. */
  private record Edit(TranslationStep step, @Nullable Integer version, @Nullable String comment) {
    static final Edit PLAIN = new Edit(TranslationStep.EDITED, null, null);
  }

  private Translation replace(ChangeTx tx, Translation current, ArticleText text, Edit edit) {
    Translation edited =
        current.edited(
            text, ArticleRules.html(renderer, tx, current.key().locale(), text, ""), tx.now());
    boolean another = edited.publication().draftRevision() > current.publication().draftRevision();
    Translation next =
        another ? edited.withPublication(edited.publication().editedBy(tx.actor().id())) : edited;
    if (!translations.updateAll(tx, List.of(next))) {
      throw new ProblemException(ErrorCode.PRECONDITION_FAILED, "Somebody was faster.");
    }
    trail.note(tx, edit.step(), current.publication(), next, edit.version(), edit.comment());
    return next;
  }

  /** Who was too late is told what is there now, so that no edit is lost. */
  private static void check(Preconditions sent, Optional<Translation> current, ArticleText text) {
    try {
      sent.check(current.map(Translation::version));
    } catch (ProblemException e) {
      if (e.code() == ErrorCode.PRECONDITION_FAILED && current.isPresent()) {
        Translation there = current.get();
        throw e.with(
            CurrentText.of(
                there.version(),
                there.updatedAt(),
                there.publication().review().editedBy(),
                TextComparison.of(there.text(), text)));
      }
      throw e;
    }
  }

  private Translation require(TenantTx tx, Key key) {
    return translations.find(tx, key).orElseThrow(() -> ProblemException.notFound("translation"));
  }
}
