package io.selfcare.knowledge;

import io.selfcare.api.model.ChangeAnnounce;
import io.selfcare.api.model.TranslationCreate;
import io.selfcare.api.model.TranslationPut;
import io.selfcare.api.model.TranslationVersionList;
import io.selfcare.knowledge.body.BodyFormat;
import io.selfcare.knowledge.body.SafeHtml;
import io.selfcare.platform.http.Page;
import io.selfcare.platform.http.Role;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Translations and their versions between the API and the domain. HTML is sanitised once more. */
final class TranslationMapper {
  private TranslationMapper() {}

  static ArticleText text(TranslationCreate sent, String pointer) {
    ArticleRules.requireTitle(sent.getTitle(), pointer);
    return new ArticleText(
        sent.getTitle(),
        KnowledgeMapper.list(sent.getVariants(), pointer + "/variants"),
        sent.getBody(),
        format(sent.getBodyFormat()),
        ChannelTextsMapper.texts(sent.getChannels(), pointer + "/channels"),
        sent.getSlug());
  }

  static ArticleText text(TranslationPut sent) {
    ArticleRules.requireTitle(sent.getTitle(), "");
    return new ArticleText(
        sent.getTitle(),
        KnowledgeMapper.list(sent.getVariants(), "/variants"),
        sent.getBody(),
        format(sent.getBodyFormat()),
        ChannelTextsMapper.texts(sent.getChannels(), "/channels"),
        sent.getSlug());
  }

  private static BodyFormat format(io.selfcare.api.model.@Nullable BodyFormat sent) {
    return sent == null ? BodyFormat.MARKDOWN : BodyFormat.valueOf(sent.name());
  }

  private static io.selfcare.api.model.BodyFormat shown(BodyFormat format) {
    return io.selfcare.api.model.BodyFormat.valueOf(format.name());
  }

  static io.selfcare.api.model.TranslationState shown(TranslationState state) {
    return io.selfcare.api.model.TranslationState.valueOf(state.name());
  }

  static io.selfcare.api.model.@Nullable DraftState shown(@Nullable DraftState state) {
    return state == null ? null : io.selfcare.api.model.DraftState.valueOf(state.name());
  }

  static io.selfcare.api.model.TranslationSummary summary(TranslationSummary summary) {
    return new io.selfcare.api.model.TranslationSummary()
        .locale(summary.locale())
        .state(shown(summary.publication().state()))
        .draftState(shown(summary.publication().stagedState()))
        .title(summary.title())
        .publishedVersion(summary.publication().liveVersion())
        .hasUnpublishedChanges(summary.publication().hasUnpublishedChanges())
        .sourceChanged(summary.sourceChanged())
        .updatedAt(KnowledgeMapper.time(summary.updatedAt()));
  }

  static io.selfcare.api.model.Translation translation(Translation translation) {
    ArticleText text = translation.text();
    Publication publication = translation.publication();
    return new io.selfcare.api.model.Translation()
        .articleId(translation.key().articleId().text())
        .locale(translation.key().locale())
        .state(shown(publication.state()))
        .draftState(shown(publication.stagedState()))
        .title(text.title())
        .variants(text.variants())
        .body(text.body())
        .bodyFormat(shown(text.format()))
        .channels(ChannelTextsMapper.shown(text.channels()))
        .channelLengths(ChannelTextsMapper.lengths(text.channels()))
        .slug(text.slug())
        .html(SafeHtml.of(translation.html()))
        .publishedVersion(publication.liveVersion())
        .hasUnpublishedChanges(publication.hasUnpublishedChanges())
        .sourceChanged(translation.sourceChanged())
        .createdAt(KnowledgeMapper.time(translation.createdAt()))
        .updatedAt(KnowledgeMapper.time(translation.updatedAt()))
        .revision((int) translation.version());
  }

  static io.selfcare.api.model.TranslationVersion version(ArticleVersion version) {
    ArticleText text = version.text();
    return new io.selfcare.api.model.TranslationVersion()
        .version(version.version())
        .title(text.title())
        .variants(text.variants())
        .body(text.body())
        .bodyFormat(shown(text.format()))
        .channels(ChannelTextsMapper.shown(text.channels()))
        .slug(text.slug())
        .html(SafeHtml.of(version.html()))
        .comment(version.comment())
        .publishedAt(KnowledgeMapper.time(version.publishedAt()))
        .publishedBy(version.publishedBy());
  }

  static Announcement announcement(ChangeAnnounce sent) {
    List<Role> roles =
        KnowledgeMapper.list(new ArrayList<>(sent.getRoles()), "/announce/roles").stream()
            .map(role -> Role.valueOf(role.name()))
            .toList();
    return new Announcement(roles, sent.getMustRead(), sent.getSummary());
  }

  static TranslationVersionList page(Page<ArticleVersion> page) {
    return new TranslationVersionList()
        .data(page.data().stream().map(TranslationMapper::version).toList())
        .hasMore(page.hasMore())
        .nextCursor(page.nextCursor());
  }
}
