package io.selfcare.bench;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.maxent.GISTrainer;
import opennlp.tools.ml.model.DataIndexer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.OnePassRealValueDataIndexer;
import opennlp.tools.ml.model.TwoPassDataIndexer;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * The classifier of intents that Tock trains with OpenNLP, settings as Tock leaves them: tokens of
 * the simple tokenizer as they are written, maximum entropy by generalised iterative scaling, 1,000
 * rounds; with fewer than 1,000 phrasings every token counts, with more only those seen five times.
 */
final class TockRecipe implements Peer {
  private static final int HITS = 10;
  private static final int ROUNDS = 1000;
  private static final int FEW = 1000;
  private static final int VERY_FEW = 100;

  private final GISModel model;

  TockRecipe(List<Article> articles) throws IOException {
    List<Event> events =
        articles.stream()
            .flatMap(
                article ->
                    article.phrasings().stream().map(text -> new Event(article.id(), tokens(text))))
            .toList();
    TrainingParameters parameters = new TrainingParameters();
    if (events.size() < FEW) {
      parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
    }
    DataIndexer indexer =
        events.size() < VERY_FEW ? new OnePassRealValueDataIndexer() : new TwoPassDataIndexer();
    indexer.init(parameters, null);
    indexer.index(ObjectStreamUtils.createObjectStream(events));
    this.model = new GISTrainer().trainModel(ROUNDS, indexer);
  }

  @Override
  public List<Named> ask(String question) {
    double[] probabilities = model.eval(tokens(question));
    return IntStream.range(0, probabilities.length)
        .mapToObj(i -> new Named(model.getOutcome(i), probabilities[i]))
        .sorted(Comparator.comparingDouble(Named::score).reversed())
        .limit(HITS)
        .toList();
  }

  @Override
  public void close() {}

  private static String[] tokens(String text) {
    return SimpleTokenizer.INSTANCE.tokenize(text.strip());
  }
}
