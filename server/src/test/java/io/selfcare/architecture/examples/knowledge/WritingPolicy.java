package io.selfcare.architecture.examples.knowledge;

import io.selfcare.architecture.examples.platform.db.Transaction;

/** A policy that does more than compute. */
record WritingPolicy(Transaction tx) {}
