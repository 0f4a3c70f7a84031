package io.selfcare.platform.http;

/**
 * One rule that one value breaks.
 *
 * @param pointer JSON Pointer into the body, or {@code query/…}, {@code header/…}, {@code path/…}
 * @param code the rule, for programs
 * @param detail the rule, for people
 */
public record Violation(String pointer, String code, String detail) {}
