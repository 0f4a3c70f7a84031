package io.selfcare.knowledge;

import io.selfcare.platform.ids.ArticleId;
import io.selfcare.platform.ids.CategoryId;
import io.selfcare.search.Access;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What all translations of an article share; live at once.
 *
 * @param externalId the tenant's own id of it
 * @param access who finds the article
 * @param related articles that its editors have chosen to go with it, in order
 */
public record ArticleFacts(
    @Nullable String externalId,
    @Nullable CategoryId categoryId,
    Access access,
    List<String> tags,
    List<ArticleId> related,
    Care care) {
  public static final int LONGEST_EXTERNAL_ID = 255;
  public static final int MOST_TAGS = 50;
  public static final int LONGEST_TAG = 100;
  public static final int MOST_SEGMENTS = 50;
  public static final int LONGEST_SEGMENT = 100;

  public static final int MOST_RELATED = 20;

  public ArticleFacts {
    tags = List.copyOf(tags);
    related = List.copyOf(related);
  }

  /** An article about which nothing is said but who finds it. */
  public static ArticleFacts plain(@Nullable String externalId, Access access) {
    return new ArticleFacts(externalId, null, access, List.of(), List.of(), Care.none());
  }
}
