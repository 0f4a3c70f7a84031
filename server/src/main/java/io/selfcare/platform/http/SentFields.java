package io.selfcare.platform.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/**
 * Remembers which fields a PATCH has sent: a field that is absent stays, a field that is null is
 * cleared, and a bean cannot tell the two apart.
 */
@Priority(Priorities.USER + 1)
public final class SentFields implements ContainerRequestFilter {
  private final ObjectMapper json;

  public SentFields(ObjectMapper json) {
    this.json = json;
  }

  @Override
  public void filter(ContainerRequestContext request) throws IOException {
    if (request.getMethod().equals("PATCH")
        && request.getProperty(Call.PROPERTY) instanceof Call call) {
      byte[] body = request.getEntityStream().readAllBytes();
      request.setEntityStream(new ByteArrayInputStream(body));
      if (body.length > 0) {
        call.remember(json.readTree(body));
      }
    }
  }
}
