package io.selfcare.knowledge.reading;

import io.selfcare.knowledge.PublishedArticles;
import io.selfcare.platform.db.TenantDb;
import java.util.List;

/** Puts together what readers use. */
public final class ReadingWiring {
  private final List<Object> resources;

  public ReadingWiring(TenantDb db, ReadingLocales locales, PublishedArticles texts) {
    this.resources = List.of(new HelpCenterResource(new HelpCenterService(db, locales, texts)));
  }

  public List<Object> resources() {
    return resources;
  }
}
