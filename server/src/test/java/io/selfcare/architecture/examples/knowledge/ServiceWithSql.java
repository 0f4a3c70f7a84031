package io.selfcare.architecture.examples.knowledge;

import org.jdbi.v3.core.Jdbi;

/** SQL outside a DAO. */
record ServiceWithSql(Jdbi jdbi) {}
