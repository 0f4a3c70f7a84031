package io.selfcare.platform.db;

import io.selfcare.platform.audit.Actor;
import io.selfcare.platform.audit.AuditEntry;

/**
 * A transaction that changes what somebody is answerable for: it does not commit without an audit
 * entry.
 */
public final class ChangeTx extends TenantTx {
  private final Actor actor;
  private final AuditDao audit;
  private boolean audited;

  ChangeTx(TenantTx tx, Actor actor, AuditDao audit) {
    super(tx.handle(), tx.space(), tx.realTime(), tx.ahead(), tx.configuration());
    this.actor = actor;
    this.audit = audit;
  }

  public Actor actor() {
    return actor;
  }

  /** Writes the entry that says what this change did. */
  public void audit(AuditEntry entry) {
    audit.insert(this, actor, entry);
    audited = true;
  }

  void requireAudited() {
    if (!audited) {
      throw new IllegalStateException("a change without an audit entry was rolled back");
    }
  }
}
