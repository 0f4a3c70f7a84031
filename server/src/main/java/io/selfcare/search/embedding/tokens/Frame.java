package io.selfcare.search.embedding.tokens;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** The tokens that a model wants around every text. */
record Frame(List<Integer> before, List<Integer> after) {

  Frame {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /** From the {@code post_processor} of a tokenizer file. */
  static Frame of(JsonNode processor) {
    return switch (processor.path("type").asText()) {
      case "TemplateProcessing" -> template(processor);
      case "BertProcessing", "RobertaProcessing" ->
          new Frame(
              List.of(processor.path("cls").path(1).asInt()),
              List.of(processor.path("sep").path(1).asInt()));
      default -> new Frame(List.of(), List.of());
    };
  }

  private static Frame template(JsonNode processor) {
    List<Integer> before = new ArrayList<>();
    List<Integer> after = new ArrayList<>();
    List<Integer> side = before;
    for (JsonNode part : processor.path("single")) {
      if (part.has("Sequence")) {
        side = after;
      }
      String special = part.path("SpecialToken").path("id").asText();
      for (JsonNode id : processor.path("special_tokens").path(special).path("ids")) {
        side.add(id.asInt());
      }
    }
    return new Frame(before, after);
  }

  /** The tokens in their frame, as many as there is room for. */
  long[] around(IntList tokens, int longest) {
    int kept = Math.clamp(longest - before.size() - after.size(), 0, tokens.size());
    long[] ids = new long[before.size() + kept + after.size()];
    int at = 0;
    for (int id : before) {
      ids[at++] = id;
    }
    for (int i = 0; i < kept; i++) {
      ids[at++] = tokens.get(i);
    }
    for (int id : after) {
      ids[at++] = id;
    }
    return ids;
  }
}
