package io.selfcare.knowledge.snippets;

import io.selfcare.api.model.SnippetCreate;
import io.selfcare.api.model.SnippetList;
import io.selfcare.api.model.SnippetPut;
import io.selfcare.api.model.SnippetUsageList;
import io.selfcare.knowledge.KnowledgeMapper;
import io.selfcare.platform.http.Page;
import io.selfcare.platform.http.ProblemException;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Snippets between the API and the domain. */
final class SnippetMapper {
  private SnippetMapper() {}

  static SnippetDraft draft(SnippetCreate sent) {
    return new SnippetDraft(sent.getDescription(), texts(sent.getTexts()));
  }

  static SnippetDraft draft(SnippetPut sent) {
    return new SnippetDraft(sent.getDescription(), texts(sent.getTexts()));
  }

  private static Map<String, String> texts(Map<String, @Nullable String> sent) {
    Map<String, String> texts = new TreeMap<>();
    sent.forEach(
        (locale, text) -> {
          if (text == null) {
            throw ProblemException.invalid("/texts", "required", "A text cannot be null.");
          }
          texts.put(locale, text);
        });
    return texts;
  }

  static io.selfcare.api.model.Snippet snippet(Snippet snippet) {
    return new io.selfcare.api.model.Snippet()
        .id(snippet.id().text())
        .key(snippet.key())
        .description(snippet.description())
        .texts(new TreeMap<>(snippet.texts()))
        .publishedTexts(new TreeMap<>(snippet.published()))
        .publishedVersion(snippet.publishedVersion() == 0 ? null : snippet.publishedVersion())
        .hasUnpublishedChanges(snippet.hasUnpublishedChanges())
        .usageCount(snippet.usages())
        .createdAt(KnowledgeMapper.time(snippet.createdAt()))
        .updatedAt(KnowledgeMapper.time(snippet.updatedAt()))
        .version((int) snippet.version());
  }

  static SnippetList page(Page<Snippet> page) {
    return new SnippetList()
        .data(page.data().stream().map(SnippetMapper::snippet).toList())
        .hasMore(page.hasMore())
        .nextCursor(page.nextCursor());
  }

  static SnippetUsageList usages(Page<SnippetUsage> page) {
    return new SnippetUsageList()
        .data(page.data().stream().map(SnippetMapper::usage).toList())
        .hasMore(page.hasMore())
        .nextCursor(page.nextCursor());
  }

  private static io.selfcare.api.model.SnippetUsage usage(SnippetUsage usage) {
    return new io.selfcare.api.model.SnippetUsage()
        .articleId(usage.key().articleId().text())
        .locale(usage.key().locale())
        .title(usage.title())
        .draft(usage.draft())
        .live(usage.live());
  }
}
