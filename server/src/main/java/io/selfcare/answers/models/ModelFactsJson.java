package io.selfcare.answers.models;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** How the facts of a model are kept. */
final class ModelFactsJson {
  private final ObjectMapper mapper =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  String write(StoredModel.Facts facts) {
    try {
      return mapper.writeValueAsString(facts);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  StoredModel.Facts read(String json) {
    try {
      return mapper.readValue(json, StoredModel.Facts.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("stored facts of a model cannot be read", e);
    }
  }
}
