package io.selfcare.platform.diff;

/** Words of a line that are changed, or are not. */
public record DiffPart(String text, boolean changed) {}
