package io.selfcare.architecture.examples.knowledge;

import io.selfcare.architecture.examples.platform.db.Transaction;

/** Takes the connection out of a transaction. */
final class ServiceWithConnection {
  boolean open(Transaction tx) {
    return tx.handle() != null;
  }
}
