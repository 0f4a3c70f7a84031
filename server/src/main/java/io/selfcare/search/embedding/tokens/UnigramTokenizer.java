package io.selfcare.search.embedding.tokens;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The most probable pieces of each word, as XLM-RoBERTa and its kin do. Texts are read in the
 * Unicode form NFKC, which is what the rules in such files amount to.
 */
final class UnigramTokenizer implements Tokenizer {
  private static final char WORD = '▁';
  private static final double UNKNOWN_PENALTY = 10;
  private static final int CHARACTERS_PER_TOKEN = 32;

  private final Map<String, Piece> pieces = new HashMap<>();
  private final Frame frame;
  private final int unknown;
  private final boolean lowercase;
  private final double unknownScore;
  private final int longestPiece;

  private record Piece(int id, double score) {}

  private UnigramTokenizer(JsonNode json) {
    JsonNode vocabulary = json.path("model").path("vocab");
    double least = 0;
    int longest = 1;
    for (int id = 0; id < vocabulary.size(); id++) {
      String piece = vocabulary.path(id).path(0).asText();
      double score = vocabulary.path(id).path(1).asDouble();
      pieces.put(piece, new Piece(id, score));
      least = Math.min(least, score);
      longest = Math.max(longest, piece.length());
    }
    frame = Frame.of(json.path("post_processor"));
    unknown = json.path("model").path("unk_id").asInt(0);
    lowercase = json.path("normalizer").toString().contains("\"Lowercase\"");
    unknownScore = least - UNKNOWN_PENALTY;
    longestPiece = longest;
  }

  static UnigramTokenizer of(JsonNode json) {
    return new UnigramTokenizer(json);
  }

  @Override
  public long[] ids(String text, int longest) {
    int room = longest * CHARACTERS_PER_TOKEN;
    String head = text.length() > room ? text.substring(0, room) : text;
    String read = Normalizer.normalize(head, Normalizer.Form.NFKC);
    IntList ids = new IntList();
    for (String word : (lowercase ? read.toLowerCase(Locale.ROOT) : read).split("\\s+")) {
      if (!word.isEmpty() && ids.size() < longest) {
        add(WORD + word, ids);
      }
    }
    return frame.around(ids, longest);
  }

  /** Adds the ids of the way through a word whose scores add up to most. */
  private void add(String word, IntList ids) {
    int length = word.length();
    double[] best = new double[length + 1];
    int[] from = new int[length + 1];
    int[] id = new int[length + 1];
    Arrays.fill(best, 1, length + 1, Double.NEGATIVE_INFINITY);
    for (int start = 0; start < length; start++) {
      int unit = Character.charCount(word.codePointAt(start));
      if (best[start] == Double.NEGATIVE_INFINITY) {
        continue;
      }
      for (int end = start + 1; end <= Math.min(length, start + longestPiece); end++) {
        Piece piece = pieces.get(word.substring(start, end));
        if (piece == null && end != start + unit) {
          continue;
        }
        double score = best[start] + (piece == null ? unknownScore : piece.score());
        if (score > best[end]) {
          best[end] = score;
          from[end] = start;
          id[end] = piece == null ? unknown : piece.id();
        }
      }
    }
    int[] path = new int[length];
    int steps = 0;
    for (int at = length; at > 0; at = from[at]) {
      path[steps++] = id[at];
    }
    while (steps > 0) {
      int next = path[--steps];
      if (next != unknown || ids.size() == 0 || ids.get(ids.size() - 1) != unknown) {
        ids.add(next);
      }
    }
  }
}
