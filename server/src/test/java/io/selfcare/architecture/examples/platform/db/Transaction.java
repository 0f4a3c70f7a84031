package io.selfcare.architecture.examples.platform.db;

import org.jdbi.v3.core.Handle;

/** Stands for a transaction. */
public record Transaction(Handle handle) {}
