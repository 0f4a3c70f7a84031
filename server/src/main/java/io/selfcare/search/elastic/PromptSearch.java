package io.selfcare.search.elastic;

import static java.util.Objects.requireNonNull;

import co.elastic.clients.elasticsearch._types.query_dsl.ChildScoreMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import co.elastic.clients.elasticsearch.core.msearch.MultisearchBody;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import com.fasterxml.jackson.databind.JsonNode;
import io.selfcare.search.Suggestion;
import io.selfcare.search.SuggestionRequest;
import io.selfcare.search.text.LanguageReaders;
import io.selfcare.search.text.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the titles and variants that go on from what has been typed. */
final class PromptSearch {
  private static final int CANDIDATES = 200;
  private static final int UNITS = 10;
  private static final int MOST_WORDS = 16;
  private static final int MOST_CHARACTERS = 300;
  private static final String PROMPT = "prompt";

  private final Searches searches;
  private final LanguageReaders languages;
  private final SuggestionRequest request;

  PromptSearch(Searches searches, LanguageReaders languages, SuggestionRequest request) {
    this.searches = searches;
    this.languages = languages;
    this.request = request;
  }

  /** What continues the text as typed; only when nothing does, what forgives typing errors. */
  List<Suggestion> run() {
    List<Prompt> exact = found(false);
    List<Prompt> prompts = exact.isEmpty() ? found(true) : exact;
    Set<String> articlesSeen = new HashSet<>();
    Set<String> textsSeen = new HashSet<>();
    return prompts.stream()
        .filter(p -> !articlesSeen.contains(p.article()) && textsSeen.add(p.folded()))
        .filter(p -> articlesSeen.add(p.article()))
        .limit(request.limit())
        .map(Prompt::suggestion)
        .toList();
  }

  private List<Prompt> found(boolean withErrors) {
    List<List<String>> typed = new ArrayList<>();
    List<MultisearchBody> bodies = new ArrayList<>();
    for (int i = 0; i < request.locales().locales().size(); i++) {
      List<String> words = words(request.locales().locales().get(i), text());
      List<String> first = words.subList(0, Math.min(MOST_WORDS, words.size()));
      if (!first.isEmpty()) {
        typed.add(first);
        Reach reach =
            Reach.ofLocale(searches.space(), request.audience(), request.locales(), i, null);
        bodies.add(question(reach, new PromptMatch(first, withErrors)));
      }
    }
    List<MultiSearchItem<FoundText>> answers = searches.run(bodies);
    List<Prompt> prompts = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      add(prompts, answers.get(i), new PromptMatch(typed.get(i), withErrors));
    }
    prompts.sort(
        Comparator.comparingDouble(Prompt::score)
            .reversed()
            .thenComparing(prompt -> prompt.text().length())
            .thenComparing(Prompt::text)
            .thenComparing(Prompt::article));
    return prompts;
  }

  private String text() {
    return request.text().substring(0, Math.min(MOST_CHARACTERS, request.text().length()));
  }

  private static MultisearchBody question(Reach reach, PromptMatch match) {
    Query units =
        Query.of(
            q ->
                q.nested(
                    n ->
                        n.path(Fields.QUESTIONS)
                            .scoreMode(ChildScoreMode.Max)
                            .query(match.query())
                            .innerHits(
                                i ->
                                    i.name(PROMPT)
                                        .size(UNITS)
                                        .source(
                                            s ->
                                                s.filter(
                                                    f ->
                                                        f.includes(
                                                            Fields.in(
                                                                Fields.QUESTIONS,
                                                                Fields.CONTENT)))))));
    return MultisearchBody.of(
        m ->
            m.query(reach.with(units))
                .size(CANDIDATES)
                .source(s -> s.filter(f -> f.includes(Fields.VERSION)))
                .trackTotalHits(t -> t.enabled(false)));
  }

  private void add(List<Prompt> prompts, MultiSearchItem<FoundText> answer, PromptMatch match) {
    for (Hit<FoundText> hit : answer.hits().hits()) {
      TextId id = TextId.parse(String.valueOf(hit.id()));
      FoundText text = hit.source();
      int version = text == null ? 0 : text.version();
      for (Hit<JsonData> unit : requireNonNull(hit.innerHits().get(PROMPT)).hits().hits()) {
        JsonData source = unit.source();
        String content =
            source == null ? "" : source.to(JsonNode.class).path(Fields.CONTENT).asText();
        List<String> words = words(id.locale(), content);
        double score = match.score(words);
        if (score > 0) {
          prompts.add(new Prompt(score, content, String.join(" ", words), id, version));
        }
      }
    }
  }

  private List<String> words(String locale, String text) {
    return languages.of(LanguageReaders.language(locale)).words(text).stream()
        .map(Word::spelled)
        .toList();
  }

  /** A title or variant that was found, with its article. */
  private record Prompt(double score, String text, String folded, TextId id, int version) {
    String article() {
      return id.article().text();
    }

    Suggestion suggestion() {
      return new Suggestion(id.article(), version, id.locale(), text);
    }
  }
}
