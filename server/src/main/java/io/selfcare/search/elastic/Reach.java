package io.selfcare.search.elastic;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import io.selfcare.platform.ids.CategoryId;
import io.selfcare.platform.ids.SpaceId;
import io.selfcare.search.Audience;
import io.selfcare.search.LocaleChain;
import io.selfcare.search.ReaderKinds;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may be found: in which space, by whom, in which locale and category. Every query for texts
 * is made of one, so none of these can be left out.
 *
 * @param filter what a text has to match
 */
record Reach(SpaceId space, Query filter) {

  /** Where words are known from: what the audience may see in a language of the space. */
  static Reach ofLanguage(SpaceId space, Audience audience, String language) {
    BoolQuery.Builder filter = seenBy(space, audience);
    return new Reach(space, filter.filter(is(Fields.LANGUAGE, language)).build()._toQuery());
  }

  /** One locale of a chain: the texts of articles that are not published in a preferred one. */
  static Reach ofLocale(
      SpaceId space,
      Audience audience,
      LocaleChain chain,
      int position,
      @Nullable CategoryId within) {
    BoolQuery.Builder filter = seenBy(space, audience);
    filter.filter(is(Fields.LOCALE, chain.locales().get(position)));
    for (String preferred : chain.locales().subList(0, position)) {
      filter.mustNot(is(Fields.OTHER_LOCALES, preferred));
    }
    if (within != null) {
      filter.filter(is(Fields.CATEGORIES, within.text()));
    }
    return new Reach(space, filter.build()._toQuery());
  }

  /** The same, and of these documents only. */
  Reach among(Collection<TextId> ids) {
    List<String> names = ids.stream().map(TextId::text).toList();
    return new Reach(
        space,
        Query.of(q -> q.bool(b -> b.filter(filter).filter(f -> f.ids(i -> i.values(names))))));
  }

  /** The texts that the query scores. */
  Query with(Query scores) {
    return Query.of(q -> q.bool(b -> b.must(scores).filter(filter)));
  }

  static Query is(String field, String value) {
    return Query.of(q -> q.term(t -> t.field(field).value(value)));
  }

  private static BoolQuery.Builder seenBy(SpaceId space, Audience audience) {
    BoolQuery.Builder filter = new BoolQuery.Builder();
    filter.filter(is(Fields.SPACE, space.text())).filter(is(Fields.KIND, Fields.KIND_TEXT));
    if (!audience.internal()) {
      List<FieldValue> kinds = ReaderKinds.of(audience).stream().map(FieldValue::of).toList();
      Query forOthers =
          Query.of(
              q ->
                  q.bool(
                      b ->
                          b.filter(r -> r.term(t -> t.field(Fields.RESERVED).value(true)))
                              .mustNot(anyOf(Fields.READERS, kinds))));
      filter.filter(anyOf(Fields.ACCESS, kinds)).mustNot(forOthers);
    }
    return filter;
  }

  private static Query anyOf(String field, List<FieldValue> values) {
    return Query.of(q -> q.terms(t -> t.field(field).terms(v -> v.value(values))));
  }
}
