package io.selfcare.knowledge.mappings;

import io.selfcare.api.ImportMappingsApi;
import io.selfcare.api.model.ImportMappingInput;
import io.selfcare.api.model.ImportMappingList;
import io.selfcare.platform.http.Call;
import io.selfcare.platform.http.PageRequest;
import io.selfcare.platform.ids.ImportMappingId;
import org.jspecify.annotations.Nullable;

/** Import mappings over HTTP. */
public final class ImportMappingsResource implements ImportMappingsApi {
  private final MappingService mappings;

  public ImportMappingsResource(MappingService mappings) {
    this.mappings = mappings;
  }

  @Override
  public io.selfcare.api.model.ImportMapping createImportMapping(
      Call call, ImportMappingInput sent) {
    ImportMapping created = mappings.create(call.space(), call.actor(), MappingMapper.facts(sent));
    call.location("/v1/import-mappings/" + created.id());
    return shown(call, created);
  }

  @Override
  public ImportMappingList listImportMappings(Call call, Integer limit, @Nullable String cursor) {
    PageRequest page = PageRequest.of(call, limit, cursor);
    return MappingMapper.page(mappings.list(call.space(), page));
  }

  @Override
  public io.selfcare.api.model.ImportMapping getImportMapping(Call call, String id) {
    return shown(call, mappings.get(call.space(), ImportMappingId.parse(id)));
  }

  @Override
  public io.selfcare.api.model.ImportMapping putImportMapping(
      Call call, String id, ImportMappingInput sent, @Nullable String ifMatch) {
    return shown(
        call,
        mappings.replace(
            call.space(),
            call.actor(),
            ImportMappingId.parse(id),
            ifMatch,
            MappingMapper.facts(sent)));
  }

  @Override
  public void deleteImportMapping(Call call, String id, @Nullable String ifMatch) {
    mappings.delete(call.space(), call.actor(), ImportMappingId.parse(id), ifMatch);
  }

  private static io.selfcare.api.model.ImportMapping shown(Call call, ImportMapping mapping) {
    call.etag(mapping.version());
    return MappingMapper.mapping(mapping);
  }
}
