package io.selfcare.answers.models;

import io.selfcare.answers.learning.Belief;
import io.selfcare.answers.learning.Judgement;
import io.selfcare.answers.learning.PhrasingModel;
import io.selfcare.answers.learning.ThresholdCurve;
import io.selfcare.platform.ids.ArticleId;
import io.selfcare.search.Audience;
import io.selfcare.search.Meaning;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;

/** A model of one space and locale, ready to be asked. */
public final class LoadedModel {
  private final StoredModel stored;
  private final PhrasingModel model;
  private final int bytes;

  private LoadedModel(StoredModel stored, PhrasingModel model, int bytes) {
    this.stored = stored;
    this.model = model;
    this.bytes = bytes;
  }

  static LoadedModel of(StoredModel stored, byte[] bytes) {
    return new LoadedModel(stored, PhrasingModel.read(bytes), bytes.length);
  }

  /** Names its bytes. */
  public String id() {
    return stored.id();
  }

  public int articles() {
    return model.articles().size();
  }

  public Instant learntAt() {
    return stored.learntAt();
  }

  int bytes() {
    return bytes;
  }

  /** What every threshold does, when there was enough to rehearse with. */
  public Optional<ThresholdCurve> curve() {
    return model.curve();
  }

  /** How much it counts beside what question and article have in common. */
  public Belief belief() {
    return model.belief();
  }

  /** Whether it reads questions with this meaning. */
  public boolean reads(Meaning meaning) {
    return model.space().equals(meaning.space().id());
  }

  /**
   * What it makes of a question. Articles that the asker may not see take no part.
   *
   * @param among of those that he may see, the ones that are looked at
   */
  public Judgement judge(
      String question, Meaning meaning, Audience audience, Predicate<ArticleId> among) {
    return model.judge(
        question,
        meaning.question(),
        article -> stored.facts().shows(article, audience) && among.test(article));
  }
}
