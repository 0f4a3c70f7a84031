package io.selfcare.knowledge.stopwords;

import io.selfcare.api.StopWordsApi;
import io.selfcare.api.model.StopWords;
import io.selfcare.api.model.StopWordsInput;
import io.selfcare.knowledge.KnowledgeMapper;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.http.Call;
import org.jspecify.annotations.Nullable;

/** Stop words over HTTP. */
public final class StopWordsResource implements StopWordsApi {
  private final StopWordService words;

  public StopWordsResource(TenantDb db) {
    this.words = new StopWordService(db);
  }

  @Override
  public StopWords getStopWords(Call call, String language) {
    return shown(call, words.get(call.space(), language));
  }

  @Override
  public StopWords putStopWords(
      Call call, String language, StopWordsInput sent, @Nullable String ifMatch) {
    return shown(
        call,
        words.put(
            call.space(),
            call.actor(),
            language,
            ifMatch,
            KnowledgeMapper.list(sent.getWords(), "/words")));
  }

  private static StopWords shown(Call call, StopWordList list) {
    call.etag(list.version());
    return new StopWords()
        .language(list.language())
        .words(list.words())
        .updatedAt(KnowledgeMapper.timeOrNull(list.updatedAt()))
        .version((int) list.version());
  }
}
