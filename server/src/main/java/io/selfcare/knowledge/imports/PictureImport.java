package io.selfcare.knowledge.imports;

import io.selfcare.knowledge.attachments.AttachmentStore;
import io.selfcare.knowledge.lines.LineSource;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.http.OutboundHttp;
import io.selfcare.platform.jobs.JobRun;

/** Where imports get the pictures of their texts from, and where they keep them. */
public final class PictureImport {
  private final TenantDb db;
  private final AttachmentStore store;
  private final OutboundHttp http;

  public PictureImport(TenantDb db, AttachmentStore store, OutboundHttp http) {
    this.db = db;
    this.store = store;
    this.http = http;
  }

  Pictures of(JobRun run, LineSource source) {
    return new Pictures(new PictureKeeper(run, db, store, http), source);
  }
}
