package io.selfcare.platform.http;

import io.selfcare.platform.ids.SpaceId;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;

/**
 * {@code ?waitFor=indexed}: the answer to a change is held back until searches show it. The change
 * is committed before the waiting begins, so a time-out loses nothing.
 */
@Priority(1)
public final class ReadYourWrites implements ContainerResponseFilter {
  private final Indexing indexing;

  public ReadYourWrites(Indexing indexing) {
    this.indexing = indexing;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    String wanted = request.getUriInfo().getQueryParameters().getFirst("waitFor");
    boolean changed = response.getStatus() < 300 && !request.getMethod().equals("GET");
    if (wanted == null || !changed || !(request.getProperty(Call.PROPERTY) instanceof Call call)) {
      return;
    }
    if (!shown(call.space())) {
      throw new ProblemException(
          ErrorCode.SERVICE_UNAVAILABLE,
          "The change is stored, but searches do not show it yet; they will, without a repetition.");
    }
  }

  private boolean shown(SpaceId space) {
    try {
      return indexing.awaitIndexed(space);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Port: waits until what is committed in a space can be searched. */
  @FunctionalInterface
  public interface Indexing {
    /** False when it still cannot after a while. */
    boolean awaitIndexed(SpaceId space) throws InterruptedException;
  }
}
