package io.selfcare.knowledge;

import java.util.List;
import java.util.stream.Stream;

/**
 * What one chunk of an import stores.
 *
 * @param replaced the changed translations as they were before
 * @param published translations that get a new version
 */
public record BulkChange(
    List<Article> newArticles,
    List<Article> changedArticles,
    List<Translation> newTranslations,
    List<Translation> changedTranslations,
    List<Translation> replaced,
    List<Translation> published) {
  public BulkChange {
    newArticles = List.copyOf(newArticles);
    changedArticles = List.copyOf(changedArticles);
    newTranslations = List.copyOf(newTranslations);
    changedTranslations = List.copyOf(changedTranslations);
    replaced = List.copyOf(replaced);
    published = List.copyOf(published);
  }

  /** The texts of which all is live now; a slug belongs to what is live. */
  List<Translation> wentLive() {
    return Stream.concat(newTranslations.stream(), changedTranslations.stream())
        .filter(translation -> !translation.publication().hasUnpublishedChanges())
        .toList();
  }
}
