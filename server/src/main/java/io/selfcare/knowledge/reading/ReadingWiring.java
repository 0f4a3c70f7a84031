package io.selfcare.knowledge.reading;

import io.selfcare.knowledge.PublishedArticles;
import io.selfcare.knowledge.attachments.AttachmentStore;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.search.SearchIndex;
import java.util.List;

/** Puts together what readers use. */
public final class ReadingWiring {
  private final List<Object> resources;

  /**
   * Wires.
   *
   * @param index that is made ready before it is asked
   */
  public ReadingWiring(
      TenantDb db,
      ReadingLocales locales,
      PublishedArticles texts,
      AttachmentStore files,
      SearchIndex index) {
    RelatedArticles related = new RelatedArticles(db, locales, index);
    this.resources =
        List.of(
            new HelpCenterResource(new HelpCenterService(db, locales, texts, files), related),
            new RelatedArticlesResource(related));
  }

  public List<Object> resources() {
    return resources;
  }
}
