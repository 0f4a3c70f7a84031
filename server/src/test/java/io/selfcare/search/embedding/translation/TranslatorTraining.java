package io.selfcare.search.embedding.translation;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/** Makes a translation model of pairs of sentences; the same pairs always make the same bytes. */
public final class TranslatorTraining {
  private static final PhraseExtraction.Limits LIMITS = new PhraseExtraction.Limits(2, 1, 6);
  private static final int FEWEST_PAIRS = 2;

  private TranslatorTraining() {}

  /** Learns from pairs; the words given keep their accents. */
  public static TranslationModel train(List<SentencePair> pairs, Set<String> accented) {
    SourceWords reader = new SourceWords(accented);
    AlignedText text = new AlignedText(pairs, reader);
    SortedMap<String, List<Option>> phrases = new PhraseExtraction(text, LIMITS).phrases();

    int[] numbers = new int[text.targetWords.size()];
    List<String> vocabulary = new ArrayList<>(List.of("", "?"));
    for (int word : PhraseExtraction.words(phrases).stream().distinct().sorted().toList()) {
      numbers[word] = vocabulary.size();
      vocabulary.add(text.targetWords.word(word));
    }
    phrases.replaceAll(
        (phrase, options) ->
            options.stream()
                .map(o -> new Option(renumbered(o.words(), numbers), o.score()))
                .toList());
    List<int[]> sentences =
        text.targets.stream().map(target -> renumbered(target, numbers)).toList();
    LanguageModel fluency = new FluencyTraining(vocabulary.size()).of(sentences, FEWEST_PAIRS);
    return new TranslationModel(reader, vocabulary, new PhraseTable(phrases), fluency);
  }

  private static int[] renumbered(int[] words, int[] numbers) {
    return Arrays.stream(words)
        .map(word -> numbers[word] == 0 ? LanguageModel.UNKNOWN : numbers[word])
        .toArray();
  }

  /** Writes a model to a file. */
  public static void write(TranslationModel model, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      model.write(out);
    }
  }
}
