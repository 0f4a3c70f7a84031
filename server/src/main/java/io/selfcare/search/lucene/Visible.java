package io.selfcare.search.lucene;

import io.selfcare.platform.ids.CategoryId;
import io.selfcare.search.Access;
import io.selfcare.search.Audience;
import io.selfcare.search.LocaleChain;
import io.selfcare.search.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
  private static final String SEGMENT_PREFIX = name(Visibility.SEGMENT) + ":";

  private Visible() {}

  /** The kinds of readers an article is open to, as terms of {@link Fields#ACCESS}. */
  static List<String> readers(Access access) {
    if (access.visibility() == Visibility.SEGMENT) {
      return access.segments().stream().map(segment -> SEGMENT_PREFIX + segment).toList();
    }
    return List.of(name(access.visibility()));
  }

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
    List<String> readers = new ArrayList<>();
    readers.add(name(Visibility.PUBLIC));
    if (audience.authenticated()) {
      readers.add(name(Visibility.AUTHENTICATED));
    }
    audience.segments().forEach(segment -> readers.add(SEGMENT_PREFIX + segment));
    return readers.stream().map(BytesRef::new).toList();
  }

  private static String name(Visibility visibility) {
    return visibility.name().toLowerCase(Locale.ROOT);
  }
}
