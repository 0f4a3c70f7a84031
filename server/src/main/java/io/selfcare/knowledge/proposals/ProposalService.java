package io.selfcare.knowledge.proposals;

import io.selfcare.knowledge.ArticleFacts;
import io.selfcare.knowledge.ArticleService;
import io.selfcare.knowledge.ArticleText;
import io.selfcare.knowledge.EnabledLocales;
import io.selfcare.knowledge.NewTranslation;
import io.selfcare.knowledge.Translation;
import io.selfcare.knowledge.Translation.Key;
import io.selfcare.knowledge.TranslationService;
import io.selfcare.platform.audit.Actor;
import io.selfcare.platform.audit.AuditEntry;
import io.selfcare.platform.db.ChangeTx;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.http.EntityTags;
import io.selfcare.platform.http.ErrorCode;
import io.selfcare.platform.http.Page;
import io.selfcare.platform.http.PageRequest;
import io.selfcare.platform.http.ProblemException;
import io.selfcare.platform.ids.ArticleId;
import io.selfcare.platform.ids.Ids;
import io.selfcare.platform.ids.ProposalId;
import io.selfcare.platform.ids.SpaceId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes proposals, shows them beside the drafts they are for, and makes drafts of them. */
public final class ProposalService {
  private final TenantDb db;
  private final Ids ids;
  private final EnabledLocales locales;
  private final ArticleService articles;
  private final TranslationService translations;
  private final ProposalDao proposals = new ProposalDao();

  public ProposalService(
      TenantDb db,
      Ids ids,
      EnabledLocales locales,
      ArticleService articles,
      TranslationService translations) {
    this.db = db;
    this.ids = ids;
    this.locales = locales;
    this.articles = articles;
    this.translations = translations;
  }

  /**
   * Takes a proposal.
   *
   * @throws ProblemException {@code not_found} for the article, {@code locale_not_enabled}
   */
  ShownProposal create(SpaceId space, Actor actor, NewProposal sent) {
    return db.change(
        space,
        actor,
        tx -> {
          String locale = locales.of(tx).require(sent.locale(), "/locale");
          ArticleProposal proposal =
              new ArticleProposal(
                  new ProposalId(ids.next()),
                  sent.article(),
                  locale,
                  sent.article() == null ? null : baseRevision(tx, sent.article(), locale, sent),
                  sent.text(),
                  sent.reason(),
                  sent.conversation(),
                  actor.id(),
                  tx.now(),
                  null);
          proposals.insert(tx, proposal);
          tx.audit(AuditEntry.of("proposal.created", "proposal", proposal.id()));
          return shown(tx, proposal);
        });
  }

  private @Nullable Long baseRevision(
      TenantTx tx, ArticleId article, String locale, NewProposal sent) {
    if (!articles.exists(tx, article)) {
      throw ProblemException.invalid("/articleId", "unknown", "There is no such article.");
    }
    Long now = translations.find(tx, article, locale).map(Translation::version).orElse(null);
    return sent.baseRevision() == null ? now : sent.baseRevision();
  }

  ShownProposal get(SpaceId space, ProposalId id) {
    return db.read(
        space,
        tx ->
            shown(
                tx,
                proposals.find(tx, id).orElseThrow(() -> ProblemException.notFound("proposal"))));
  }

  /** The newest first. */
  Page<ArticleProposal> list(SpaceId space, ProposalFilter filter, PageRequest page) {
    return page.page(
        db.read(space, tx -> proposals.list(tx, filter, page)),
        proposal -> proposal.id().value().toString());
  }

  /**
   * Makes a draft of it.
   *
   * @param facts of the article, when it is a new one
   * @throws ProblemException {@code invalid_state} when it is decided, {@code precondition_failed}
   *     when the draft was changed meanwhile
   */
  ShownProposal accept(
      SpaceId space,
      Actor actor,
      ProposalId id,
      @Nullable String ifMatch,
      ArticleFacts facts,
      @Nullable String word) {
    return db.change(
        space,
        actor,
        tx -> {
          ArticleProposal proposal = open(tx, id);
          ArticleId article = proposal.article();
          ArticleId made =
              article == null
                  ? articles.make(
                      tx,
                      facts,
                      List.of(new NewTranslation(proposal.locale(), proposal.text().fresh())))
                  : edit(tx, proposal, article, ifMatch);
          proposals.decide(tx, id, true, made, word);
          tx.audit(AuditEntry.of("proposal.accepted", "proposal", id).with("article", made));
          return shown(tx, proposals.find(tx, id).orElseThrow());
        });
  }

  private ArticleId edit(
      ChangeTx tx, ArticleProposal proposal, ArticleId article, @Nullable String ifMatch) {
    Optional<Translation> draft = translations.lock(tx, article, proposal.locale());
    if (ifMatch != null) {
      EntityTags.check(ifMatch, draft.map(Translation::version).orElse(0L));
    } else if (outdated(proposal, draft)) {
      throw new ProblemException(
          ErrorCode.PRECONDITION_FAILED,
          "The draft was changed after this proposal was made. Read the proposal with its"
              + " differences and send the translation's ETag as If-Match to accept it all the same.");
    }
    ArticleText text =
        draft
            .map(current -> proposal.text().over(current.text()))
            .orElseGet(() -> proposal.text().fresh());
    translations.write(tx, new Key(article, proposal.locale()), draft, text);
    return article;
  }

  /** Decides against it, and says why. */
  ShownProposal reject(SpaceId space, Actor actor, ProposalId id, String reason) {
    return db.change(
        space,
        actor,
        tx -> {
          open(tx, id);
          proposals.decide(tx, id, false, null, reason);
          tx.audit(AuditEntry.of("proposal.rejected", "proposal", id));
          return shown(tx, proposals.find(tx, id).orElseThrow());
        });
  }

  private ArticleProposal open(ChangeTx tx, ProposalId id) {
    ArticleProposal proposal =
        proposals.lock(tx, id).orElseThrow(() -> ProblemException.notFound("proposal"));
    if (!proposal.open()) {
      throw new ProblemException(
          ErrorCode.INVALID_STATE, "Somebody has decided on this proposal already.");
    }
    return proposal;
  }

  private ShownProposal shown(TenantTx tx, ArticleProposal proposal) {
    ArticleId article = proposal.article();
    if (article == null || !proposal.open()) {
      return new ShownProposal(proposal, false, List.of());
    }
    Optional<Translation> draft = translations.find(tx, article, proposal.locale());
    return new ShownProposal(
        proposal,
        outdated(proposal, draft),
        draft.map(current -> proposal.text().differences(current.text())).orElse(List.of()));
  }

  private static boolean outdated(ArticleProposal proposal, Optional<Translation> draft) {
    Long base = proposal.baseRevision();
    return draft.map(current -> base == null || current.version() != base).orElse(base != null);
  }
}
