package io.selfcare.knowledge;

import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.http.Page;
import io.selfcare.platform.http.PageRequest;
import io.selfcare.platform.ids.SpaceId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what is still to be translated, held against the text in the tenant's first language. */
public final class TranslationStatusService {
  private final TenantDb db;
  private final EnabledLocales locales;
  private final TranslationStatusDao dao = new TranslationStatusDao();

  public TranslationStatusService(TenantDb db, EnabledLocales locales) {
    this.db = db;
    this.locales = locales;
  }

  /** One page of gaps, and the counts of all. */
  record Report(Page<TranslationStatus> gaps, List<LocaleCounts> counts) {}

  /**
   * Looks through all articles whose source is live.
   *
   * @param locale only gaps in this locale
   * @param missing only articles that are not live in this locale
   */
  Report report(
      SpaceId space, @Nullable String locale, @Nullable String missing, PageRequest page) {
    return db.read(
        space,
        tx -> {
          Locales enabled = locales.of(tx);
          String source = enabled.defaultLocale();
          List<String> others =
              enabled.enabled().stream().filter(each -> !each.equals(source)).toList();
          List<String> wanted =
              others.stream().filter(each -> missing == null || each.equals(missing)).toList();
          List<TranslationStatus> gaps =
              dao.gaps(
                  tx,
                  source,
                  wanted.stream().filter(each -> locale == null || each.equals(locale)).toList(),
                  missing == null,
                  page);
          return new Report(
              page.page(gaps, TranslationStatus::position), dao.counts(tx, source, others));
        });
  }
}
