package io.selfcare.architecture.examples.api;

/** Stands for a generated type. */
public record ArticleDto() {}
