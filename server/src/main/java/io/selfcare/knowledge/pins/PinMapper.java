package io.selfcare.knowledge.pins;

import io.selfcare.api.model.PinInput;
import io.selfcare.api.model.PinKind;
import io.selfcare.api.model.PinList;
import io.selfcare.knowledge.KnowledgeMapper;
import io.selfcare.platform.http.Page;
import io.selfcare.platform.ids.ArticleId;
import org.jspecify.annotations.Nullable;

/** Pins between the API and the domain. */
final class PinMapper {
  private PinMapper() {}

  static PinFacts facts(PinInput sent) {
    return new PinFacts(
        PinFacts.Kind.valueOf(sent.getKind().name()),
        sent.getLocale(),
        KnowledgeMapper.list(sent.getQueries(), "/queries"),
        KnowledgeMapper.category(sent.getCategoryId(), "/categoryId"),
        KnowledgeMapper.articles(sent.getArticleIds(), "/articleIds"));
  }

  static PinFacts.@Nullable Kind kind(@Nullable PinKind sent) {
    return sent == null ? null : PinFacts.Kind.valueOf(sent.name());
  }

  static io.selfcare.api.model.Pin pin(Pin pin) {
    PinFacts facts = pin.facts();
    return new io.selfcare.api.model.Pin()
        .id(pin.id().text())
        .kind(PinKind.valueOf(facts.kind().name()))
        .locale(facts.locale())
        .queries(facts.queries())
        .categoryId(facts.category() == null ? null : facts.category().text())
        .articleIds(facts.articles().stream().map(ArticleId::text).toList())
        .createdAt(KnowledgeMapper.time(pin.createdAt()))
        .updatedAt(KnowledgeMapper.time(pin.updatedAt()))
        .version((int) pin.version());
  }

  static PinList page(Page<Pin> page) {
    return new PinList()
        .data(page.data().stream().map(PinMapper::pin).toList())
        .hasMore(page.hasMore())
        .nextCursor(page.nextCursor());
  }
}
