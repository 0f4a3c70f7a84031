package io.selfcare.search.elastic;

import static java.util.Objects.requireNonNull;

import co.elastic.clients.elasticsearch._types.query_dsl.ChildScoreMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.msearch.MultisearchBody;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.InnerHitsResult;
import co.elastic.clients.json.JsonData;
import com.fasterxml.jackson.databind.JsonNode;
import io.selfcare.search.Evidence;
import io.selfcare.search.Meaning;
import io.selfcare.search.PartCosines;
import io.selfcare.search.text.MetTexts;
import io.selfcare.search.text.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Shows why the best articles of one locale were found, all of them at once. */
final class EvidenceFinder {
  private static final String UNIT = "unit";
  private static final String PASSAGE = "passage";
  private static final String NEAR_UNIT = "nearUnit";
  private static final String NEAR_PASSAGE = "nearPassage";
  private static final String KNOWN = "known:";

  private final LocaleSearch search;
  private final @Nullable Meaning meaning;

  EvidenceFinder(LocaleSearch search, @Nullable Meaning meaning) {
    this.search = search;
    this.meaning = meaning;
  }

  /** A text that was found, and why. */
  record Found(int version, Evidence evidence) {}

  /** The evidence of these texts; one that is gone meanwhile has none. */
  Map<TextId, Found> of(Collection<TextId> ids) throws IOException {
    Map<TextId, Hit<FoundText>> hits = new LinkedHashMap<>();
    for (Hit<FoundText> hit : search.searches().run(question(ids)).hits().hits()) {
      hits.put(TextId.parse(String.valueOf(hit.id())), hit);
    }
    Map<TextId, MetTexts> met = new LinkedHashMap<>();
    Set<String> said = new HashSet<>();
    for (Map.Entry<TextId, Hit<FoundText>> hit : hits.entrySet()) {
      MetTexts texts = met(hit.getValue());
      met.put(hit.getKey(), texts);
      if (texts.unit() != null) {
        Word.telling(texts.unit().text(), search.question().language())
            .forEach(word -> said.add(word.stem()));
      }
    }
    search.words().expect(said);
    Map<TextId, Found> found = new LinkedHashMap<>();
    for (Map.Entry<TextId, MetTexts> texts : met.entrySet()) {
      FoundText text = requireNonNull(hits.get(texts.getKey())).source();
      Evidence evidence = texts.getValue().evidence(search.question(), meaning != null);
      found.put(texts.getKey(), new Found(text == null ? 0 : text.version(), evidence));
    }
    return found;
  }

  private MultisearchBody question(Collection<TextId> ids) throws IOException {
    Reach among = search.reach().among(ids);
    WordView words = search.wordView();
    List<Query> shown = new ArrayList<>();
    shown.add(shown(Fields.QUESTIONS, UNIT, words, Fields.TITLE));
    shown.add(shown(Fields.PASSAGES, PASSAGE, words, Fields.CONTENT));
    if (meaning != null) {
      String field = Fields.vector(meaning.space());
      shown.add(
          new MeaningView(Fields.QUESTIONS, field, meaning.question())
              .shown(among, ids.size(), NEAR_UNIT));
      shown.add(
          new MeaningView(Fields.PASSAGES, field, meaning.passage())
              .shown(among, ids.size(), NEAR_PASSAGE));
    }
    for (String stem : search.question().stems()) {
      shown.add(
          Query.of(
              q ->
                  q.constantScore(
                      c -> c.filter(Reach.is(Fields.KNOWN, stem)).queryName(KNOWN + stem))));
    }
    return MultisearchBody.of(
        m ->
            m.query(q -> q.bool(b -> b.filter(among.filter()).should(shown)))
                .size(ids.size())
                .source(s -> s.filter(f -> f.includes(Fields.VERSION, Fields.OPENING)))
                .trackTotalHits(t -> t.enabled(false)));
  }

  /** The nested text that fits the words best, shown under a name. */
  private static Query shown(String path, String name, WordView words, String more)
      throws IOException {
    Query fits = words.in(Fields.in(path, Fields.WORDS));
    return Query.of(
        q ->
            q.nested(
                n ->
                    n.path(path)
                        .scoreMode(ChildScoreMode.Max)
                        .query(fits)
                        .innerHits(
                            i ->
                                i.name(name)
                                    .size(1)
                                    .source(
                                        s ->
                                            s.filter(
                                                f ->
                                                    f.includes(
                                                        Fields.in(path, Fields.CONTENT),
                                                        Fields.in(path, more)))))));
  }

  private MetTexts met(Hit<FoundText> hit) {
    JsonNode unit = inner(hit, UNIT);
    JsonNode passage = inner(hit, PASSAGE);
    JsonNode nearPassage = inner(hit, NEAR_PASSAGE);
    FoundText text = hit.source();
    String shown = text == null ? null : text.opening();
    if (passage != null) {
      shown = content(passage);
    } else if (nearPassage != null) {
      shown = content(nearPassage);
    }
    Set<String> known = new HashSet<>();
    for (String name : hit.matchedQueries()) {
      known.add(name.substring(KNOWN.length()));
    }
    return new MetTexts(
        unit == null ? null : new MetTexts.Unit(unit.path(Fields.TITLE).asBoolean(), content(unit)),
        passage == null ? null : MetTexts.stems(search.question(), content(passage)),
        shown == null || shown.isEmpty() ? null : shown,
        known,
        meaning == null
            ? List.of()
            : PartCosines.of(
                meaning, vector(meaning, inner(hit, NEAR_UNIT)), vector(meaning, nearPassage)));
  }

  private static String content(JsonNode text) {
    return text.path(Fields.CONTENT).asText();
  }

  private static byte @Nullable [] vector(Meaning meaning, @Nullable JsonNode text) {
    return text == null
        ? null
        : HexFormat.of().parseHex(text.path(Fields.vector(meaning.space())).asText());
  }

  private static @Nullable JsonNode inner(Hit<FoundText> hit, String name) {
    InnerHitsResult shown = hit.innerHits().get(name);
    if (shown == null || shown.hits().hits().isEmpty()) {
      return null;
    }
    JsonData source = shown.hits().hits().getFirst().source();
    return source == null ? null : source.to(JsonNode.class);
  }
}
