package io.selfcare.knowledge.synonyms;

import io.selfcare.api.SynonymsApi;
import io.selfcare.api.model.SynonymInput;
import io.selfcare.api.model.SynonymList;
import io.selfcare.platform.http.Call;
import io.selfcare.platform.http.PageRequest;
import io.selfcare.platform.ids.SynonymId;
import org.jspecify.annotations.Nullable;

/** Synonyms over HTTP. */
public final class SynonymsResource implements SynonymsApi {
  private final SynonymService synonyms;

  public SynonymsResource(SynonymService synonyms) {
    this.synonyms = synonyms;
  }

  @Override
  public io.selfcare.api.model.Synonym createSynonym(Call call, SynonymInput sent) {
    Synonym created = synonyms.create(call.space(), call.actor(), SynonymMapper.facts(sent));
    call.location("/v1/synonyms/" + created.id());
    return shown(call, created);
  }

  @Override
  public SynonymList listSynonyms(
      Call call, @Nullable String language, Integer limit, @Nullable String cursor) {
    PageRequest page = PageRequest.of(call, limit, cursor, language);
    return SynonymMapper.page(synonyms.list(call.space(), language, page));
  }

  @Override
  public io.selfcare.api.model.Synonym getSynonym(Call call, String synonymId) {
    return shown(call, synonyms.get(call.space(), SynonymId.parse(synonymId)));
  }

  @Override
  public io.selfcare.api.model.Synonym putSynonym(
      Call call, String synonymId, SynonymInput sent, @Nullable String ifMatch) {
    return shown(
        call,
        synonyms.replace(
            call.space(),
            call.actor(),
            SynonymId.parse(synonymId),
            ifMatch,
            SynonymMapper.facts(sent)));
  }

  @Override
  public void deleteSynonym(Call call, String synonymId, @Nullable String ifMatch) {
    synonyms.delete(call.space(), call.actor(), SynonymId.parse(synonymId), ifMatch);
  }

  private static io.selfcare.api.model.Synonym shown(Call call, Synonym synonym) {
    call.etag(synonym.version());
    return SynonymMapper.synonym(synonym);
  }
}
