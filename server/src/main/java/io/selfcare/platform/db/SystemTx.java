package io.selfcare.platform.db;

import io.selfcare.platform.audit.Actor;
import io.selfcare.platform.ids.SpaceId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** An open transaction of the system role; only {@link SystemDb} makes one. */
public final class SystemTx {
  private final Handle handle;
  private final Instant now;
  private final AuditDao audit;
  private final List<ChangeTx> changes = new ArrayList<>();

  SystemTx(Handle handle, Instant now, AuditDao audit) {
    this.handle = handle;
    this.now = now;
    this.audit = audit;
  }

  /** The connection, for DAOs only. */
  public Handle handle() {
    return handle;
  }

  public Instant now() {
    return now;
  }

  /** The part of this transaction that changes one tenant's space and must be audited there. */
  public ChangeTx changing(SpaceId space, Actor actor) {
    ChangeTx change =
        new ChangeTx(new TenantTx(handle, space, now, Duration.ZERO, 0), actor, audit);
    changes.add(change);
    return change;
  }

  void requireAudited() {
    changes.forEach(ChangeTx::requireAudited);
  }
}
