package io.selfcare.knowledge.attachments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.selfcare.platform.http.Call;
import io.selfcare.platform.ids.AttachmentId;
import io.selfcare.platform.ids.SpaceId;
import io.selfcare.platform.ids.UnknownIdException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The last step of every answer in JSON: attachments that its HTML names get addresses that work.
 * What is stored, cached or kept for a repetition names them as the text does, so it never grows
 * old. Sources of texts, which editors send back, are left alone.
 */
final class SignedAnswers implements ContainerResponseFilter {
  private static final Set<String> SIGNED = Set.of("html", "url");
  private static final String CONTRACT = "io.selfcare.api.model.";
  private static final byte[] SCHEME = FileLinks.SCHEME.getBytes(StandardCharsets.US_ASCII);

  private final ObjectMapper json;
  private final FileLinks links;

  SignedAnswers(ObjectMapper json, FileLinks links) {
    this.json = json;
    this.links = links;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    MediaType type = response.getMediaType();
    if (!(request.getProperty(Call.PROPERTY) instanceof Call call)
        || !call.hasCaller()
        || response.getStatus() >= 300
        || !written(response.getEntity())
        || type == null
        || !type.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
      return;
    }
    try {
      byte[] body =
          response.getEntity() instanceof byte[] kept
              ? kept
              : json.writeValueAsBytes(response.getEntity());
      if (names(body)) {
        JsonNode tree = json.readTree(body);
        sign(call.space(), tree);
        body = json.writeValueAsBytes(tree);
      }
      response.setEntity(body, response.getEntityAnnotations(), type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the contract describes, or the kept answer to the same request; no file and no stream. */
  private static boolean written(@Nullable Object entity) {
    return entity instanceof byte[]
        || (entity != null && entity.getClass().getName().startsWith(CONTRACT));
  }

  private static boolean names(byte[] body) {
    for (int at = 0; at <= body.length - SCHEME.length; at++) {
      int same = 0;
      while (same < SCHEME.length && body[at + same] == SCHEME[same]) {
        same++;
      }
      if (same == SCHEME.length) {
        return true;
      }
    }
    return false;
  }

  private void sign(SpaceId space, JsonNode node) {
    if (node instanceof ArrayNode array) {
      array.forEach(item -> sign(space, item));
    } else if (node instanceof ObjectNode object) {
      for (String name : SIGNED) {
        if (object.path(name).isTextual()) {
          object.put(name, signed(space, object.path(name).asText()));
        }
      }
      object.forEach(value -> sign(space, value));
    }
  }

  private String signed(SpaceId space, String text) {
    if (!text.startsWith(FileLinks.SCHEME)) {
      return links.signed(space, text);
    }
    try {
      return links.url(space, AttachmentId.parse(text.substring(FileLinks.SCHEME.length())));
    } catch (UnknownIdException e) {
      return text;
    }
  }
}
