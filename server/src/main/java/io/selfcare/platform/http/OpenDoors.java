package io.selfcare.platform.http;

import java.util.ArrayList;
import java.util.List;
import org.glassfish.jersey.server.model.Resource;
import org.glassfish.jersey.server.model.ResourceMethod;
import org.glassfish.jersey.server.monitoring.ApplicationEvent;
import org.glassfish.jersey.server.monitoring.ApplicationEventListener;
import org.glassfish.jersey.server.monitoring.RequestEvent;
import org.glassfish.jersey.server.monitoring.RequestEventListener;
import org.jspecify.annotations.Nullable;

/** Refuses to start when an operation declares no scope; names all such operations at once. */
public final class OpenDoors implements ApplicationEventListener {
  @Override
  public void onEvent(ApplicationEvent event) {
    if (event.getType() != ApplicationEvent.Type.INITIALIZATION_FINISHED) {
      return;
    }
    List<String> open = new ArrayList<>();
    event.getResourceModel().getResources().forEach(resource -> collect(resource, open));
    if (!open.isEmpty()) {
      throw new IllegalStateException("operations without a scope: " + open);
    }
  }

  private static void collect(Resource resource, List<String> open) {
    for (ResourceMethod method : resource.getResourceMethods()) {
      if (!method.isExtended() && !Operation.declared(method)) {
        open.add(method.getHttpMethod() + " " + resource.getPath());
      }
    }
    resource.getChildResources().forEach(child -> collect(child, open));
  }

  @Override
  public @Nullable RequestEventListener onRequest(RequestEvent event) {
    return null;
  }
}
