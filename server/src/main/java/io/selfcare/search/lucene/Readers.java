package io.selfcare.search.lucene;

import io.selfcare.search.Audience;
import io.selfcare.search.Visibility;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * Counts words as far as a reader may see them: what is hidden from him neither makes a word known
 * nor common. Where nothing is hidden from anybody, counting costs nothing.
 */
final class Readers {
  private final TermQueries terms;
  private final @Nullable Query visible;
  private final Map<String, Integer> counted = new HashMap<>();

  private Readers(TermQueries terms, @Nullable Query visible) {
    this.terms = terms;
    this.visible = visible;
  }

  static Readers of(Audience audience, TermQueries terms) throws IOException {
    String everybody = Visibility.PUBLIC.name().toLowerCase(Locale.ROOT);
    boolean nothingHidden =
        terms.frequency(Fields.RESERVED, Fields.RESERVED) == 0
            && terms.frequency(Fields.ACCESS, everybody) == terms.documents(Fields.ACCESS);
    boolean all = audience.internal() || nothingHidden;
    return new Readers(terms, all ? null : Visible.to(audience));
  }

  /** Whether nothing is hidden from them. */
  boolean seeAll() {
    return visible == null;
  }

  /** How many documents they may see have the term in the field. */
  int frequency(String field, String text) throws IOException {
    int anywhere = terms.frequency(field, text);
    if (visible == null || anywhere == 0) {
      return anywhere;
    }
    Integer known = counted.get(field + text);
    if (known == null) {
      known = terms.count(Visible.is(field, text), visible);
      counted.put(field + text, known);
    }
    return known;
  }

  /** How many articles they may see have the field. */
  int articles(String field) throws IOException {
    if (visible == null) {
      return terms.documents(field);
    }
    // Other documents of the block have the field too, with nothing in it.
    Query articles =
        new BooleanQuery.Builder()
            .add(Visible.is(Fields.KIND, Fields.KIND_ARTICLE), Occur.FILTER)
            .add(visible, Occur.FILTER)
            .build();
    return terms.count(new FieldExistsQuery(field), articles);
  }
}
