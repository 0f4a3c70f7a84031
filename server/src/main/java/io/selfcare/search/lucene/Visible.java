package io.selfcare.search.lucene;

import io.selfcare.platform.ids.CategoryId;
import io.selfcare.search.Audience;
import io.selfcare.search.LocaleChain;
import io.selfcare.search.ReaderKinds;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** What may be found: by whom, in which locale, in which category. */
final class Visible {
  private Visible() {}

  /**
   * The documents the audience may find in one locale of the chain: those of articles that are not
   * published in a preferred one.
   */
  static Query in(LocaleChain chain, int position, Audience audience, @Nullable CategoryId within) {
    BooleanQuery.Builder visible = new BooleanQuery.Builder();
    visible.add(is(Fields.LOCALE, chain.locales().get(position)), Occur.FILTER);
    for (String preferred : chain.locales().subList(0, position)) {
      visible.add(is(Fields.OTHER_LOCALE, preferred), Occur.MUST_NOT);
    }
    if (!audience.internal()) {
      visible.add(to(audience), Occur.FILTER);
    }
    if (within != null) {
      visible.add(is(Fields.CATEGORY, within.text()), Occur.FILTER);
    }
    return visible.build();
  }

  /** What somebody who is not of the staff may find. */
  static Query to(Audience audience) {
    List<BytesRef> readers = readers(audience);
    Query reservedForOthers =
        new BooleanQuery.Builder()
            .add(is(Fields.RESERVED, Fields.RESERVED), Occur.FILTER)
            .add(new TermInSetQuery(Fields.READERS, readers), Occur.MUST_NOT)
            .build();
    return new BooleanQuery.Builder()
        .add(new TermInSetQuery(Fields.ACCESS, readers), Occur.FILTER)
        .add(reservedForOthers, Occur.MUST_NOT)
        .build();
  }

  static Query is(String field, String value) {
    return new TermQuery(new Term(field, value));
  }

  private static List<BytesRef> readers(Audience audience) {
    return ReaderKinds.of(audience).stream().map(BytesRef::new).toList();
  }
}
