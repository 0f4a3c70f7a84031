package io.selfcare.search.embedding.translation;

import java.util.ArrayList;
import java.util.List;

/**
 * Translates phrase by phrase from left to right, keeping the best beginnings at every word. What
 * no phrase covers is taken for a form of a known word, or else left as it is: names and many words
 * of science are the same in both languages. Safe for use by many threads.
 */
public final class Translator {
  private final TranslationModel model;
  private final KindredWords kindred;
  private final Weights weights;

  /**
   * What counts how much.
   *
   * @param fluency of the pairs of words that come about
   * @param word for every word, so that short translations are not preferred
   * @param phrase for every word of a phrase beyond the first, so that long phrases are
   * @param beam how many beginnings are kept
   */
  record Weights(float fluency, float word, float phrase, int beam) {
    static final Weights MEASURED = new Weights(.15f, 6.5f, .3f, 6);
  }

  public Translator(TranslationModel model) {
    this(model, Weights.MEASURED);
  }

  Translator(TranslationModel model, Weights weights) {
    this.model = model;
    this.kindred = new KindredWords(model.phrases().singleWords());
    this.weights = weights;
  }

  /** The text in the target language, in lower case. */
  public String translate(String text) {
    StringBuilder translated = new StringBuilder(text.length());
    List<String> run = new ArrayList<>();
    for (String token : model.source().of(text)) {
      if (SourceWords.isWord(token)) {
        run.add(token);
      } else {
        append(run, translated);
        translated.append(token);
      }
    }
    append(run, translated);
    return translated.toString().strip();
  }

  private void append(List<String> run, StringBuilder translated) {
    if (run.isEmpty()) {
      return;
    }
    Beginning path = best(run);
    List<String> words = new ArrayList<>();
    for (Beginning step = path; step.before() != null; step = step.before()) {
      List<String> said = new ArrayList<>();
      if (step.option() == null) {
        said.add(run.get(step.end() - 1));
      } else {
        for (int word : step.option().words()) {
          said.add(model.word(word));
        }
      }
      words.addAll(0, said);
    }
    words.forEach(word -> translated.append(' ').append(word));
    translated.append(' ');
    run.clear();
  }

  private Beginning best(List<String> run) {
    List<List<Beginning>> beginnings = new ArrayList<>();
    for (int i = 0; i <= run.size(); i++) {
      beginnings.add(new ArrayList<>());
    }
    beginnings.getFirst().add(Beginning.START);
    for (int start = 0; start < run.size(); start++) {
      List<Beginning> here = Beginning.best(beginnings.get(start), weights.beam());
      boolean known = false;
      StringBuilder phrase = new StringBuilder();
      for (int end = start + 1; end <= Math.min(run.size(), start + PhraseTable.LONGEST); end++) {
        phrase.append(phrase.isEmpty() ? "" : " ").append(run.get(end - 1));
        List<Option> options = model.phrases().of(phrase.toString());
        if (end == start + 1 && options.isEmpty()) {
          options = kindred.of(run.get(start)).map(model.phrases()::of).orElse(List.of());
        }
        known |= end == start + 1 && !options.isEmpty();
        for (Option option : options) {
          extend(here, option, start, end, beginnings.get(end));
        }
      }
      if (!known) {
        here.forEach(
            path ->
                beginnings
                    .get(path.end() + 1)
                    .add(path.then(null, path.end() + 1, LanguageModel.UNKNOWN, 0)));
      }
    }
    return Beginning.best(beginnings.getLast(), 1).getFirst();
  }

  private void extend(
      List<Beginning> here, Option option, int start, int end, List<Beginning> reached) {
    int[] words = option.words();
    float inside = option.score() + weights.phrase() * (end - start - 1);
    for (int i = 1; i < words.length; i++) {
      inside += fluency(words[i - 1], words[i]);
    }
    for (Beginning path : here) {
      float score = words.length == 0 ? inside : inside + fluency(path.last(), words[0]);
      int last = words.length == 0 ? path.last() : words[words.length - 1];
      reached.add(path.then(option, end, last, score));
    }
  }

  private float fluency(int before, int word) {
    return weights.fluency() * (model.fluency().score(before, word) + weights.word());
  }
}
