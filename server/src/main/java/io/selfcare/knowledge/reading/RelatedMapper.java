package io.selfcare.knowledge.reading;

import io.selfcare.api.model.RelatedArticleList;
import io.selfcare.api.model.RelatedOrigin;
import java.util.List;

/** Related articles as the API says them. */
final class RelatedMapper {
  private RelatedMapper() {}

  static List<io.selfcare.api.model.RelatedArticle> related(List<RelatedArticle> related) {
    return related.stream().map(RelatedMapper::one).toList();
  }

  static RelatedArticleList list(List<RelatedArticle> related) {
    return new RelatedArticleList().data(related(related));
  }

  private static io.selfcare.api.model.RelatedArticle one(RelatedArticle related) {
    LiveArticle live = related.live();
    return new io.selfcare.api.model.RelatedArticle()
        .id(live.reference().articleId().text())
        .slug(live.slug())
        .locale(live.reference().locale())
        .title(live.title())
        .origin(related.chosen() ? RelatedOrigin.CHOSEN : RelatedOrigin.COMPUTED);
  }
}
