package io.selfcare.architecture.examples.knowledge;

/** A DAO that everybody sees. */
public record PublicDao() {}
