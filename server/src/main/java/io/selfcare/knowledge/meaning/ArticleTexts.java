package io.selfcare.knowledge.meaning;

import io.selfcare.platform.ids.ArticleId;
import io.selfcare.platform.ids.SpaceId;
import io.selfcare.search.ArticleDocuments;
import java.util.Collection;
import java.util.List;

/** The live texts of articles, and the way back into the index. */
public interface ArticleTexts {
  /** Every article with something live. */
  List<ArticleId> all(SpaceId space);

  /** What is live of these articles. */
  List<ArticleDocuments> live(SpaceId space, Collection<ArticleId> ids);

  /** Makes the index say of these articles what is known now. */
  void refresh(SpaceId space, Collection<ArticleId> ids);
}
