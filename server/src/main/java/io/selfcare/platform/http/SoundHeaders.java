package io.selfcare.platform.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;

/** Reads the headers that matching depends on, so that a broken one is told in our words. */
@PreMatching
@Priority(2)
public final class SoundHeaders implements ContainerRequestFilter {
  @Override
  public void filter(ContainerRequestContext request) {
    try {
      request.getAcceptableMediaTypes();
      request.getAcceptableLanguages();
    } catch (ProcessingException e) {
      throw new ProblemException(
          ErrorCode.INVALID_PARAMETER, "Accept or Accept-Language cannot be read.");
    }
  }
}
