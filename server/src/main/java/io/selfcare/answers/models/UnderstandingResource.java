package io.selfcare.answers.models;

import io.selfcare.api.UnderstandingApi;
import io.selfcare.api.model.LearntModel;
import io.selfcare.api.model.Understanding;
import io.selfcare.knowledge.meaning.EmbeddingQueue;
import io.selfcare.knowledge.meaning.Learning;
import io.selfcare.knowledge.meaning.Stage;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.http.Call;
import java.time.ZoneOffset;

/** How far the content of a space is understood, over HTTP. */
public final class UnderstandingResource implements UnderstandingApi {
  private final TenantDb db;
  private final EmbeddingQueue embeddings;
  private final Learning learning;
  private final AnswerModels models;

  public UnderstandingResource(
      TenantDb db, EmbeddingQueue embeddings, Learning learning, AnswerModels models) {
    this.db = db;
    this.embeddings = embeddings;
    this.learning = learning;
    this.models = models;
  }

  @Override
  public Understanding getUnderstanding(Call call) {
    int questions = embeddings.waiting(call.space(), Stage.QUESTIONS);
    int passages = embeddings.waiting(call.space(), Stage.PASSAGES);
    boolean due = learning.isDue(call.space());
    return new Understanding()
        .upToDate(questions == 0 && passages == 0 && !due)
        .questionsWaiting(questions)
        .passagesWaiting(passages)
        .learning(due)
        .models(
            db.read(call.space(), models::stored).stream()
                .map(UnderstandingResource::model)
                .toList());
  }

  private static LearntModel model(StoredModel stored) {
    return new LearntModel()
        .id(stored.id())
        .locale(stored.locale())
        .articles(stored.facts().access().size())
        .phrasings(stored.facts().phrasings())
        .learntAt(stored.learntAt().atOffset(ZoneOffset.UTC));
  }
}
