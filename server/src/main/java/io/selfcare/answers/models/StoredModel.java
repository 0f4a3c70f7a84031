package io.selfcare.answers.models;

import io.selfcare.platform.ids.ArticleId;
import io.selfcare.search.Access;
import io.selfcare.search.Audience;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is known of a model without loading it.
 *
 * @param id names its bytes: the same id, the same answers
 * @param source names what it was learnt from
 */
record StoredModel(String locale, String id, String source, Facts facts, Instant learntAt) {
  /**
   * Facts that go with it.
   *
   * @param phrasings how many it was learnt from
   * @param access who may see its articles, by article id
   */
  record Facts(int phrasings, Map<String, Access> access) {
    Facts {
      access = new TreeMap<>(access);
    }

    /** Whether somebody may see an article of the model. */
    boolean shows(ArticleId article, Audience audience) {
      Access known = access.get(article.text());
      return known != null && audience.maySee(known);
    }
  }
}
