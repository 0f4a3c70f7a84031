package io.selfcare.architecture.examples.surprise;

/** A package that the table does not know. */
record FeatureWithoutRow() {}
