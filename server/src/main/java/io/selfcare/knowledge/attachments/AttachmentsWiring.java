package io.selfcare.knowledge.attachments;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.selfcare.platform.db.TenantDb;
import java.util.List;

/** Puts together what keeps and delivers files. */
public final class AttachmentsWiring {
  private final List<Object> resources;

  /**
   * Wires.
   *
   * @param json how answers are written
   */
  public AttachmentsWiring(
      TenantDb db,
      AttachmentStore store,
      FileLinks links,
      ObjectMapper json,
      AttachmentsConfiguration configuration) {
    this.resources =
        List.of(
            new AttachmentsResource(new AttachmentService(db, store, configuration.largestBytes())),
            new FilesResource(db, store, links),
            new SignedAnswers(json, links));
  }

  /** The resources, and the last step of every answer. */
  public List<Object> resources() {
    return resources;
  }
}
